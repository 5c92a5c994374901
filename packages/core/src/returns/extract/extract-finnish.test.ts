import assert from 'node:assert/strict'
import { test } from 'node:test'
import { summariseCandidate } from '../../../test/summarise-extraction.ts'
import { extract } from './extract.ts'

const options = { language: 'fi', published: '2018-05-04', hostArea: 'FI' }

/** Sentences that state returns, and what is read of them. */
const stated: readonly (readonly [string, readonly string[]])[] = [
  ['Huhtikuussa 2018 Suomesta palasi 49 henkilöä.', ['sure: 49 FI→_T, 2018-04']],
  [
    'Toukokuussa 2018 Suomesta palasi vapaaehtoisesti 58 ihmistä kotimaahansa.',
    ['unsure: 58 FI→_T, 2018-05'],
  ],
  [
    'Suomesta palasi Irakiin 161 henkilöä tammi–helmikuussa 2018.',
    ['sure: 161 FI→IQ, 2018-01/2018-02 yearToDate'],
  ],
  ['Vuonna 2017 Suomesta palasi 1 422 henkilöä.', ['sure: 1422 FI→_T, 2017-01/2017-12']],
  [
    'Vuonna 2017 Irakiin palasi kaksisataakolmekymmentäyksi henkilöä.',
    ['likely: 231 FI→IQ, 2017-01/2017-12'],
  ],
  [
    'Tammi- ja helmikuussa 2018 Suomesta palasi lähes 200 henkilöä.',
    ['sure: almost 200 FI→_T, 2018-01/2018-02 yearToDate'],
  ],
  [
    'Vuoden 2018 kahden ensimmäisen kuukauden aikana Suomesta palasi lähes 200 henkilöä.',
    ['sure: almost 200 FI→_T, 2018-01/2018-02 yearToDate'],
  ],
  [
    'Vuoden 2018 ensimmäisellä neljänneksellä Suomesta palasi 290 henkilöä.',
    ['sure: 290 FI→_T, 2018-01/2018-03 yearToDate'],
  ],
  [
    'Yli 1 400 irakilaista palasi Suomesta vuonna 2017.',
    ['sure: over 1400 FI→IQ nationals, 2017-01/2017-12'],
  ],
  [
    'Noin 30 afganistanilaista palasi Suomesta maaliskuussa 2018.',
    ['sure: about 30 FI→AF nationals, 2018-03'],
  ],
  ['Viime kuussa Suomesta palasi 49 henkilöä.', ['likely: 49 FI→_T, 2018-04']],
  [
    'Vuoden alusta lähtien 339 henkilöä on palannut IOM:n avustuksella.',
    ['likely: 339 FI→_T, 2018-01/2018-04 yearToDate'],
  ],
  ['Tänä vuonna 339 henkilöä on palannut kotimaahansa.', ['likely: 339 FI→_T, 2018-01/2018-04 yearToDate']],
  [
    'Tänä vuonna Suomesta on palattu yhteensä 18 maahan.',
    ['unsure: 18 destinations FI→_T, 2018-01/2018-04 yearToDate'],
  ],
  ['Huhtikuun 2018 aikana Suomesta palasi 49 henkilöä.', ['sure: 49 FI→_T, 2018-04']],
  [
    'Huhtikuun loppuun mennessä 339 henkilöä oli palannut Suomesta.',
    ['likely: 339 FI→_T, 2018-01/2018-04 yearToDate'],
  ],
  ['Huhtikuussa 2018 oli 49 palaajaa.', ['likely: 49 FI→_T, 2018-04']],
  ['Palaajia oli huhtikuussa 2018 yhteensä 49.', ['unsure: 49 FI→_T, 2018-04']],
  [
    'Vuonna 2017 Suomesta palasi neljä ihmiskaupan uhria.',
    ['sure: 4 victims-of-trafficking FI→_T, 2017-01/2017-12, C'],
  ],
  ['Vuonna 2017 Suomesta palasi 21 alaikäistä.', ['sure: 21 minors FI→_T, 2017-01/2017-12, C']],
  [
    'Huhtikuussa 2018 Suomesta Somaliaan palasi 12 henkilöä ja Ghanaan kolme henkilöä.',
    ['sure: 12 FI→SO, 2018-04', 'sure: 3 FI→GH, 2018-04'],
  ],
  ['Viime vuonna Suomesta palasi 1 422 henkilöä.', ['likely: 1422 FI→_T, 2017-01/2017-12']],
  ['Joulukuussa Suomesta palasi 95 henkilöä.', ['likely: 95 FI→_T, 2017-12']],
  ['Suomesta palasi Venäjälle seitsemän henkilöä vuonna 2017.', ['sure: 7 FI→RU, 2017-01/2017-12']],
  [
    'Vuonna 2017 vajaa 60 henkilöä palasi Suomesta Etelä-Sudaniin.',
    ['sure: almost 60 FI→SS, 2017-01/2017-12'],
  ],
  ['Vuonna 2016 Suomesta palasi 2 116 ihmistä.', ['sure: 2116 FI→_T, 2016-01/2016-12']],
]

