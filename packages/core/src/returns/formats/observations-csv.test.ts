import assert from 'node:assert/strict'
import { performance } from 'node:perf_hooks'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyObservations } from '../../../test/observation-arbitrary.ts'
import { observationColumns } from './observation-cells.ts'
import { readCsv } from './read-csv.ts'
import { readObservationsCsv } from './read-observations-csv.ts'
import { writeObservationsCsv } from './write-observations-csv.ts'

/** A row of which some cells are others. */
const usual = {
  id: 'a',
  hostArea: 'FI',
  measure: 'returns',
  start: '2018-04',
  end: '2018-04',
  value: '49',
  confidentiality: 'F',
  vintage: '2018-05-04',
}
type Row = Partial<Record<(typeof observationColumns)[number], string>>

function table(rows: readonly Row[], columns: readonly string[] = observationColumns, sign = ','): string {
  const cells = (row: Row) => columns.map((column) => `"${row[column as keyof Row] ?? ''}"`)
  return `${[columns.join(sign), ...rows.map((row) => cells(row).join(sign))].join('\n')}\n`
}

const read = (...rows: readonly Row[]) =>
  readObservationsCsv(table(rows.map((row, index) => ({ ...usual, id: `r${index + 2}`, ...row }))))

/** Problems as `row column code: expected …, got …`. */
const told = ({ problems }: ReturnType<typeof readObservationsCsv>) =>
  problems.map(
    ({ row, column = '', code, expected, got }) =>
      `${row} ${column} ${code}: expected ${expected}, got ${got}`,
  )

test('columns that are not there, and cells that are empty, say what is usual', () => {
  const expected = {
    id: 'a',
    series: {
      hostArea: 'FI',
      counterpartArea: '_T',
      measure: 'returns',
      group: '_T',
      unit: 'persons',
      scope: '_T',
    },
    period: { start: 2018 * 12 + 3, end: 2018 * 12 + 3 },
    accumulation: 'period',
    value: 49,
    qualifier: 'exact',
    status: 'A',
    confidentiality: 'F',
    vintage: '2018-05-04',
    source: { name: 'office' },
  }
  for (const columns of [observationColumns, Object.keys(usual), Object.keys(usual).reverse()]) {
    const { observations, problems, places } = readObservationsCsv(table([usual], columns))
    assert.deepEqual(problems, [])
    assert.deepEqual(observations, [expected])
    assert.deepEqual(places, [{ row: 2, line: 2 }])
  }
  assert.equal(read({ measure: 'destinations' }).observations[0]?.series.unit, 'countries')
})

test('a source is a post, an address, or both', () => {
  const sources = [
    'post-1',
    'https://a.example/x',
    'post-1 https://a.example/x',
    'Report of 2018',
    'javascript:x',
  ]
  assert.deepEqual(
    read(...sources.map((source) => ({ source, sourceName: 'migri' }))).observations.map(
      ({ source }) => source,
    ),
    [
      { name: 'migri', post: 'post-1' },
      { name: 'migri', url: 'https://a.example/x' },
      { name: 'migri', post: 'post-1', url: 'https://a.example/x' },
      { name: 'migri', post: 'Report of 2018' },
      { name: 'migri', post: 'javascript:x' },
    ],
  )
})

test('a total of all areas has no role', () => {
  const [all, one] = read(
    { areaRole: 'destination' },
    { counterpartArea: 'IQ', areaRole: 'destination', value: '9' },
  ).observations
  assert.equal(all && 'areaRole' in all.series, false)
  assert.equal(one?.series.areaRole, 'destination')
})

