import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { csvObservations } from './csv-observations.ts'

const header =
  'id,hostArea,counterpartArea,areaRole,measure,group,unit,start,end,accumulation,value,qualifier,status,confidentiality,vintage,source,confirmedBy,confirmedOn'

async function read(context: TestContext, ...rows: string[]) {
  const folder = await temporaryFolder(context, { 'returns.csv': rows.join('\n') })
  const { items, problems } = await csvObservations(join(folder, 'returns.csv')).read()
  return {
    items: items.map(({ item }) => item),
    messages: problems.map(({ line, message }) => `${line} ${message}`),
  }
}

test('empty cells take what stands for nothing said', async (context) => {
  const { items, messages } = await read(
    context,
    header,
    'a,FI,,,returns,,,2018-04,2018-05,,49,,,F,2018-05-07,,,',
  )
  assert.deepEqual(messages, [])
  assert.deepEqual(items, [
    {
      id: 'a',
      series: {
        hostArea: 'FI',
        counterpartArea: '_T',
        measure: 'returns',
        group: '_T',
        unit: 'persons',
        scope: '_T',
      },
      period: { start: 2018 * 12 + 3, end: 2018 * 12 + 4 },
      accumulation: 'period',
      value: 49,
      qualifier: 'exact',
      status: 'A',
      confidentiality: 'F',
      vintage: '2018-05-07',
      source: { name: 'office' },
    },
  ])
})

test('semicolons and tabs may part the cells, and columns may come in any order', async (context) => {
  const columns = header.split(',').reverse()
  const cells =
    'a,FI,_T,,"returns, assisted",_T,persons,2018-04,2018-04,period,49,exact,A,F,2018-05-07,x,Officer,2018-05-08'
      .replace('"returns, assisted"', 'returns')
      .split(',')
      .reverse()
  for (const sign of [';', '\t']) {
    const { items, messages } = await read(context, columns.join(sign), cells.join(sign))
    assert.deepEqual(messages, [])
    assert.deepEqual(items[0]?.confirmed, { by: 'Officer', on: '2018-05-08' })
  }
})

test('a quoted cell may hold a comma and a line break; rows and lines after it are counted right', async (context) => {
  const good = (id: string) =>
    `${id},FI,_T,,"returns,\nassisted",_T,persons,2018-0${id === 'a' ? 3 : 4},2018-04,period,49,exact,A,F,2018-05-07,x,,`
  const wrong = 'c,FI,_T,,returns,_T,persons,2018-04,2018-04,period,-1,exact,A,F,2018-05-07,x,,'
  const { items, messages } = await read(context, header, good('a'), good('b'), wrong)
  assert.deepEqual(
    items.map(({ id, series }) => [id, series.measure]),
    [
      ['a', 'returns, assisted'],
      ['b', 'returns, assisted'],
    ],
  )
  assert.deepEqual(messages, [
    '6 Cannot read "value" in row 4 of "returns.csv": expected a whole number of persons, got "-1"',
  ])
})

for (const [name, row, message] of [
  [
    'a number with a comma',
    'a,FI,_T,,returns,_T,,2018-04,2018-04,period,"1,234",exact,A,F,2018-05-07,x,,',
    'Cannot read "value" in row 2 of "returns.csv": expected a whole number of persons in digits only, such as 31687, got "1,234"',
  ],
  [
    'no value',
    'a,FI,_T,,returns,_T,,2018-04,2018-04,period,,exact,A,F,2018-05-07,x,,',
    'Cannot read "value" in row 2 of "returns.csv": expected a whole number of persons, got nothing',
  ],
  [
    'a value where the status says there is none',
    'a,FI,_T,,returns,_T,,2018-04,2018-04,period,5,exact,M,F,2018-05-07,x,,',
    'Cannot read "value" in row 2 of "returns.csv": expected nothing, as "status" is M, got "5"',
  ],
  [
    'a period that ends before it starts',
    'a,FI,_T,,returns,_T,,2018-05,2018-04,period,5,exact,A,F,2018-05-07,x,,',
    'Cannot read "end" in row 2 of "returns.csv": expected a month not before "start" (2018-05), got "2018-04"',
  ],
  [
    'a year to date that does not begin in January',
    'a,FI,_T,,returns,_T,,2018-02,2018-04,yearToDate,5,exact,A,F,2018-05-07,x,,',
    'Cannot read "start" in row 2 of "returns.csv": expected January of the year of "end", as "accumulation" is yearToDate, got "2018-02"',
  ],
  [
    'a cell too few',
    'a,FI,_T,,returns,_T,,2018-02,2018-04,period,5,exact,A,F,2018-05-07,x,',
    'Cannot read row 2 of "returns.csv": expected 18 cells, got 17, beginning with "a"',
  ],
  [
    'an unknown qualifier',
    'a,FI,_T,,returns,_T,,2018-04,2018-04,period,5,nearly,A,F,2018-05-07,x,,',
    'Cannot read "qualifier" in row 2 of "returns.csv": expected one of exact, almost, over, about, under, got "nearly"',
  ],
  [
    'no confidentiality',
    'a,FI,_T,,returns,_T,,2018-04,2018-04,period,5,exact,A,,2018-05-07,x,,',
    'Cannot read "confidentiality" in row 2 of "returns.csv": expected a code of SDMX CL_CONF_STATUS, such as F, got nothing',
  ],
] as const) {
  test(`${name} costs the row, and is told`, async (context) => {
    assert.deepEqual(await read(context, header, row), { items: [], messages: [`2 ${message}`] })
  })
}

