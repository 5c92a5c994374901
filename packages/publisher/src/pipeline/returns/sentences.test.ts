import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Row } from '../../../test/returns-office.ts'
import { countWith, sampleLedger } from '../../../test/sample-ledger.ts'
import { addUpInWords } from './add-up.ts'
import { compareInWords, earlierCounts } from './compare-counts.ts'

const languages = ['en', 'fi', 'sv', 'en-GB', 'so', 'ar']

/** What is said of the first row beside the others. */
function sentencesOf(current: Row, ...earlier: Row[]): readonly string[] | undefined {
  const ledger = sampleLedger([current, ...earlier])
  const count = countWith(current.id, ledger)
  const texts = compareInWords(count, earlierCounts(count, ledger), languages)
  if (!texts) return undefined
  const { en, fi, sv, 'en-GB': british, ...others } = texts
  assert.deepEqual([british, others], [en, {}], 'no words are made up for a language that has none')
  return [en, fi, sv] as string[]
}

function row(start: string, value: number, more: Partial<Row> = {}): Row {
  return { id: `${start}-${more.end ?? ''}${more.qualifier ?? ''}`, start, value, ...more }
}

for (const [title, rows, expected] of [
  [
    'more than in the month before',
    [row('2018-05', 1_058), row('2018-04', 49)],
    ['1,009 more than in April', '1 009 enemmän kuin huhtikuussa', '1 009 fler än i april'],
  ],
  [
    'fewer than in a month of another year',
    [row('2018-01', 40), row('2017-12', 52), row('2017-01', 41)],
    [
      '12 fewer than in December 2017, 1 fewer than in January 2017',
      '12 vähemmän kuin joulukuussa 2017, 1 vähemmän kuin tammikuussa 2017',
      '12 färre än i december 2017, 1 färre än i januari 2017',
    ],
  ],
  [
    'as many',
    [row('2018-05', 58), row('2018-04', 58)],
    ['As many as in April', 'Yhtä monta kuin huhtikuussa', 'Lika många som i april'],
  ],
  [
    'between two numbers',
    [row('2018-05', 58), row('2018-04', 50, { qualifier: 'almost' })],
    [
      'Between 8 and 13 more than in April',
      '8–13 enemmän kuin huhtikuussa',
      'Mellan 8 och 13 fler än i april',
    ],
  ],
  [
    'running totals beside those of a year before, and no months before them',
    [
      row('2018-01', 400, { end: '2018-05' }),
      row('2017-01', 480, { end: '2017-05' }),
      row('2017-08', 99, { end: '2017-12' }),
    ],
    [
      '80 fewer than in January–May 2017',
      '80 vähemmän kuin tammi–toukokuussa 2017',
      '80 färre än under januari–maj 2017',
    ],
  ],
  [
    'years',
    [row('2017-01', 900, { end: '2017-12' }), row('2016-01', 901, { end: '2016-12' })],
    ['1 fewer than in 2016', '1 vähemmän kuin vuonna 2016', '1 färre än under 2016'],
  ],
] as const) {
  test(`a comparison says: ${title}`, () => {
    const [current, ...earlier] = rows
    // Grouping is by a no-break space, which nobody sees in a test.
    assert.deepEqual(
      sentencesOf(current, ...earlier)?.map((text) => text.replaceAll('\u00a0', ' ')),
      expected,
    )
  })
}

for (const [title, rows] of [
  ['roundings overlap', [row('2018-05', 58), row('2018-04', 60, { qualifier: 'about' })]],
  ['a month is missing', [row('2018-05', 58), row('2018-03', 49)]],
] as const) {
  test(`nothing is said where ${title}`, () => {
    const [current, ...earlier] = rows
    assert.equal(sentencesOf(current, ...earlier), undefined)
  })
}

/** What is said of a total of January to May beside other counts. */
function sumOf(total: Row, ...others: Row[]): string | undefined {
  const ledger = sampleLedger([total, ...others])
  return addUpInWords(countWith(total.id, ledger), ledger, ['en', 'so'])?.en
}

const total: Row = row('2018-01', 400, { end: '2018-05', qualifier: 'almost' })
const months = [row('2018-01', 290, { end: '2018-03' }), row('2018-04', 49), row('2018-05', 58)]

test('the sum of exact counts is said beside one that is not exact', () => {
  assert.equal(sumOf(total, ...months), 'Monthly reports add up to 397')
})

test('no sum is said beside an exact count, of missing or rounded months, or one that contradicts the count', () => {
  assert.equal(sumOf({ ...total, qualifier: 'exact' }, ...months), undefined)
  assert.equal(sumOf(total, ...months.slice(1)), undefined)
  assert.equal(
    sumOf(total, ...months.slice(1), { ...row('2018-01', 290, { end: '2018-03' }), qualifier: 'about' }),
    undefined,
  )
  assert.equal(sumOf({ ...total, value: 300 }, ...months), undefined)
})
