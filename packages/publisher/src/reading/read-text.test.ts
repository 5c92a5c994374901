import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { temporaryFolder } from '../../test/temporary-folder.ts'
import { readText } from './read-text.ts'

async function place(context: TestContext, bytes: Uint8Array | string): Promise<string> {
  const file = join(await temporaryFolder(context), 'x.md')
  await writeFile(file, bytes)
  return file
}

test('a byte order mark and the line ends of Windows are not part of the text', async (context) => {
  assert.deepEqual(await readText(await place(context, '\uFEFFa\r\nb\rc\n')), {
    value: 'a\nb\nc\n',
    problems: [],
  })
})

test('another encoding is a problem with its line', async (context) => {
  const { value, problems } = await readText(await place(context, Buffer.from('a\nkes\xe4kuu\n', 'latin1')))
  assert.equal(value, undefined)
  assert.equal(problems[0]?.line, 2)
  assert.equal(
    problems[0]?.message,
    'Cannot read the file: expected text in UTF-8, got bytes of another encoding',
  )
})

test('a larger file than allowed is not read', async (context) => {
  const { value, problems } = await readText(await place(context, 'abcdef'), 5)
  assert.equal(value, undefined)
  assert.equal(problems[0]?.message, 'Cannot read the file: expected at most 5 bytes, got 6')
})

test('a file that is not there, and a folder, are problems', async (context) => {
  const file = await place(context, 'a')
  assert.equal((await readText(`${file}x`)).problems[0]?.got, 'nothing at this place')
  assert.equal((await readText(join(file, '..'))).problems[0]?.expected, 'a file')
})