const persons = 'expected a whole number of persons'
for (const [name, row, message] of [
  ['a negative number', { value: '-1' }, `2 value negative: ${persons}, got "-1"`],
  ['a negative number with a minus sign', { value: '−1' }, `2 value negative: ${persons}, got "−1"`],
  ['a fraction', { value: '3.5' }, `2 value fractional: ${persons}, got "3.5"`],
  ['a fraction with a comma', { value: '3,5' }, `2 value fractional: ${persons}, got "3,5"`],
  [
    'a number of which the point may part thousands or a fraction',
    { value: '31.687' },
    `2 value ambiguous-number: ${persons} in digits only, such as 31687, got "31.687"`,
  ],
  [
    'a number of which the comma may do so',
    { value: '1,234' },
    `2 value ambiguous-number: ${persons} in digits only, such as 31687, got "1,234"`,
  ],
  ['a word for a number', { value: 'n/a' }, `2 value not-a-number: ${persons}, got "n/a"`],
  ['digits in groups', { value: '1 234' }, `2 value not-a-number: ${persons}, got "1 234"`],
  ['no value', { value: '' }, `2 value missing: ${persons}, got nothing`],
  [
    'a wrong number of something else',
    { value: 'x', unit: 'countries' },
    '2 value not-a-number: expected a whole number of countries, got "x"',
  ],
  [
    'a value where the status says that there is none',
    { value: '5', status: 'M' },
    '2 value unexpected-value: expected nothing, as "status" is M, got "5"',
  ],
  [
    'a country code that is none',
    { hostArea: 'UK' },
    '2 hostArea unknown-area: expected an ISO 3166-1 code of two letters, such as IQ, got "UK"',
  ],
  [
    'a counterpart area that is none',
    { counterpartArea: 'Iraq' },
    '2 counterpartArea unknown-area: expected an ISO 3166-1 code of two letters, or _T for all areas, got "Iraq"',
  ],
  [
    'a period that ends before it starts',
    { start: '2018-05' },
    '2 end end-before-start: expected a month not before "start" (2018-05), got "2018-04"',
  ],
  [
    'a month without a year',
    { end: 'April' },
    '2 end no-year: expected a month such as 2018-05, got "April"',
  ],
  [
    'a month that is none',
    { end: '2018-13' },
    '2 end not-a-month: expected a month such as 2018-05, got "2018-13"',
  ],
  [
    'a month of long ago',
    { start: '0018-04' },
    '2 start not-a-month: expected a month such as 2018-05, got "0018-04"',
  ],
  [
    'a year to date that does not begin in January',
    { accumulation: 'yearToDate' },
    '2 start not-since-january: expected January of the year of "end", as "accumulation" is yearToDate, got "2018-04"',
  ],
  [
    'a day that is none',
    { vintage: '2018-02-30' },
    '2 vintage not-a-day: expected a day such as 2018-06-04, got "2018-02-30"',
  ],
  [
    'an unknown qualifier',
    { qualifier: 'nearly' },
    '2 qualifier unknown-word: expected one of exact, almost, over, about, under, got "nearly"',
  ],
  [
    'no confidentiality',
    { confidentiality: '' },
    '2 confidentiality missing: expected a code of SDMX CL_CONF_STATUS, such as F, got nothing',
  ],
  [
    'a status of two letters',
    { status: 'AB' },
    '2 status not-a-code: expected a code of SDMX CL_OBS_STATUS, such as A, got "AB"',
  ],
  [
    'an id with a space',
    { id: 'a b' },
    '2 id not-an-id: expected an id without spaces, of at most 200 characters, got "a b"',
  ],
  [
    'a confirmation without a day',
    { confirmedBy: 'Officer' },
    '2 confirmedOn half-confirmed: expected a day, as "confirmedBy" is given, got nothing',
  ],
  [
    'a confirmation by nobody',
    { confirmedOn: '2018-05-08' },
    '2 confirmedBy half-confirmed: expected a name, as "confirmedOn" is given, got nothing',
  ],
] as const) {
  test(`${name} costs the row, is told, and the rest is read`, () => {
    const reading = read(row, { start: '2018-03', end: '2018-03', value: '40' })
    assert.deepEqual(told(reading), [message])
    assert.deepEqual(
      reading.observations.map(({ id }) => id),
      ['r3'],
    )
  })
}

test('all that is wrong in a row is told at once, in the order of the columns', () => {
  assert.deepEqual(
    read({ vintage: 'x', hostArea: 'x', value: 'x' }).problems.map(({ column }) => column),
    ['hostArea', 'value', 'vintage'],
  )
})

