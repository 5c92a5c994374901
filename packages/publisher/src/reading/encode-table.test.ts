import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { encodeTable } from './encode-table.ts'
import { readTable, type TableEncoding } from './read-table-text.ts'

const finnish = 'päätös;€\r\nÅsa – "ääni"\n'

const encodings: TableEncoding[] = [
  { encoding: 'utf-8', hasMark: false },
  { encoding: 'utf-8', hasMark: true },
  { encoding: 'utf-16le', hasMark: true },
  { encoding: 'utf-16be', hasMark: true },
  { encoding: 'windows-1252', hasMark: false },
]

for (const stored of encodings) {
  test(`a table is read as it was stored in ${stored.encoding}${stored.hasMark ? ' with a byte order mark' : ''}`, async (context) => {
    const file = join(await temporaryFolder(context), 'table.csv')
    await writeFile(file, encodeTable(finnish, stored))
    assert.deepEqual(await readTable(file), { value: { text: finnish, ...stored }, problems: [] })
  })
}

test('a letter that Windows-1252 has not makes the table UTF-8', async (context) => {
  const file = join(await temporaryFolder(context), 'table.csv')
  await writeFile(file, encodeTable('ä سلام', { encoding: 'windows-1252', hasMark: false }))
  const { value } = await readTable(file)
  assert.deepEqual(value, { text: 'ä سلام', encoding: 'utf-8', hasMark: true })
})