/** Sentences with numbers that count no returns, and why. */
const refused: readonly (readonly [string, readonly string[]])[] = [
  ['Jokainen huhtikuussa 2018 Suomesta palannut sai 500 euroa.', ['money']],
  ['Paluuavustus oli vuonna 2017 enintään 1 500 €.', ['money']],
  ['Suomesta palasi huhtikuussa 2018 49-vuotias mies.', ['age-or-duration']],
  ['Nuorin Suomesta palannut oli 12-vuotias.', ['age-or-duration']],
  ['Soita numeroon 040 123 4567, jos haluat palata Suomesta.', ['code', 'phone', 'phone']],
  ['Puh. +358 9 684 1150: paluuneuvonta.', ['phone', 'not-persons', 'not-persons']],
  ['Vuonna 2017 palanneista 73 prosenttia oli miehiä.', ['share']],
  ['Vuonna 2017 Suomesta palanneista 73 % palasi Irakiin.', ['share']],
  ['Huhtikuussa 2018 Suomesta palasi 9 henkilöä enemmän kuin maaliskuussa.', ['difference']],
  ['Vuonna 2018 Suomesta odotetaan palaavan 400 henkilöä.', ['forecast']],
  ['Vuoden 2018 tavoitteena on 500 paluuta Suomesta.', ['forecast']],
  ['Noin 300 henkilöä suunnittelee palaavansa Suomesta toukokuussa 2018.', ['forecast']],
  ['Kyselyyn vastasi 49 Suomesta palannutta vuonna 2017.', ['survey']],
  ['Huhtikuussa 2018 vapaaehtoista paluuta haki 49 henkilöä.', ['applications']],
  ['IOM sai huhtikuussa 2018 yhteensä 120 paluuhakemusta.', ['applications']],
  ['Vuonna 2017 Suomeen otettiin 850 kiintiöpakolaista.', ['resettlement']],
  ['Vuonna 2017 Suomesta käännytettiin Irakiin 49 henkilöä.', ['forced']],
  ['Poliisi palautti pakolla 49 henkilöä Suomesta vuonna 2017.', ['forced']],
  ['Vuonna 2017 Suomeen saapui 5 059 turvapaikanhakijaa.', ['movement']],
  ['IOM on toiminut Helsingissä 25 vuotta.', ['age-or-duration']],
  ['Paluuohjelma alkoi 1. tammikuuta 2010.', ['date']],
  ['Sopimus paluista allekirjoitettiin 22. huhtikuuta 1993.', ['date']],
  ['Keskimäärin Suomesta palasi 49 henkilöä kuukaudessa vuonna 2017.', ['rate']],
  ['Huhtikuussa 2018 Suomesta palasi 40–50 henkilöä.', ['range', 'range']],
  ['Huhtikuussa 2018 Suomesta palasi 40 tai 50 henkilöä.', ['range', 'range']],
  ['Useita satoja henkilöitä palasi Suomesta vuonna 2017.', []],
  ['Huhtikuussa 2018 Suomeen palasi 49 suomalaista.', ['returned-here']],
  ['Huhtikuussa 2018 paluuseminaariin osallistui 49 henkilöä.', ['no-return']],
  ['Kesäkuussa 2018 Suomesta palasi 49 henkilöä.', ['later-than-published']],
]

/** Sentences in which something might be otherwise: whatever is read of them is unsure. */
const doubtful: readonly string[] = [
  '49 henkilöstä 12 palasi Suomesta huhtikuussa 2018.',
  'Ennen huhtikuuta 2018 Suomesta palasi 49 henkilöä.',
  'Suomesta palasi 49 henkilöä vuoteen 2017 mennessä.',
  'Suomesta palasi 49 henkilöä vuodesta 2017.',
  'Suomesta palasi 49 nuorta henkilöä huhtikuussa 2018.',
  'Suomesta palasi 49 muuta henkilöä huhtikuussa 2018.',
  'Suomesta palasi 49 henkilöä Bagdadiin huhtikuussa 2018.',
  'Suomesta palasi huhtikuussa 2018 49 henkilöä lisää.',
  'Palasiko Suomesta 49 henkilöä huhtikuussa 2018?',
  'Suomesta palasi muutama sata henkilöä vuonna 2017.',
  'Suomesta palasi sata henkilöä vuonna 2017.',
  'Suomesta palasi kesällä 2017 49 henkilöä.',
  'Suomesta palasi tammi- ja maaliskuussa 2018 49 henkilöä.',
  'Suomesta ja Islannista palasi 49 henkilöä huhtikuussa 2018.',
  'Suomesta ei palannut 49 henkilöä huhtikuussa 2018.',
  'Uutisessa väitettiin, että Suomesta palasi 49 henkilöä huhtikuussa 2018.',
  'Suomesta palasi huhtikuun alussa 2018 49 henkilöä.',
  'Suomesta palasi 31.687 henkilöä vuonna 2017.',
  'Suomesta palasi 31,687 henkilöä vuonna 2017.',
  'Suomesta palasi 49 aikuista huhtikuussa 2018.',
  'Suomesta palasi 4 9 henkilöä huhtikuussa 2018.',
  'Irakista palasi 49 henkilöä huhtikuussa 2018.',
  'Suomesta palasi joka 49. henkilö huhtikuussa 2018.',
  'Suomesta palasi kaksi kolmesta henkilöstä huhtikuussa 2018.',
  'Suomesta palasi puolet 49 henkilöstä huhtikuussa 2018.',
  'Suomesta palasi kaksi tai kolme henkilöä huhtikuussa 2018.',
  'Suomesta palasi 49 henkilön perhe huhtikuussa 2018.',
]

for (const [text, expected] of stated) {
  test(`extract() reads "${text}"`, () => {
    assert.deepEqual(extract(text, options).candidates.map(summariseCandidate), expected)
  })
}

for (const [text, reasons] of refused) {
  test(`extract() reads no returns out of "${text}"`, () => {
    const { candidates, refused } = extract(text, options)
    assert.deepEqual(candidates.map(summariseCandidate), [])
    assert.deepEqual(
      refused.map(({ reason }) => reason),
      reasons,
    )
  })
}

for (const text of doubtful) {
  test(`extract() is not sure of "${text}"`, () => {
    const { candidates } = extract(text, options)
    assert.deepEqual(
      candidates.filter(({ confidence }) => confidence !== 'unsure').map(summariseCandidate),
      [],
    )
  })
}
