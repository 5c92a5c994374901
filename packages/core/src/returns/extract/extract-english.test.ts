import assert from 'node:assert/strict'
import { test } from 'node:test'
import { summariseCandidate } from '../../../test/summarise-extraction.ts'
import { extract } from './extract.ts'

const options = { language: 'en', published: '2018-05-04', hostArea: 'FI' }

/** Sentences that state returns, and what is read of them. */
const stated: readonly (readonly [string, readonly string[]])[] = [
  ['In April 2018, 49 persons returned from Finland.', ['sure: 49 FI→_T, 2018-04']],
  [
    'In May 2018, 58 migrants returned voluntarily from Finland to their home countries.',
    ['unsure: 58 FI→_T, 2018-05'],
  ],
  ['49 persons returned from Finland to Iraq in April 2018.', ['sure: 49 FI→IQ, 2018-04']],
  [
    'Two hundred and thirty-one persons returned from Finland to Iraq in 2017.',
    ['sure: 231 FI→IQ, 2017-01/2017-12'],
  ],
  [
    'Almost 200 persons returned from Finland in January and February 2018.',
    ['sure: almost 200 FI→_T, 2018-01/2018-02 yearToDate'],
  ],
  [
    'Over the first two months of 2018, close to 200 people returned from Finland.',
    ['sure: almost 200 FI→_T, 2018-01/2018-02 yearToDate'],
  ],
  [
    'In the first quarter of 2018, 290 persons returned from Finland.',
    ['sure: 290 FI→_T, 2018-01/2018-03 yearToDate'],
  ],
  [
    'More than 1,400 Iraqis returned from Finland in 2017.',
    ['sure: over 1400 FI→IQ nationals, 2017-01/2017-12'],
  ],
  ['About 2 116 persons returned from Finland in 2016.', ['sure: about 2116 FI→_T, 2016-01/2016-12']],
  [
    '1,422 persons returned from Finland in 2017; 1,043 of them returned to Iraq.',
    ['sure: 1422 FI→_T, 2017-01/2017-12', 'unsure: 1043 FI→IQ, 2017-01/2017-12'],
  ],
  ['Fewer than 60 persons returned from Finland in April.', ['likely: under 60 FI→_T, 2018-04']],
  ['Last month 49 persons returned from Finland.', ['likely: 49 FI→_T, 2018-04']],
  [
    'Since the beginning of the year 339 persons have returned with the assistance of IOM Finland.',
    ['likely: 339 FI→_T, 2018-01/2018-04 yearToDate'],
  ],
  ['So far this year, 339 migrants have returned home.', ['likely: 339 FI→_T, 2018-01/2018-04 yearToDate']],
  [
    'This year 397 persons have returned from Finland to a total of 21 countries.',
    [
      'likely: 397 FI→_T, 2018-01/2018-04 yearToDate',
      'likely: 21 destinations FI→_T, 2018-01/2018-04 yearToDate',
    ],
  ],
  [
    'In January–March 2018 a total of 290 persons returned from Finland.',
    ['sure: 290 FI→_T, 2018-01/2018-03 yearToDate'],
  ],
  [
    'By the end of April 2018, 339 persons had returned with the help of IOM Finland.',
    ['likely: 339 FI→_T, 2018-01/2018-04 yearToDate'],
  ],
  ['49 returnees in April 2018.', ['likely: 49 FI→_T, 2018-04']],
  ['The number of returns was 49 in April 2018.', ['unsure: 49 FI→_T, 2018-04']],
  ['Twenty-one minors returned from Finland in 2017.', ['sure: 21 minors FI→_T, 2017-01/2017-12, C']],
  [
    'In 2017, four victims of trafficking returned from Finland.',
    ['sure: 4 victims-of-trafficking FI→_T, 2017-01/2017-12, C'],
  ],
  [
    'In April 2018, 12 unaccompanied minors and 37 adults returned from Finland.',
    ['sure: 12 unaccompanied-minors FI→_T, 2018-04, C', 'unsure: 37 FI→_T, 2018-04'],
  ],
  [
    'In 2017, 49 persons returned from Finland to Iraq, 12 persons to Somalia and 3 persons to Ghana.',
    ['sure: 49 FI→IQ, 2017-01/2017-12', 'sure: 12 FI→SO, 2017-01/2017-12', 'sure: 3 FI→GH, 2017-01/2017-12'],
  ],
  [
    'Iraq (161), Afghanistan (20): in January and February 2018 these persons returned from Finland.',
    ['unsure: 20 FI→AF, 2018-01/2018-02 yearToDate'],
  ],
  ['Last year 1,422 persons returned from Finland.', ['likely: 1422 FI→_T, 2017-01/2017-12']],
  ['In December, 95 persons returned from Finland.', ['likely: 95 FI→_T, 2017-12']],
  ['49 persons chose to return from Finland in April 2018.', ['likely: 49 FI→_T, 2018-04']],
  [
    'A total of 18 Somali nationals returned from Finland to Somalia in April 2018.',
    ['unsure: 18 FI→SO, 2018-04'],
  ],
  ['Returns took place to 18 countries in 2017.', ['likely: 18 destinations FI→_T, 2017-01/2017-12']],
  ['In April 2018, 30 families returned from Finland.', ['sure: 30 families FI→_T, 2018-04']],
]