for (const [name, row] of [
  ['is confidential', 'a,FI,_T,,returns,_T,,2018-04,2018-04,period,98765x,exact,A,C,2018-05-07,x,,'],
  ['is of one group', 'a,FI,_T,,returns,minors,,2018-04,2018-04,period,98765x,exact,A,F,2018-05-07,x,,'],
  ['may be confidential', 'a,FI,_T,,returns,_T,,2018-04,2018-04,period,98765x,exact,A,,2018-05-07,x,,'],
  ['has no value', 'a,FI,_T,,returns,_T,,2018-04,2018-04,period,98765,exact,M,C,2018-05-07,x,,'],
] as const) {
  test(`the value of a row that ${name} is not told`, async (context) => {
    const { messages } = await read(context, header, row)
    assert.match(messages.join(), /Cannot read "value" .* got something else/)
    assert.doesNotMatch(messages.join(), /98765/)
  })
}

test('a missing and a misspelt column are told, and no row is read', async (context) => {
  const { items, messages } = await read(context, header.replace('value', 'vlaue'), 'a,b')
  assert.deepEqual(items, [])
  assert.deepEqual(messages, [
    '1 Cannot read the column names: expected a column "value", got none',
    '1 Cannot read the column names: expected "value", got "vlaue"',
  ])
})

test('a misspelt column that need not be there costs the table too, as its default would be wrong', async (context) => {
  const { items, messages } = await read(
    context,
    header.replace('qualifier', 'qualifer'),
    'a,FI,_T,,returns,_T,persons,2018-01,2018-05,yearToDate,400,almost,A,F,2018-06-04,x,,',
  )
  assert.deepEqual(items, [])
  assert.deepEqual(messages, ['1 Cannot read the column names: expected "qualifier", got "qualifer"'])
})

test('an empty file, and one with column names only, are told', async (context) => {
  assert.deepEqual((await read(context, '')).messages, [
    '1 Cannot read the table: expected a row of column names, got nothing',
  ])
  assert.deepEqual((await read(context, header)).messages, [
    '1 Cannot read the table: expected a row below the column names, got none',
  ])
})

test('a quote that never ends is told, and the other rows are read', async (context) => {
  const good = 'b,FI,_T,,returns,_T,,2018-04,2018-04,period,5,exact,A,F,2018-05-07,x,,'
  const { items, messages } = await read(context, header, 'a,"FI', good)
  assert.deepEqual(
    items.map(({ id }) => id),
    ['b'],
  )
  assert.deepEqual(messages, [
    '2 Cannot read row 2 of "returns.csv": expected quotes that begin and end with their cell, and are doubled within it, got others',
  ])
})

test('rows that contradict each other are told with both, and read', async (context) => {
  const { items, messages } = await read(
    context,
    header,
    'a,FI,_T,,returns,_T,,2018-01,2018-03,yearToDate,290,exact,A,F,2018-04-09,x,,',
    'b,FI,IQ,destination,returns,_T,,2018-01,2018-03,yearToDate,291,exact,A,F,2018-04-09,x,,',
    'c,FI,_T,,returns,_T,,2018-01,2018-04,yearToDate,289,exact,A,F,2018-05-04,x,,',
  )
  assert.equal(items.length, 3)
  assert.deepEqual(messages, [
    '3 Cannot reconcile "value" in row 3 of "returns.csv": expected at most 290, the total in row 2, got 291',
    '4 Cannot reconcile "value" in row 4 of "returns.csv": expected no less than 290, the running total until 2018-03 in row 2, got 289',
  ])
})

test('a table in the encoding of a Finnish spreadsheet is read', async (context) => {
  const text = [
    header,
    'a,FI,_T,,returns,_T,,2018-04,2018-04,period,5,exact,A,F,2018-05-07,x,Åsa,2018-05-08',
  ].join('\r\n')
  const folder = await temporaryFolder(context, {})
  for (const encoding of ['latin1', 'utf16le'] as const) {
    await writeFile(join(folder, 'returns.csv'), Buffer.from(text, encoding))
    const { items, problems } = await csvObservations(join(folder, 'returns.csv')).read()
    assert.deepEqual(problems, [])
    assert.equal(items[0]?.item.confirmed?.by, 'Åsa')
  }
})
