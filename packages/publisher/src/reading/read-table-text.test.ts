import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { readTableText } from './read-table-text.ts'

async function read(context: TestContext, bytes: Uint8Array) {
  const file = join(await temporaryFolder(context, {}), 'returns.csv')
  await writeFile(file, bytes)
  const { value, problems } = await readTableText(file)
  return { value, messages: problems.map(({ line, message }) => `${line} ${message}`) }
}

const table = 'id;confirmedBy\na;Åsa Mäkelä – ”virkamies”\n'
const wide = Buffer.from(table, 'utf16le')
const turned = Buffer.from(wide).swap16()
const latin = Buffer.from(table.replaceAll('–', '\x96').replaceAll('”', '\x94'), 'latin1')

for (const [name, bytes] of [
  ['UTF-8', Buffer.from(table)],
  ['UTF-8 with a byte order mark', Buffer.from(`\uFEFF${table}`)],
  ['UTF-16', wide],
  ['UTF-16 with a byte order mark', Buffer.concat([Buffer.of(0xff, 0xfe), wide])],
  ['UTF-16, the high byte first', turned],
  ['UTF-16 with a byte order mark, the high byte first', Buffer.concat([Buffer.of(0xfe, 0xff), turned])],
  ['Windows-1252', latin],
  ['UTF-8 with the line ends of Windows', Buffer.from(table.replaceAll('\n', '\r\n'))],
] as const) {
  test(`a table in ${name} is read`, async (context) => {
    assert.deepEqual(await read(context, bytes), { value: table, messages: [] })
  })
}

test('a workbook is told as one', async (context) => {
  assert.deepEqual((await read(context, Buffer.from('PK\x03\x04\x14\0', 'latin1'))).messages, [
    'undefined Cannot read the table: expected text, as spreadsheets save it as CSV, got a workbook',
  ])
})

test('bytes that are no text are told with their line', async (context) => {
  assert.deepEqual((await read(context, Buffer.from('id\na\xff\x02', 'latin1'))).messages, [
    '2 Cannot read the file: expected text in UTF-8, got bytes of another encoding',
  ])
  assert.deepEqual((await read(context, Buffer.of(0xff, 0xfe, 0x00, 0xd8))).messages, [
    '1 Cannot read the file: expected text in UTF-16LE, got bytes of another encoding',
  ])
})

test('an empty table is an empty text', async (context) => {
  assert.deepEqual(await read(context, Buffer.of()), { value: '', messages: [] })
})
