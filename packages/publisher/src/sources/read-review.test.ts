import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writeCsv } from '@iom-feed/core'
import { readConfirmedRows } from './confirmed-rows.ts'
import { readReview } from './read-review.ts'
import { type ReviewCells, reviewColumns } from './review-columns.ts'

const good: ReviewCells = {
  decision: 'confirmed',
  confirmedBy: 'Data officer',
  confirmedOn: '2018-05-08',
  hostArea: 'FI',
  measure: 'returns',
  start: '2018-04',
  end: '2018-04',
  value: '49',
  qualifier: 'exact',
  confidentiality: 'F',
  vintage: '2018-05-04',
  post: 'april',
  id: 'april-2018',
}

const compared: ReviewCells = {
  ...good,
  value: '',
  relation: 'fewer',
  otherStart: '2017-04',
  otherEnd: '2017-04',
}

const row = (cells: ReviewCells) => reviewColumns.map((column) => cells[column] ?? '')

function read(text: string) {
  const { value, problems } = readReview(text, '/office/review.csv')
  if (!value) return { facts: undefined, rows: [], messages: problems.map(({ message }) => message) }
  const facts = readConfirmedRows(value, '/office/review.csv')
  const messages = [...problems, ...facts.problems].map(({ line, message }) => `${line} ${message}`)
  return { facts, rows: value.rows, messages }
}

const readCells = (...rows: ReviewCells[]) => read(writeCsv([reviewColumns, ...rows.map(row)]))

test('a confirmed row is an observation, with its source and who confirmed it', () => {
  const { facts, messages } = readCells({ ...good, url: 'https://office.example/april' })
  assert.deepEqual(messages, [])
  assert.deepEqual(facts?.observations, [
    {
      file: '/office/review.csv',
      line: 2,
      item: {
        id: 'april-2018',
        series: {
          ...{ hostArea: 'FI', counterpartArea: '_T', measure: 'returns' },
          ...{ group: '_T', unit: 'persons', scope: '_T' },
        },
        period: { start: 2018 * 12 + 3, end: 2018 * 12 + 3 },
        ...{ accumulation: 'period', value: 49, qualifier: 'exact', status: 'A', confidentiality: 'F' },
        vintage: '2018-05-04',
        source: { name: 'office', post: 'april', url: 'https://office.example/april' },
        confirmed: { by: 'Data officer', on: '2018-05-08' },
      },
    },
  ])
})

test('a confirmed row with a relation is a comparison', () => {
  const { facts, messages } = readCells(compared)
  assert.deepEqual(messages, [])
  assert.deepEqual(facts?.observations, [])
  const [comparison] = facts?.comparisons ?? []
  assert.deepEqual(
    [comparison?.item.relation, comparison?.item.otherPeriod, comparison?.item.confirmed?.by],
    ['fewer', { start: 2017 * 12 + 3, end: 2017 * 12 + 3 }, 'Data officer'],
  )
})

test('rows that are rejected or undecided state nothing, whatever stands in them', () => {
  for (const decision of ['rejected', '']) {
    const { facts, messages } = readCells({ ...good, decision, value: 'n/a' })
    assert.deepEqual([facts?.observations, messages], [[], []])
  }
})

test('an id that is an address stays the id of a post', () => {
  const post = 'https://office.example/april'
  const { facts } = readCells({ ...good, post, url: post })
  assert.deepEqual(facts?.observations[0]?.item.source, { name: 'office', post, url: post })
})

test('a day as a spreadsheet in Finland writes it is read', () => {
  const { facts } = readCells({ ...good, confirmedOn: '8.5.2018', vintage: '04.05.2018' })
  assert.equal(facts?.observations[0]?.item.confirmed?.on, '2018-05-08')
  assert.equal(facts?.observations[0]?.item.vintage, '2018-05-04')
})

test('a rounded number beside an exact one of the same text is no problem of the file', () => {
  const { facts, messages } = readCells(good, { ...good, id: 'title', value: '50', qualifier: 'almost' })
  assert.deepEqual([facts?.observations.length, messages], [2, []])
})

const place = 'in row 3 of "review.csv": expected'

