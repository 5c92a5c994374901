import assert from 'node:assert/strict'
import { test } from 'node:test'
import { summariseCandidate } from '../../../test/summarise-extraction.ts'
import { extract } from './extract.ts'

const options = { language: 'sv', published: '2018-05-04', hostArea: 'FI' }

/** Sentences that state returns, and what is read of them. */
const stated: readonly (readonly [string, readonly string[]])[] = [
  ['I april 2018 återvände 49 personer från Finland.', ['sure: 49 FI→_T, 2018-04']],
  [
    'I maj 2018 återvände 58 personer frivilligt från Finland till sina hemländer.',
    ['unsure: 58 FI→_T, 2018-05'],
  ],
  [
    'Från Finland återvände 161 personer till Irak i januari och februari 2018.',
    ['sure: 161 FI→IQ, 2018-01/2018-02 yearToDate'],
  ],
  ['Under 2017 återvände 1 422 personer från Finland.', ['sure: 1422 FI→_T, 2017-01/2017-12']],
  [
    'År 2017 återvände tvåhundratrettioen personer från Finland till Irak.',
    ['sure: 231 FI→IQ, 2017-01/2017-12'],
  ],
  [
    'Under de två första månaderna 2018 återvände nästan 200 personer från Finland.',
    ['sure: almost 200 FI→_T, 2018-01/2018-02 yearToDate'],
  ],
  [
    'Under första kvartalet 2018 återvände 290 personer från Finland.',
    ['sure: 290 FI→_T, 2018-01/2018-03 yearToDate'],
  ],
  [
    'Över 1 400 irakier återvände från Finland år 2017.',
    ['sure: over 1400 FI→IQ nationals, 2017-01/2017-12'],
  ],
  ['Omkring 30 afghaner återvände från Finland i mars 2018.', ['sure: about 30 FI→AF nationals, 2018-03']],
  ['Förra månaden återvände 49 personer från Finland.', ['likely: 49 FI→_T, 2018-04']],
  [
    'Sedan årets början har 339 personer återvänt med hjälp av IOM.',
    ['likely: 339 FI→_T, 2018-01/2018-04 yearToDate'],
  ],
  ['I år har 339 personer återvänt till sina hemländer.', ['likely: 339 FI→_T, 2018-01/2018-04 yearToDate']],
  [
    'I år har migranter återvänt från Finland till totalt 18 länder.',
    ['likely: 18 destinations FI→_T, 2018-01/2018-04 yearToDate'],
  ],
  ['Under april 2018 återvände 49 personer från Finland.', ['sure: 49 FI→_T, 2018-04']],
  [
    'Till och med april 2018 hade 339 personer återvänt från Finland.',
    ['likely: 339 FI→_T, 2018-01/2018-04 yearToDate'],
  ],
  ['I april 2018 var antalet återvändare 49.', ['unsure: 49 FI→_T, 2018-04']],
  [
    'Fyra offer för människohandel återvände från Finland 2017.',
    ['sure: 4 victims-of-trafficking FI→_T, 2017-01/2017-12, C'],
  ],
  ['Under 2017 återvände 21 minderåriga från Finland.', ['sure: 21 minors FI→_T, 2017-01/2017-12, C']],
  [
    'I april 2018 återvände 12 personer till Somalia och tre personer till Ghana.',
    ['likely: 12 FI→SO, 2018-04', 'likely: 3 FI→GH, 2018-04'],
  ],
  ['I fjol återvände 1 422 personer från Finland.', ['likely: 1422 FI→_T, 2017-01/2017-12']],
  ['I december återvände 95 personer från Finland.', ['likely: 95 FI→_T, 2017-12']],
  ['Sju personer återvände från Finland till Ryssland år 2017.', ['sure: 7 FI→RU, 2017-01/2017-12']],
  [
    'Knappt 60 personer återvände från Finland till Sydsudan år 2017.',
    ['sure: almost 60 FI→SS, 2017-01/2017-12'],
  ],
  ['År 2016 återvände 2 116 människor från Finland.', ['sure: 2116 FI→_T, 2016-01/2016-12']],
]

