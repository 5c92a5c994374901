import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { sliceSpan } from '../../../test/summarise-extraction.ts'
import type { Candidate, Extraction } from './candidate.ts'
import { extract } from './extract.ts'

const language = fc.constantFrom('en', 'fi', 'sv')
const piece = fc.oneof(
  fc.constantFrom(
    ...[
      'In April 2018, 49 persons returned from Finland.',
      'Almost 200 hundred persons',
      ' returned to Iraq ',
      '2018',
    ],
    ...[
      'Huhtikuussa 2018 Suomesta palasi 49 henkilöä.',
      'lähes ',
      'kaksisataa',
      ' ihmiskaupan uhria',
      'Irakiin ',
    ],
    ...['I april 2018 återvände 49 personer från Finland.', 'nästan ', 'tvåhundra', ' till Irak', 'av dem '],
    ...[
      '\n\n',
      '\n',
      '. ',
      ', ',
      '-',
      '–',
      '31.687',
      '1\u00a0400',
      '👩🏽‍🚀',
      'e\u0301',
      '\u200f',
      '\u2067',
      '(',
      '%',
      '€',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.nat(3000).map(String),
)
const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''))
const published = fc.constantFrom('2018-05-04', '2018-01-31', undefined, 'soon')

function read(of: string, tag: string, day: string | undefined): Extraction {
  return extract(of, { language: tag, published: day, hostArea: 'FI' })
}

test('extract() never throws, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), language, published, (of, tag, day) => {
      read(of, tag, day)
    }),
    { numRuns: 2000 },
  )
})

test('every span is a part of the text, and the quote is what its span says', () => {
  fc.assert(
    fc.property(text, language, published, (of, tag, day) => {
      const { candidates, refused, comparisons } = read(of, tag, day)
      const length = [...of].length
      for (const { quote, spans } of [...candidates, ...comparisons]) {
        assert.equal(sliceSpan(of, spans.quote), quote)
        for (const span of Object.values(spans)) {
          assert.ok(span.start >= 0 && span.start < span.end && span.end <= length)
        }
      }
      for (const { number } of refused) assert.ok(number.end > number.start && number.end <= length)
    }),
    { numRuns: 2000 },
  )
})

test('the span of a number in digits holds its digits, wherever it stands', () => {
  const before = fc.array(fc.constantFrom('👩🏽‍🚀', 'e\u0301', '\u200f', 'ä', '🇫🇮', '\u{1f600}'), {
    maxLength: 9,
  })
  fc.assert(
    fc.property(before, fc.integer({ min: 2, max: 999 }), language, (marks, number, tag) => {
      const sentence = {
        en: `In April 2018, ${number} persons returned from Finland.`,
        fi: `Huhtikuussa 2018 Suomesta palasi ${number} henkilöä.`,
        sv: `I april 2018 återvände ${number} personer från Finland.`,
      }[tag]
      const of = `${marks.join('')}\n\n${sentence}`
      const [candidate] = read(of, tag, '2018-05-04').candidates
      assert.ok(candidate)
      assert.equal(sliceSpan(of, candidate.spans.number), String(number))
      assert.equal(candidate.quote, sentence)
    }),
  )
})

test('what is inferred or warned of is never sure, and values are counts', () => {
  fc.assert(
    fc.property(text, language, published, (of, tag, day) => {
      for (const candidate of read(of, tag, day).candidates) assertCautious(candidate)
    }),
    { numRuns: 2000 },
  )
})

function assertCautious({ observation, confidence, inferred, reasons, warnings }: Candidate): void {
  const { value, period, accumulation } = observation
  assert.ok(Number.isInteger(value) && value >= 0)
  assert.ok(period.start <= period.end)
  assert.equal(confidence === 'sure', reasons.length === 0)
  if (inferred.length || warnings.length) assert.notEqual(confidence, 'sure')
  if (accumulation === 'sinceStart') assert.notEqual(confidence, 'sure')
}

test('the same text gives the same, and a language that is not known gives nothing', () => {
  fc.assert(
    fc.property(text, language, (of, tag) => {
      assert.deepEqual(read(of, tag, '2018-05-04'), read(of, tag, '2018-05-04'))
      assert.deepEqual(read(of, 'ar', '2018-05-04'), { candidates: [], refused: [], comparisons: [] })
    }),
  )
})
