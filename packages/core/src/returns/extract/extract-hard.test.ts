import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sliceSpan, summariseCandidate } from '../../../test/summarise-extraction.ts'
import type { ExtractOptions } from './candidate.ts'
import { extract } from './extract.ts'

function read(text: string, options: Partial<ExtractOptions> = {}) {
  return extract(text, { language: 'en', published: '2018-05-04', hostArea: 'FI', ...options })
}

function summaries(text: string, options?: Partial<ExtractOptions>): string[] {
  return read(text, options).candidates.map(summariseCandidate)
}

test('without a year or a day of publication there is no period', () => {
  const { candidates, refused } = read('In April 49 persons returned from Finland.', { published: undefined })
  assert.deepEqual(candidates, [])
  assert.deepEqual(refused[0]?.reason, 'no-period')
})

test('without a day of publication nothing is sure', () => {
  for (const published of [undefined, '', '2018', 'soon']) {
    assert.deepEqual(summaries('In April 2018, 49 persons returned from Finland.', { published }), [
      'unsure: 49 FI→_T, 2018-04',
    ])
  }
})

for (const [language, text, reason] of [
  ['en', '31.687 persons returned from Finland in 2017.', 'point-or-thousands'],
  ['fi', 'Suomesta palasi 31.687 henkilöä vuonna 2017.', 'point-or-thousands'],
  ['fi', 'Suomesta palasi 31,687 henkilöä vuonna 2017.', 'comma-or-thousands'],
  ['sv', '31.687 personer återvände från Finland 2017.', 'point-or-thousands'],
  ['sv', '31,687 personer återvände från Finland 2017.', 'comma-or-thousands'],
] as const) {
  test(`"${text}" is unsure for ${reason}`, () => {
    const [candidate] = read(text, { language }).candidates
    assert.equal(candidate?.observation.value, 31_687)
    assert.equal(candidate?.confidence, 'unsure')
    assert.deepEqual(candidate?.warnings, [reason])
  })
}

test('a comma parts thousands in English', () => {
  assert.deepEqual(summaries('31,687 persons returned from Finland in 2017.'), [
    'sure: 31687 FI→_T, 2017-01/2017-12',
  ])
})

for (const [name, space] of [
  ['a space', ' '],
  ['a no-break space', '\u00a0'],
  ['a narrow no-break space', '\u202f'],
  ['a thin space', '\u2009'],
] as const) {
  test(`${name} parts thousands`, () => {
    assert.deepEqual(summaries(`Suomesta palasi 1${space}400 henkilöä vuonna 2017.`, { language: 'fi' }), [
      'sure: 1400 FI→_T, 2017-01/2017-12',
    ])
  })
}

test('"1,4 miljoonaa" is about 1,400,000', () => {
  assert.deepEqual(summaries('Vuonna 2017 Suomesta palasi 1,4 miljoonaa ihmistä.', { language: 'fi' }), [
    'likely: about 1400000 FI→_T, 2017-01/2017-12',
  ])
})

for (const [text, reason] of [
  ['-49 persons returned from Finland in April 2018.', 'negative'],
  ['−49 persons returned from Finland in April 2018.', 'negative'],
  ['4.5 persons returned from Finland in April 2018.', 'fractional'],
  ['99999999999999 persons returned from Finland in 2017.', 'too-large'],
  ['007 persons returned from Finland in 2017.', 'code'],
] as const) {
  test(`"${text}" is refused as ${reason}`, () => {
    assert.deepEqual(
      read(text).refused.map((refusal) => refusal.reason),
      [reason],
    )
    assert.deepEqual(summaries(text), [])
  })
}

test('a count that its heading states as well is one candidate, the surest, which tells of the other', () => {
  const text = '49 persons returned in April 2018\n\nIn April 2018, 49 persons returned from Finland.'
  const { candidates } = read(text)
  assert.deepEqual(candidates.map(summariseCandidate), ['sure: 49 FI→_T, 2018-04'])
  assert.deepEqual(
    candidates[0]?.repeats.map((span) => sliceSpan(text, span)),
    ['49 persons returned in April 2018'],
  )
})

test('two counts of the same that cannot both be are unsure, and a rounded one beside an exact one is not', () => {
  const sentence = (count: string) => `In April 2018, ${count} persons returned from Finland.`
  assert.deepEqual(summaries(`${sentence('49')} ${sentence('58')}`), [
    'unsure: 49 FI→_T, 2018-04',
    'unsure: 58 FI→_T, 2018-04',
  ])
  assert.deepEqual(summaries(`${sentence('almost 50')} ${sentence('49')}`), [
    'sure: almost 50 FI→_T, 2018-04',
    'sure: 49 FI→_T, 2018-04',
  ])
})

for (const text of [
  'Only 49 persons returned from Finland in April 2018.',
  '49 persons returned from Finland in April 2018, the ministry says.',
  'In April 2018, 49 persons returned from Finland with many bags.',
]) {
  test(`with a word that is not known, "${text}" is likely at best`, () => {
    assert.deepEqual(summaries(text), ['likely: 49 FI→_T, 2018-04'])
  })
}