for (const [name, wrong, message] of [
  ['nobody', { confirmedBy: '' }, `"confirmedBy" ${place} a name, as "decision" is confirmed, got nothing`],
  ['no day', { confirmedOn: '' }, `"confirmedOn" ${place} a day, as "decision" is confirmed, got nothing`],
  [
    'no such day',
    { confirmedOn: '31.6.2018' },
    `"confirmedOn" ${place} a day such as 2018-06-04, got "31.6.2018"`,
  ],
  ['a negative value', { value: '-1' }, `"value" ${place} a whole number of persons, got "-1"`],
  ['a fraction', { value: '4,5' }, `"value" ${place} a whole number of persons, got "4,5"`],
  [
    'an end before its start',
    { start: '2018-05' },
    `"end" ${place} a month not before "start" (2018-05), got "2018-04"`,
  ],
  ['an unknown decision', { decision: 'confirmd' }, `"decision" ${place} "confirmed", got "confirmd"`],
  [
    'another decision',
    { decision: 'yes' },
    `"decision" ${place} one of confirmed, rejected, or nothing, got "yes"`,
  ],
  ['an id that is taken', { id: 'first' }, `"id" ${place} an id of its own, got "first", which row 2 has`],
  ['no id', { id: '' }, `"id" ${place} an id without spaces, of at most 200 characters, got nothing`],
  ['a wrong address', { url: 'javascript:x' }, `"url" ${place} an http or https address, got "javascript:x"`],
  [
    'a wrong relation',
    { ...compared, relation: 'less' },
    `"relation" ${place} one of more, fewer, equal, at-least, at-most, or nothing, got "less"`,
  ],
  [
    'a comparison with a number',
    { ...compared, value: '5' },
    `"value" ${place} nothing, as "relation" compares without a number, got something`,
  ],
  [
    'a comparison with nothing',
    { ...compared, otherStart: '' },
    `"otherStart" ${place} a month such as 2018-05, got nothing`,
  ],
  [
    'a comparison that ends too early',
    { ...compared, otherStart: '2017-05' },
    `"otherEnd" ${place} a month not before "otherStart" (2017-05), got "2017-04"`,
  ],
] as const) {
  test(`${name} costs the row, and is told`, () => {
    const { facts, messages } = readCells({ ...good, id: 'first' }, { ...good, ...wrong })
    assert.deepEqual(messages, [`3 Cannot read ${message}`])
    assert.deepEqual(
      facts?.observations.map(({ item }) => item.id),
      ['first'],
    )
    assert.deepEqual(facts?.comparisons, [])
  })
}

test('no message shows a count that is not free, in whatever column it has slipped', () => {
  for (const column of ['decision', 'value', 'start', 'url', 'relation', 'confirmedOn'] as const) {
    const secret = {
      ...good,
      ...(column === 'relation' ? compared : {}),
      confidentiality: 'C',
      [column]: '98765x',
    }
    const { messages } = readCells(secret)
    assert.match(messages.join('\n'), /^2 Cannot read /)
    assert.doesNotMatch(messages.join('\n'), /98765/)
  }
})

test('a row of too few cells, and a quote that does not end, are told, and the others read', () => {
  const text = writeCsv([
    reviewColumns,
    row(good),
    ['confirmed', 'x'],
    row({ ...good, id: 'last', end: '2018-05' }),
  ])
  const { facts, messages, rows } = read(text.replace('confirmed,x', 'confirmed,x\r\n"never'))
  assert.deepEqual(messages, [
    `3 Cannot read row 3 of "review.csv": expected ${reviewColumns.length} cells, got 2`,
    '4 Cannot read row 4 of "review.csv": expected quotes that begin and end with their cell, and are doubled within it, got others',
  ])
  assert.deepEqual(
    facts?.observations.map(({ item }) => item.id),
    ['april-2018', 'last'],
  )
  assert.equal(
    rows.map(({ raw }) => raw).join(''),
    text.replace('confirmed,x', 'confirmed,x\r\n"never').split('\r\n').slice(1).join('\r\n'),
  )
})

for (const [name, text, messages] of [
  [
    'an empty file',
    '',
    ['Cannot read the review file: expected a row of column names, got nothing that can be read as one'],
  ],
  [
    'a missing column',
    reviewColumns.join(',').replace(',value', ''),
    ['Cannot read the column names: expected a column "value", got none'],
  ],
  [
    'a misspelt column',
    reviewColumns.join(';').replace('qualifier', 'qualifer'),
    ['Cannot read the column names: expected a column "qualifier", got "qualifer"'],
  ],
  [
    'a column that is there twice',
    `${reviewColumns.join(',')},value`,
    ['Cannot read the column names: expected one column "value", got several'],
  ],
] as const) {
  test(`${name} costs the whole file`, () => {
    const { facts, messages: found } = read(text)
    assert.equal(facts, undefined)
    assert.deepEqual(found, messages)
  })
}