for (const [name, row] of [
  ['is confidential', { confidentiality: 'C' }],
  ['is of one group', { group: 'minors' }],
  ['may be confidential', { confidentiality: '' }],
  ['is not for publication', { confidentiality: 'N' }],
] as const) {
  test(`a count that ${name} is told in no problem, in whatever cell it stands`, () => {
    for (const column of observationColumns) {
      if (column === 'confidentiality' || column in row) continue
      const { problems } = read({ ...row, value: 'x', [column]: '98765 x' }, { ...row, value: '12', id: 'b' })
      assert.ok(problems.length > 0)
      assert.doesNotMatch(JSON.stringify(problems), /98765/, column)
    }
    const empty = read({ ...row, status: 'M', value: '98765' }).problems
    if (!('confidentiality' in row) || row.confidentiality) {
      assert.match(empty.map(({ got }) => got).join(), /not shown/)
    }
    assert.doesNotMatch(JSON.stringify(empty), /98765/)
  })
}

test('a part above its total is told with both rows, and both are kept', () => {
  const reading = read({ value: '290' }, { value: '291', counterpartArea: 'IQ', areaRole: 'destination' })
  assert.deepEqual(told(reading), [
    '3 value part-above-total: expected at most 290, the total in row 2, got 291',
  ])
  assert.deepEqual(reading.problems[0]?.others, [{ row: 2, line: 2 }])
  assert.equal(reading.problems[0]?.isKept, true)
  assert.equal(reading.observations.length, 2)
})

test('countries that are together above their total are told with all rows', () => {
  const part = (counterpartArea: string, value: string) => ({
    counterpartArea,
    areaRole: 'destination',
    value,
  })
  const parts = [part('IQ', '200'), part('SO', '91')]
  assert.deepEqual(told(read(...parts, { value: '290' })), [
    '4 value part-above-total: expected at least 291, the sum of its parts in rows 2 and 3, got 290',
  ])
  assert.deepEqual(told(read(...parts, { value: '291' })), [])
  assert.deepEqual(told(read(...parts, { value: '300', qualifier: 'almost' })), [])
  // Groups may share persons, and nationalities are not destinations.
  assert.deepEqual(told(read({ value: '10' }, { group: 'a', value: '9' }, { group: 'b', value: '9' })), [])
  const national = { ...part('SO', '9'), areaRole: 'nationality' }
  assert.deepEqual(told(read({ value: '10' }, part('IQ', '9'), national)), [])
})

test('a qualified part is above its total only where its least number is', () => {
  const part = { counterpartArea: 'IQ', qualifier: 'almost' }
  assert.deepEqual(told(read({ value: '49' }, { ...part, value: '50' })), [])
  assert.equal(told(read({ value: '44' }, { ...part, value: '50' })).length, 1)
})

test('parts and totals of other sources, periods and older vintages are not compared', () => {
  const part = { counterpartArea: 'IQ', value: '60' }
  assert.deepEqual(told(read({}, { ...part, sourceName: 'migri' })), [])
  assert.deepEqual(told(read({}, { ...part, start: '2018-03' })), [])
  assert.deepEqual(told(read({}, part, { value: '61', vintage: '2018-06-04' })), [])
})

test('the same fact twice is told with both rows', () => {
  const reading = read({}, {})
  assert.deepEqual(told(reading), [
    '3  repeated-fact: expected each fact once, got the count, day and source of row 2 again',
  ])
  assert.deepEqual(told(read({}, { vintage: '2018-06-04' })), [])
  assert.deepEqual(told(read({}, { source: 'another-post' })), [])
})

test('two numbers for one fact are told with both rows, and both are kept', () => {
  const reading = read({}, { value: '51', qualifier: 'almost' })
  assert.deepEqual(told(reading), [
    '3 value conflicting-facts: expected 49, the count of the same day and source in row 2, got almost 51',
  ])
  assert.equal(reading.observations.length, 2)
})

test('an id twice costs the later row', () => {
  const reading = read({ id: 'a' }, { id: 'a', vintage: '2018-06-04' })
  assert.deepEqual(told(reading), ['3 id repeated-id: expected an id of its own, got "a", which row 2 has'])
  assert.equal(reading.observations.length, 1)
})

