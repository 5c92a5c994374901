import assert from 'node:assert/strict'
import { mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { readText } from './read-text.ts'

async function place(bytes: Uint8Array | string): Promise<string> {
  const file = join(await mkdtemp(join(tmpdir(), 'read-text-')), 'x.md')
  await writeFile(file, bytes)
  return file
}

test('a byte order mark and the line ends of Windows are not part of the text', async () => {
  assert.deepEqual(await readText(await place('\uFEFFa\r\nb\rc\n')), { value: 'a\nb\nc\n', problems: [] })
})

test('another encoding is a problem with its line', async () => {
  const { value, problems } = await readText(await place(Buffer.from('a\nkes\xe4kuu\n', 'latin1')))
  assert.equal(value, undefined)
  assert.equal(problems[0]?.line, 2)
  assert.equal(
    problems[0]?.message,
    'Cannot read the file: expected text in UTF-8, got bytes of another encoding',
  )
})

test('a larger file than allowed is not read', async () => {
  const { value, problems } = await readText(await place('abcdef'), 5)
  assert.equal(value, undefined)
  assert.equal(problems[0]?.message, 'Cannot read the file: expected at most 5 bytes, got 6')
})

test('a file that is not there, and a folder, are problems', async () => {
  const file = await place('a')
  assert.equal((await readText(`${file}x`)).problems[0]?.got, 'nothing at this place')
  assert.equal((await readText(join(file, '..'))).problems[0]?.expected, 'a file')
})
