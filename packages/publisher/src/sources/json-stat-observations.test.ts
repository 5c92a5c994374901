import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { writeJsonStat } from '@iom-feed/core'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { observationsFile } from './observations-file.ts'

const csv = await readFile(join(import.meta.dirname, '../../test/fixture/returns.csv'), 'utf8')

async function read(context: TestContext, text: string, name = 'returns.json') {
  const folder = await temporaryFolder(context, { [name]: text })
  const { items, problems } = await observationsFile(join(folder, name)).read()
  return {
    items: items.map(({ item }) => item),
    messages: problems.map(({ line, message }) => `${line} ${message}`),
  }
}

test('the ending of its name says what a file of observations is, and the observations are the same', async (context) => {
  const table = await read(context, csv, 'returns.csv')
  const text = JSON.stringify(writeJsonStat(table.items, { withConfidential: true }))
  assert.equal(table.items.length, 6)
  for (const name of ['returns.json', 'RETURNS.JSON']) {
    assert.deepEqual(await read(context, text, name), { items: table.items, messages: [] })
  }
})

test('what is no JSON, and no dataset, is told without what stands in it', async (context) => {
  assert.deepEqual((await read(context, '{\n"value": [98765x]}')).messages, [
    '2 Cannot read the dataset: expected JSON, got a mistake',
  ])
  assert.deepEqual((await read(context, '\n{ "class": "collection" }')).messages, [
    '2 Cannot read the dataset ("class"): expected a dataset of JSON-stat 2.0 ("version": "2.0", "class": "dataset"), got another document',
  ])
})

test('a misspelt dimension is told with the near one', async (context) => {
  const dataset = {
    ...{ version: '2.0', class: 'dataset', id: ['periodd'], size: [0], value: [] },
    dimension: { periodd: { category: { index: [] } } },
    extension: { observations: [], period: '2018-05', hostArea: 'FI', measure: 'returns' },
  }
  assert.deepEqual((await read(context, JSON.stringify(dataset))).messages, [
    '1 Cannot read the dimensions ("id"): expected "period", got "periodd"',
  ])
})

test('a contradiction is told with both places; a long dataset is not searched for lines', async (context) => {
  const { items } = await read(context, csv, 'returns.csv')
  const [first] = items
  const again = items.map((one) =>
    one.id === 'may-2018' && first ? { ...first, id: 'again', value: 50 } : one,
  )
  const dataset = writeJsonStat(again, { withConfidential: true })
  for (const isLong of [false, true]) {
    const note = isLong ? 'x'.repeat(1_000_000) : ''
    const { messages } = await read(context, JSON.stringify({ ...dataset, note }, null, 1))
    assert.equal(messages.length, 1)
    assert.match(
      messages[0] ?? '',
      /^\d+ Cannot reconcile "value" of "extension\.observations\[1\]": expected 49, the count of the same day and source in extension\.observations\[0\], got 50$/,
    )
    assert.equal(/^1 /.test(messages[0] ?? ''), isLong)
  }
})