test('a running total that falls is told with both rows', () => {
  const until = (end: string, value: string, more: Row = {}) => ({
    accumulation: 'yearToDate',
    start: `${end.slice(0, 4)}-01`,
    end,
    value,
    ...more,
  })
  const [march, april, may] = [until('2018-03', '290'), until('2018-04', '339'), until('2018-05', '330')]
  assert.deepEqual(told(read(may, march, april)), [
    '2 value falling-total: expected no less than 339, the running total until 2018-04 in row 4, got 330',
  ])
  assert.deepEqual(told(read(march, april, until('2018-05', '400', { qualifier: 'almost' }))), [])
  // A new year begins at 0, a break begins anew, a later vintage stands for an earlier one.
  assert.deepEqual(told(read(april, until('2019-01', '20'))), [])
  assert.deepEqual(told(read(april, until('2018-05', '330', { status: 'B' }))), [])
  assert.deepEqual(told(read(march, april, may, until('2018-04', '329', { vintage: '2018-07-01' }))), [])
})

test('contradictions of counts that are not free are told without numbers', () => {
  const secret = { confidentiality: 'C', group: 'minors', value: '98765' }
  const { problems } = read({}, secret, { ...secret, value: '98766' })
  assert.deepEqual(
    problems.map(({ row, code }) => [row, code]),
    [
      [3, 'part-above-total'],
      [4, 'conflicting-facts'],
    ],
  )
  assert.doesNotMatch(JSON.stringify(problems), /9876|49/)
})

test('an empty file, and one with column names only, are told', () => {
  for (const text of ['', '\uFEFF', '\n , \n']) {
    assert.deepEqual(told(readObservationsCsv(text)), [
      '1  empty-file: expected a row of column names, got nothing',
    ])
  }
  assert.deepEqual(told(readObservationsCsv(table([]))), [
    '1  no-rows: expected a row below the column names, got none',
  ])
})

test('a missing, a misspelt and a repeated column are told, and no row is read', () => {
  const columns = ['qualifer', 'id', 'id', ...Object.keys(usual).filter((column) => column !== 'value')]
  const { observations, problems } = readObservationsCsv(table([usual], columns))
  assert.deepEqual(observations, [])
  assert.deepEqual(
    problems.map(({ row, code, column }) => [row, code, column]),
    [
      [1, 'missing-column', 'value'],
      [1, 'unknown-column', 'qualifer'],
      [1, 'repeated-column', 'id'],
      [1, 'repeated-column', 'id'],
    ],
  )
})

test('a table without names tells no count that stands in their place', () => {
  const { problems } = readObservationsCsv(`${Object.values({ ...usual, value: '98765' }).join(',')}\n`)
  assert.ok(problems.some(({ code }) => code === 'unknown-column'))
  assert.doesNotMatch(JSON.stringify(problems), /98765/)
})

test('semicolons and tabs part cells, a byte order mark is no part of the first name', () => {
  for (const sign of [';', '\t']) {
    const text = `\uFEFF${table([usual], observationColumns, sign)}`.replaceAll('\n', '\r\n')
    assert.deepEqual(told(readObservationsCsv(text)), [])
    assert.equal(readObservationsCsv(text).observations[0]?.value, 49)
  }
})

test('cells without a name at the end of a table are no cells, while they are empty', () => {
  const text = table([usual]).replace(/^(.*)\n(.*)\n/, '$1,,\n$2,,\n')
  assert.equal(readObservationsCsv(text).observations.length, 1)
})

test('a row with a cell too few or too many is told', () => {
  const text = table([usual, usual], Object.keys(usual))
  const [header = '', row = ''] = text.split('\n')
  assert.deepEqual(told(readObservationsCsv([header, row, `${row},x`, 'b,FI'].join('\n'))), [
    '3  cell-count: expected 8 cells, got 9, beginning with "a"',
    '4  cell-count: expected 8 cells, got 2, beginning with "b"',
  ])
  const turned = table([usual], Object.keys(usual).reverse()).trimEnd()
  assert.deepEqual(told(readObservationsCsv(`${turned},x`)), ['2  cell-count: expected 8 cells, got 9'])
})