/** Sentences with numbers that count no returns, and why. */
const refused: readonly (readonly [string, readonly string[]])[] = [
  ['Each person who returned from Finland in April 2018 received 500 euros.', ['money']],
  ['Returnees from Finland got a grant of €1,500 in 2017.', ['money']],
  ['In April 2018 the programme for returns from Finland cost 49,000 euros.', ['money']],
  ['A 49-year-old man returned from Finland in April 2018.', ['age-or-duration']],
  ['The youngest who returned from Finland in 2017 was aged 12.', ['age-or-duration']],
  ['Call 040 123 4567 if you want to return from Finland.', ['code', 'phone', 'phone']],
  ['Tel. +358 9 684 1150: our return counsellors in Finland.', ['phone', 'not-persons', 'not-persons']],
  ['Of those who returned from Finland in 2017, 73 per cent were men.', ['share']],
  ['In 2017, 73% of the persons returned from Finland to Iraq.', ['share']],
  ['Returns from Finland rose by 12 in April 2018.', ['difference']],
  ['In April 2018, 9 persons more than in March returned from Finland.', ['difference']],
  ['IOM expects that 400 persons will return from Finland in 2018.', ['forecast']],
  ['The target for 2018 is 500 returns from Finland.', ['forecast']],
  ['Some 300 persons plan to return from Finland in May 2018.', ['forecast']],
  ['In a survey, 49 returnees from Finland told of their new life in 2017.', ['survey']],
  ['In April 2018, 49 persons applied for assisted voluntary return from Finland.', ['applications']],
  ['IOM Finland received 120 applications for return in April 2018.', ['applications']],
  ['In 2017, 850 quota refugees were resettled to Finland.', ['resettlement']],
  ['In 2017, 49 persons were deported from Finland to Iraq.', ['forced']],
  ['The police forcibly returned 49 persons from Finland in 2017.', ['forced']],
  ['In 2017, 32,477 asylum seekers arrived in Finland.', ['movement']],
  ['In April 2018, 49 persons departed from Finland.', ['movement']],
  ['IOM celebrates its 65th anniversary.', ['code']],
  ['In 2017, we celebrated 25 years of IOM presence in Helsinki.', ['age-or-duration']],
  ['The agreement on returns was signed in Helsinki on April 22, 1993.', ['date']],
  ['The return programme began on 1 January 2010.', ['date']],
  ['What will the world of returns look like in 2030?', []],
  ['Every day, there are 28,000 new TB cases and 4,500 related deaths.', ['rate', 'rate']],
  ['On average 49 persons returned from Finland per month in 2017.', ['rate']],
  ['In April 2018 nobody returned from Finland with the 49 persons.', ['negated']],
  ['Between 40 and 50 persons returned from Finland in April 2018.', ['range', 'range']],
  ['From 40 to 50 persons returned from Finland in April 2018.', ['range', 'range']],
  ['40–50 persons returned from Finland in April 2018.', ['range', 'range']],
  ['Several hundred persons returned from Finland in 2017.', ['vague']],
  ['49 Finns returned to Finland in April 2018.', ['returned-here']],
  [
    'In April 2018, 49 persons from 12 countries attended the seminar on returns.',
    ['no-return', 'no-return'],
  ],
  ['In April 2018, 49 books were on show at the return seminar.', ['not-persons']],
  ['In April 2018, 12 staff members trained 49 counsellors on returns.', ['no-return', 'no-return']],
  ['49 persons will have returned from Finland in December 2018.', ['forecast']],
  ['In June 2018, 49 persons returned from Finland.', ['later-than-published']],
  ['Our return video has 1,200 followers in 2018.', ['no-return']],
  ['Room 49, building 12: return counselling in Helsinki.', ['not-persons', 'not-persons']],
]