test('nationals who went to their country are not all who went there', () => {
  assert.deepEqual(summaries('18 Iraqis returned from Finland to Iraq in April 2018.'), [
    'unsure: 18 FI→IQ, 2018-04',
  ])
})

test('a period is compared with an earlier one only', () => {
  for (const other of ['April', 'April 2018', 'May 2018']) {
    const text = `In April 2018, 49 persons returned from Finland, fewer than in ${other}.`
    assert.deepEqual(read(text, { published: '2018-06-04' }).comparisons, [])
  }
})

test('the stop of an abbreviation ends no sentence', () => {
  assert.deepEqual(summaries('In April 2018 approx. 49 persons returned from Finland.'), [
    'sure: about 49 FI→_T, 2018-04',
  ])
  assert.deepEqual(summaries('I april 2018 återvände ca. 49 personer från Finland.', { language: 'sv' }), [
    'sure: about 49 FI→_T, 2018-04',
  ])
})

test('a fault in a repeated count stays told', () => {
  const text =
    'Almost 200 persons returned from Finland in January and February 2018\n\nAlmost 200 hundred persons returned from Finland in January and February 2018.'
  const [candidate, ...others] = read(text).candidates
  assert.deepEqual(others, [])
  assert.deepEqual(candidate?.warnings, ['hundred-too-many'])
})

test('each of several numbers in a sentence has its own period, country and group', () => {
  assert.deepEqual(
    summaries(
      'In March 2018, 30 persons returned from Finland to Iraq and 4 persons to Somalia; in April 2018, two victims of trafficking returned from Finland to Ghana.',
    ),
    ['sure: 30 FI→IQ, 2018-03', 'sure: 4 FI→SO, 2018-03', 'sure: 2 victims-of-trafficking FI→GH, 2018-04, C'],
  )
})

test('a number that may be of a protected group is confidential', () => {
  const { candidates } = read('Victims of trafficking were among them. Two returned in April 2018.')
  assert.deepEqual(candidates.map(summariseCandidate), ['unsure: 2 FI→_T, 2018-04, C'])
})

for (const language of ['ar', 'de', 'xx', '', undefined, 'constructor', '__proto__']) {
  test(`nothing is read in the language ${JSON.stringify(language)}`, () => {
    assert.deepEqual(read('In April 2018, 49 persons returned from Finland.', { language }), {
      candidates: [],
      refused: [],
      comparisons: [],
    })
  })
}

test('a language is known by any of its tags', () => {
  for (const language of ['en-GB', 'EN', 'en_US', 'en-Latn-FI']) {
    assert.equal(read('In April 2018, 49 persons returned from Finland.', { language }).candidates.length, 1)
  }
})

test('an empty text, and one without a number, say nothing', () => {
  for (const text of ['', ' ', '\n\n', 'Persons returned from Finland.', '…', '\u200f']) {
    assert.deepEqual(read(text), { candidates: [], refused: [], comparisons: [] })
  }
})

test('spans are code points: emoji and combining marks before and within do not shift them', () => {
  const text = '👩🏽‍🚀 e\u0301 🇫🇮\n\nHuhtikuussa 2018 Suomesta palasi nelja\u0308 ihmista\u0308.'
  const [candidate] = read(text, { language: 'fi' }).candidates
  assert.equal(candidate && sliceSpan(text, candidate.spans.number), 'nelja\u0308')
  assert.equal(candidate?.observation.value, 4)
})

test('marks of direction and soft hyphens change nothing', () => {
  const text = '\u200fIn April 2018, \u206749\u2069 per\u00adsons re\u00adturned from \u200fFinland.'
  const { candidates } = read(text)
  assert.deepEqual(candidates.map(summariseCandidate), ['sure: 49 FI→_T, 2018-04'])
  assert.equal(candidates[0] && sliceSpan(text, candidates[0].spans.number), '49')
})

test('digits of other scripts are not read, and full-width ones are', () => {
  assert.deepEqual(summaries('In April 2018, ٤٩ persons returned from Finland.'), [])
  assert.deepEqual(summaries('In April 2018, ４９ persons returned from Finland.'), [
    'sure: 49 FI→_T, 2018-04',
  ])
})

/** The least time of some, in milliseconds. */
function timeOf(text: string): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now()
    read(text)
    return performance.now() - start
  })
  return Math.min(...times)
}

for (const [name, piece] of [
  ['digits', '1'],
  ['groups of digits', '123 '],
  ['groups with points', '123.'],
  ['number words', 'twenty '],
  ['months', 'April '],
  ['persons who returned', '49 persons returned '],
  ['countries', 'Iraq, '],
  ['letters and marks', 'a\u0301\u200d'],
  ['marks that are not seen', '\u200f'],
  ['line breaks', '\n'],
  ['sentences', 'In April 2018, 49 persons returned from Finland. '],
] as const) {
  test(`the time that ${name} take grows with their length`, () => {
    const short = piece.repeat(Math.ceil(12_500 / piece.length))
    read(short)
    const [once, eightTimes] = [timeOf(short), timeOf(short.repeat(8))]
    // Linear is 8, quadratic 64; the rest is for a machine that does other things as well.
    assert.ok(eightTimes < once * 32 + 100, `${once} ms, and ${eightTimes} ms for eight times as much`)
  })
}