/** Sentences with numbers that count no returns, and why. */
const refused: readonly (readonly [string, readonly string[]])[] = [
  ['Varje person som återvände från Finland i april 2018 fick 500 euro.', ['money']],
  ['Bidraget för återvändande var 1 500 € år 2017.', ['money']],
  ['En 49-årig man återvände från Finland i april 2018.', ['age-or-duration']],
  ['Den yngsta som återvände från Finland 2017 var 12 år gammal.', ['age-or-duration']],
  ['Ring 040 123 4567 om du vill återvända från Finland.', ['code', 'phone', 'phone']],
  ['Tfn +358 9 684 1150: rådgivning om återvändande.', ['phone', 'phone', 'not-persons']],
  ['Av dem som återvände från Finland 2017 var 73 procent män.', ['share']],
  ['Under 2017 återvände 73 % av personerna till Irak.', ['share']],
  ['I april 2018 återvände 9 personer fler än i mars från Finland.', ['difference']],
  ['Under 2018 väntas 400 personer återvända från Finland.', ['forecast']],
  ['Målet för 2018 är 500 återvändanden från Finland.', ['forecast']],
  ['Omkring 300 personer planerar att återvända från Finland i maj 2018.', ['forecast']],
  ['I en enkät berättade 49 återvändare från Finland om sitt liv år 2017.', ['survey']],
  ['I april 2018 ansökte 49 personer om frivilligt återvändande.', ['applications']],
  ['IOM fick 120 ansökningar om återvändande i april 2018.', ['applications']],
  ['Under 2017 tog Finland emot 850 kvotflyktingar.', ['resettlement']],
  ['Under 2017 utvisades 49 personer från Finland till Irak.', ['forced']],
  ['Polisen avvisade 49 personer från Finland år 2017.', ['forced']],
  ['Under 2017 anlände 5 059 asylsökande till Finland.', ['movement']],
  ['IOM har funnits i Helsingfors i 25 år.', ['age-or-duration']],
  ['Programmet för återvändande började den 1 januari 2010.', ['date']],
  ['Avtalet om återvändande undertecknades den 22 april 1993.', ['date']],
  ['I genomsnitt återvände 49 personer från Finland per månad år 2017.', ['rate']],
  ['I april 2018 återvände mellan 40 och 50 personer från Finland.', ['range', 'range']],
  ['I april 2018 återvände 40–50 personer från Finland.', ['range', 'range']],
  ['Flera hundra personer återvände från Finland år 2017.', ['vague']],
  ['I april 2018 återvände 49 finländare till Finland.', ['returned-here']],
  ['I april 2018 deltog 49 personer i seminariet om återvändande.', ['no-return']],
  ['I juni 2018 återvände 49 personer från Finland.', ['later-than-published']],
]

/** Sentences in which something might be otherwise: whatever is read of them is unsure. */
const doubtful: readonly string[] = [
  'Av de 49 personerna återvände 12 från Finland i april 2018.',
  '12 av 49 personer återvände från Finland i april 2018.',
  'Före april 2018 återvände 49 personer från Finland.',
  'Till april 2018 återvände 49 personer från Finland.',
  'Fram till 2017 återvände 49 personer från Finland.',
  'Sedan 2017 har 49 personer återvänt från Finland.',
  '49 unga personer återvände från Finland i april 2018.',
  '49 andra personer återvände från Finland i april 2018.',
  'Ytterligare 49 personer återvände från Finland i april 2018.',
  '49 personer återvände från Finland till Bagdad i april 2018.',
  'Återvände 49 personer från Finland i april 2018?',
  'Några hundra personer återvände från Finland 2017.',
  'Hundra personer återvände från Finland 2017.',
  '49 personer återvände från Finland i januari och mars 2018.',
  '49 personer återvände från Finland och Island i april 2018.',
  'Det är fel att 49 personer återvände från Finland i april 2018.',
  'Om 49 personer återvände från Finland i april 2018 var det bra.',
  '31.687 personer återvände från Finland 2017.',
  '31,687 personer återvände från Finland 2017.',
  '49 personer återvände från Finland under våren 2018.',
  '49 vuxna återvände från Finland i april 2018.',
  '49 personer återvände från Finland i början av april 2018.',
  '49 personer återvände från Finland i slutet av 2017.',
  '49 personer återvändes från Finland i april 2018.',
  'Inte 49 utan 58 personer återvände från Finland i april 2018.',
  'Två eller tre personer återvände från Finland i april 2018.',
  'Hälften av 49 personer återvände från Finland i april 2018.',
  'Var 49:e person återvände från Finland i april 2018.',
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