/** Sentences in which something might be otherwise: whatever is read of them is unsure. */
const doubtful: readonly string[] = [
  'Of the 49 persons, 12 returned from Finland in April 2018.',
  '12 of the 49 persons returned from Finland in April 2018.',
  '49 of 60 persons returned from Finland in April 2018.',
  'It was wrongly reported that 49 persons returned from Finland in April 2018.',
  'In April 2018, not 49 but 58 persons returned from Finland.',
  'Did 49 persons return from Finland in April 2018?',
  'Was it 49 persons that returned from Finland in April 2018?',
  '49 persons returned from Finland by April 2018.',
  '49 persons returned from Finland before April 2018.',
  '49 persons had returned from Finland until 2017.',
  '49 persons returned from Finland since 2017.',
  '49 persons returned from Finland in April or May 2017.',
  '49 persons returned from Finland in January and March 2018.',
  'The programme began in 2017 and 49 persons have returned from Finland.',
  'In April 2018 IOM told that 49 persons returned from Finland in 2016.',
  'In 2017 and 2018 49 persons returned from Finland.',
  'In 2010–2017, 49 persons returned from Finland.',
  '49 young persons returned from Finland in April 2018.',
  '49 persons with disabilities returned from Finland in April 2018.',
  '49 persons under 25 returned from Finland in April 2018.',
  'Another 49 persons returned from Finland in April 2018.',
  '49 more persons returned from Finland in April 2018.',
  '49 other persons returned from Finland in April 2018.',
  '49 persons returned from Finland to Baghdad in April 2018.',
  '49 persons returned from Finland to the Kurdistan region in April 2018.',
  '49 persons returned from Finland to Iraq and Somalia in April 2018.',
  '49 persons returned from Finland to Iraq via Turkey in April 2018.',
  '49 persons returned from Finland and Iceland in April 2018.',
  '49 persons returned from Sweden in April 2018.',
  '49 persons returned to Finland from Iraq in April 2018.',
  '49 persons from Iraq returned in April 2018.',
  '49 persons from Iraq returned from Finland in April 2018.',
  '49 persons were returned from Finland in April 2018.',
  '49 persons returned from Finland in April 2018, said a false report.',
  'If 49 persons returned from Finland in April 2018, the programme was a success.',
  '49 persons returned from Finland in the first half and the second half of 2017.',
  '49 persons returned from Finland in the first and third quarter of 2017.',
  'A hundred persons returned from Finland in April 2018.',
  '4 9 persons returned from Finland in April 2018.',
  '49 58 persons returned from Finland in April 2018.',
  '49+ persons returned from Finland in April 2018.',
  '~49 persons returned from Finland in April 2018.',
  '≥49 persons returned from Finland in April 2018.',
  '<49 persons returned from Finland in April 2018.',
  '49-50 persons returned from Finland in April 2018.',
  '49 or so persons returned from Finland in April 2018.',
  '49ish persons returned from Finland in April 2018.',
  'Half of the 49 persons returned from Finland in April 2018.',
  'Every second of the 49 persons returned from Finland in April 2018.',
  '49 men and women returned from Finland in April 2018.',
  'In April 2018 49 persons and 12 dogs returned from Finland.',
  'In April 2018, 2017 persons returned from Finland.',
  '49 persons returned from Finland in winter 2017.',
  '49 persons returned from Finland on 12 April 2018.',
  '49 persons returned from Finland between 12 and 30 April 2018.',
  '49 persons returned from Finland in week 12 of 2018.',
  '49 persons returned from Finland in mid-April 2018.',
  '49 persons returned from Finland in early April 2018.',
  '49 persons returned from Finland in the latter half of April 2018.',
  '49 persons returned from Finland in late 2017.',
  '49 persons returned from Finland at the end of 2017.',
  '49 persons returned from Finland in the financial year 2017.',
  '49 persons returned from Finland outside the programme in April 2018.',
  '49 persons returned from Finland under other programmes in April 2018.',
  '49 persons returned from Finland with the Red Cross in April 2018.',
  'Norway: 49 persons returned in April 2018.',
  'In Norway 49 persons returned in April 2018.',
  'In Norway, 49 persons returned from Finland in April 2018.',
  '49 Iraqi and Somali persons returned from Finland in April 2018.',
  '49 Kurds returned from Finland in April 2018.',
  '49 persons returned from Finland in April 2018 and 2017.',
  '49 persons returned from Finland in April 2018, in May 58.',
  '49 children, women and men returned from Finland in April 2018.',
  'According to Statistics Finland 49 persons returned from Finland in April 2018.',
  '49 persons who returned from Finland in April 2018 met in Baghdad.',
  '49 persons out of 100 returned from Finland in April 2018.',
  '49/58 persons returned from Finland in April 2018.',
  '49 to 50 persons returned from Finland in April 2018.',
  'forty to fifty persons returned from Finland in April 2018.',
  'two or three persons returned from Finland in April 2018.',
  'one in 49 persons returned from Finland in April 2018.',
  'twice 49 persons returned from Finland in April 2018.',
  'Not one of the 49 persons returned from Finland in April 2018.',
  '49 persons returned from Finland within two months in 2017.',
  '49 persons, 12 more than in March, returned from Finland in April 2018.',
  '49.',
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