test('a quote that never ends costs its row, and the rest is read', () => {
  const rows = [usual, { ...usual, id: 'b', start: '2018-03' }].map((row) => Object.values(row).join(','))
  const text = [Object.keys(usual).join(','), 'x,"FI,returns', ...rows].join('\n')
  const reading = readObservationsCsv(text)
  assert.deepEqual(told(reading), [
    '2  broken-quotes: expected quotes that begin and end with their cell, and are doubled within it, got others',
  ])
  assert.equal(reading.observations.length, 2)
})

test('rows are counted as a spreadsheet does, lines as an editor', () => {
  const { problems } = read({ quote: 'Two\nlines' }, { value: 'x' })
  assert.deepEqual(
    problems.map(({ row, line }) => [row, line]),
    [[3, 4]],
  )
})

test('a row of HXL tags below the names is no observation', () => {
  const { observations } = read(
    { source: 'a' },
    { counterpartArea: 'IQ', areaRole: 'destination', value: '9' },
  )
  const text = writeObservationsCsv(observations, { hxl: true })
  const [, tags] = readCsv(text).rows
  for (const tag of tags?.cells ?? []) assert.match(tag, /^#[a-z]+(\+[a-z_0-9]+)+$/)
  assert.equal(new Set(tags?.cells).size, observationColumns.length)
  assert.deepEqual(readObservationsCsv(text).observations, observations)
  assert.deepEqual(readObservationsCsv(text).problems, [])
})

test('what is written is read back equal, with and without HXL', () => {
  fc.assert(
    fc.property(anyObservations, fc.boolean(), (observations, hxl) => {
      const text = writeObservationsCsv(observations, { hxl, withConfidential: true })
      const reading = readObservationsCsv(text)
      assert.deepEqual(reading.observations, observations)
      assert.equal(writeObservationsCsv(reading.observations, { hxl, withConfidential: true }), text)
    }),
  )
})

test('nothing of an observation that is not free is written, unless it is asked for', () => {
  fc.assert(
    fc.property(anyObservations, (observations) => {
      const marked = observations.map((one, index) =>
        one.confidentiality === 'F'
          ? { ...one, id: `free-${index}` }
          : { ...one, id: `secret-${index}`, source: { name: 'secret' }, value: 987_654_321_000 + index },
      )
      const text = writeObservationsCsv(marked)
      const free = marked.filter(({ confidentiality }) => confidentiality === 'F')
      assert.equal(text, writeObservationsCsv(free, { withConfidential: true }))
      assert.doesNotMatch(text, /secret-|987654321/)
    }),
  )
})

test('no text makes the reader throw, and every problem has a row and a line', () => {
  const header = Object.keys(usual).join(',')
  const any = fc.string({ unit: fc.constantFrom(...'",;\t\n\r#=_-.019aF') })
  fc.assert(
    fc.property(fc.oneof(any, fc.string({ unit: 'binary' })), fc.boolean(), (text, withHeader) => {
      const { problems } = readObservationsCsv(withHeader ? `${header}\n${text}` : text)
      for (const { row = 0, line = 0 } of problems) assert.ok(row >= 1 && line >= row)
    }),
  )
})

test('100,000 rows are read in seconds, good or bad', () => {
  const columns = [...Object.keys(usual), 'source', 'counterpartArea', 'areaRole'].join(',')
  const row = (index: number, more = '') =>
    `r${index},FI,returns,2018-04,2018-04,${index},F${more},2018-05-04,p${index},IQ,destination`
  for (const make of [
    row,
    (index: number) => row(index, '"'),
    () => row(1),
    (index: number) => row(index, ','),
  ]) {
    const text = [columns, ...Array.from({ length: 100_000 }, (_, index) => make(index))].join('\n')
    const start = performance.now()
    const { observations, problems } = readObservationsCsv(text)
    assert.ok(performance.now() - start < 20_000)
    assert.ok(observations.length + problems.length >= 100_000)
  }
})

test('any number of problems is told', () => {
  const rows = 'r,FI,returns,2018-04,2018-04,1,F,2018-05-04\n'.repeat(300_000)
  assert.equal(readObservationsCsv(`${Object.keys(usual).join(',')}\n${rows}`).problems.length, 299_999)
})
