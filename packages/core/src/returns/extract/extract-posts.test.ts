import assert from 'node:assert/strict'
import { test } from 'node:test'
import { summariseCandidate, summariseComparisons } from '../../../test/summarise-extraction.ts'
import { extract } from './extract.ts'

/** Four posts of one year, retold with typing faults, in three languages. */
const posts = {
  'January and February': {
    published: '2018-03-02',
    en: 'Nearly 200 hundred returns in two months\n\nOver the first two months of 2018 almost 200 hundred persons returned from Finland to thier home countries. Of these, 161 persons returned to Iraq.',
    fi: 'Vapaaehtoisia paluita vuoden alussa\n\nVuoden 2018 kahden ensimmäisen kuukauden aikana lähes 200 sataa henkilöä palasi Suomesta kotimaahansa. Heistä 161 henkilöä palasi Irakiin.',
    sv: 'Frivilliga återresor i början av året\n\nUnder de två första månaderna 2018 återvände nästan 200 hundra personer från Finland. Av dessa återvände 161 personer till Irak.',
    expected: [
      'unsure: almost 200 FI→_T, 2018-01/2018-02 yearToDate',
      'likely: 161 FI→IQ, 2018-01/2018-02 yearToDate',
    ],
    comparisons: [],
  },
  'since the beginning of the year': {
    published: '2018-04-09',
    en: 'Since the beginning of the year 290 persons have returned home through our programme. The majority, 231 persons, have returned to Iraq, but there have been returns to a total of 18 countries.',
    fi: 'Vuoden alusta 290 henkilöä on palannut kotimaahansa. Suurin osa, 231 henkilöä, on palannut Irakiin, mutta paluita on ollut yhteensä 18 maahan.',
    sv: 'Sedan årets början har 290 personer återvänt. De flesta, 231 personer, har återvänt till Irak, men det har varit återresor till totalt 18 länder.',
    expected: [
      'likely: 290 FI→_T, 2018-01/2018-03 yearToDate',
      'likely: 231 FI→IQ, 2018-01/2018-03 yearToDate',
      'likely: 18 destinations FI→_T, 2018-01/2018-03 yearToDate',
    ],
    comparisons: [],
  },
  April: {
    published: '2018-05-04',
    en: 'In April 2018 a total of 49 persons returned from Finland. It is a lower number compared to the year before. Overall this year 339 migrants have returned. Among the returned four have been victims of trafficking, two more cases in April.',
    fi: 'Huhtikuussa 2018 Suomesta palasi yhteensä 49 henkilöä. Määrä on pienempi kuin vuotta aiemmin. Tänä vuonna on palannut jo 339 henkilöä. Palanneiden joukossa on ollut neljä ihmiskaupan uhria, joista kaksi tapausta huhtikuussa.',
    sv: 'I april 2018 återvände totalt 49 personer från Finland. Det är färre än året innan. Hittills i år har 339 personer återvänt. Bland de återvända har fyra varit offer för människohandel, varav två fall i april.',
    expected: [
      'sure: 49 FI→_T, 2018-04',
      'likely: 339 FI→_T, 2018-01/2018-04 yearToDate',
      /^(likely|unsure): 4 victims-of-trafficking FI→_T, 2018-01\/2018-04 yearToDate, C$/,
      'unsure: 2 victims-of-trafficking FI→_T, 2018-04, C',
    ],
    comparisons: ['fewer: 2018-04, 2017-04'],
  },
  May: {
    published: '2018-06-04',
    en: 'Almost 400 migrants have returned this year\n\nIn May 2018 58 persons returned from Finland. There is a slight increase compared to the previous month this year but it is a lower number compared to the year before.',
    fi: 'Lähes 400 henkilöä on palannut tänä vuonna\n\nToukokuussa 2018 Suomesta palasi 58 henkilöä. Määrä kasvoi hieman edelliseen kuukauteen verrattuna, mutta oli pienempi kuin vuotta aiemmin.',
    sv: 'Nästan 400 personer har återvänt i år\n\nI maj 2018 återvände 58 personer från Finland. Det är något fler än föregående månad men färre än året innan.',
    expected: ['likely: almost 400 FI→_T, 2018-01/2018-05 yearToDate', 'sure: 58 FI→_T, 2018-05'],
    comparisons: ['more (slight): 2018-05, 2018-04', 'fewer: 2018-05, 2017-05'],
  },
} as const

for (const [name, post] of Object.entries(posts)) {
  for (const language of ['en', 'fi', 'sv'] as const) {
    test(`extract() reads the post on ${name} in ${language}`, () => {
      const extraction = extract(post[language], { language, published: post.published, hostArea: 'FI' })
      const found = extraction.candidates.map(summariseCandidate)
      assert.equal(found.length, post.expected.length, found.join('\n'))
      for (const [index, expected] of post.expected.entries()) {
        if (typeof expected === 'string') assert.equal(found[index], expected)
        else assert.match(found[index] ?? '', expected)
      }
      assert.deepEqual(summariseComparisons(extraction), post.comparisons)
    })
  }
}

test('"200 hundred" is 200, with a warning', () => {
  const { published, en: text } = posts['January and February']
  const [candidate] = extract(text, { language: 'en', published, hostArea: 'FI' }).candidates
  assert.deepEqual(candidate?.warnings, ['hundred-too-many'])
})

test('the last month of a running total is inferred from the day of publication', () => {
  const { published, en: text } = posts['since the beginning of the year']
  const [candidate] = extract(text, { language: 'en', published, hostArea: 'FI' }).candidates
  assert.ok(candidate?.inferred.some(({ part, from }) => part === 'period.end' && from === 'published'))
})

test('late in a month the last month of a running total is unsure', () => {
  const { en: text } = posts['since the beginning of the year']
  const found = extract(text, { language: 'en', published: '2018-04-25', hostArea: 'FI' }).candidates
  assert.deepEqual(new Set(found.map(({ confidence }) => confidence)), new Set(['unsure']))
})
