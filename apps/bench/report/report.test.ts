import assert from 'node:assert/strict'
import { test } from 'node:test'
import { minisearch } from '../engines/minisearch.ts'
import type { BuildMeasurement } from '../measure/measurement.ts'
import { summarise } from '../measure/summary.ts'
import { formatMeasurement } from './format-measurement.ts'
import { formatBytes, formatTime } from './format-number.ts'
import { formatTable } from './format-table.ts'

test('numbers have the digits that count', () => {
  assert.deepEqual([0, 950, 7449, 9960, 134_600, 999_600, 3_395_242, 104_000_000].map(formatBytes), [
    '0.0 kB',
    '0.9 kB',
    '7.4 kB',
    '10 kB',
    '135 kB',
    '1.0 MB',
    '3.4 MB',
    '104 MB',
  ])
  assert.deepEqual([44.6, 1729, 50_787].map(formatTime), ['45 ms', '1,729 ms', '51 s'])
})

test('a table is Markdown whose columns stand below each other', () => {
  const rows = [
    ['', 'files', 'kB'],
    ['säde', '3', '41'],
    ['العودة', '12', '7.4'],
  ]
  assert.equal(
    formatTable(rows),
    [
      '|        | files |  kB |',
      '| ------ | ----: | --: |',
      '| säde   |     3 |  41 |',
      '| العودة |    12 | 7.4 |',
    ].join('\n'),
  )
})

test('the median of an even number of measurements lies between the middle two', () => {
  assert.deepEqual(summarise([9, 1, 4, 2]), { median: 3, least: 1, most: 9, count: 4 })
  assert.deepEqual(summarise([5, 1, 9]), { median: 5, least: 1, most: 9, count: 3 })
  assert.equal(summarise([]), undefined)
})

test('what did not end or answer is said, and not left out', () => {
  const build: BuildMeasurement = {
    name: 'MiniSearch',
    end: 'time',
    time: 60_400,
    memory: undefined,
    lines: [],
    files: 0,
    bytes: 0,
  }
  const query = { name: 'a word', text: 'paluu', pageLanguage: 'fi' }
  const text = formatMeasurement(
    { posts: 1000, entries: 913, forms: 16_506, builds: [build], queries: [{ query, answers: {} }] },
    [minisearch],
  )
  assert.match(text, /^\| a word +\| +no answer \|$/m)
  assert.match(text, /^\| MiniSearch \| given up after 60 s \| +not known \|/m)
})
