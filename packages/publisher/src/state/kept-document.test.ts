import assert from 'node:assert/strict'
import { readdir, readFile, rename, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { readTree, temporaryFolder, writeFiles } from '../../test/temporary-folder.ts'
import { type KeptDocument, readKept, writeKept } from './kept-document.ts'

const origin = { url: 'https://me:secret@town.example/feed?token=secret' }
const document: KeptDocument = {
  bytes: Uint8Array.of(0x3c, 0xff, 0x0a, 0x00),
  seen: Date.UTC(2018, 5, 4, 9),
  contentType: 'text/xml',
  etag: '"1"',
  lastModified: 'Mon, 04 Jun 2018 09:00:00 GMT',
  address: 'https://town.example/feed',
}

/** The one file that is kept in a folder. */
async function keptFile(folder: string): Promise<string> {
  const [name = ''] = await readdir(join(folder, 'sources'))
  return join(folder, 'sources', name)
}

test('what is kept comes back byte for byte, and another takes its place', async (context) => {
  const folder = await temporaryFolder(context)
  assert.deepEqual(await readKept(join(folder, 'none'), origin), { problems: [] })
  await writeKept(folder, origin, document)
  const read = await readKept(folder, origin)
  assert.deepEqual(
    { ...read.value, bytes: [...(read.value?.bytes ?? [])] },
    { ...document, bytes: [...document.bytes] },
  )
  await writeKept(folder, origin, { bytes: Uint8Array.of(), seen: 0 })
  assert.equal((await readKept(folder, origin)).value?.bytes.length, 0)
  assert.equal(Object.keys(readTree(folder)).length, 1)
})

test('what is kept already is not written again', async (context) => {
  const folder = await temporaryFolder(context)
  await writeKept(folder, origin, document)
  await utimes(await keptFile(folder), 1000, 1000)
  await writeKept(folder, origin, document)
  assert.equal((await stat(await keptFile(folder))).mtimeMs, 1_000_000)
  await writeKept(folder, origin, { ...document, seen: document.seen + 1 })
  assert.notEqual((await stat(await keptFile(folder))).mtimeMs, 1_000_000)
})

test('each source has a file of its own, which shows no secret of its address', async (context) => {
  const folder = await temporaryFolder(context)
  for (const one of [origin, { url: 'https://town.example/feed' }, { path: join(folder, '../feed.xml') }]) {
    await writeKept(folder, one, document)
  }
  const tree = readTree(folder)
  assert.equal(Object.keys(tree).length, 3)
  for (const [name, bytes] of Object.entries(tree)) assert.doesNotMatch(`${name} ${bytes}`, /secret/)
})

test('a file and what is kept of it may move together', async (context) => {
  const root = await temporaryFolder(context)
  await writeKept(join(root, 'a/.iom-feed'), { path: join(root, 'a/feed.xml') }, document)
  await rename(join(root, 'a'), join(root, 'b'))
  assert.ok((await readKept(join(root, 'b/.iom-feed'), { path: join(root, 'b/feed.xml') })).value)
})

for (const [name, change] of [
  ['empty', () => ''],
  ['cut', (text: Buffer) => text.subarray(0, -1)],
  ['cut in its head', (text: Buffer) => text.subarray(0, 20)],
  ['of another format', (text: Buffer) => String(text).replace('document 1', 'document 2')],
  ['JSON of somebody else', () => '{"a":1}\n'],
  ['not text', () => Uint8Array.of(0, 0xff, 0xfe)],
  ['dated wrongly', (text: Buffer) => String(text).replace(/"seen":"[^"]*"/, '"seen":"soon"')],
] as const) {
  test(`a file that is ${name} is told in one line, and as good as none`, async (context) => {
    const folder = await temporaryFolder(context)
    await writeKept(folder, origin, { bytes: Buffer.from('<rss/>'), seen: 0 })
    const file = await keptFile(folder)
    await writeFile(file, change(await readFile(file)))
    const { value, problems } = await readKept(folder, origin)
    assert.equal(value, undefined)
    assert.deepEqual(
      problems.map((problem) => [problem.file, problem.message]),
      [
        [
          file,
          'Cannot use what was kept: expected a document that iom-feed kept, got a broken or foreign file, whose place the next good answer takes',
        ],
      ],
    )
  })
}

test('the file of another source is foreign', async (context) => {
  const folder = await temporaryFolder(context)
  await writeKept(folder, origin, document)
  const bytes = await readFile(await keptFile(folder))
  await writeKept(folder, { url: 'https://other.example/' }, document)
  for (const name of await readdir(join(folder, 'sources')))
    await writeFile(join(folder, 'sources', name), bytes)
  assert.ok((await readKept(folder, origin)).value)
  assert.equal((await readKept(folder, { url: 'https://other.example/' })).problems.length, 1)
})

test('what a kill left of an earlier build goes, and what is being written stays', async (context) => {
  const folder = await temporaryFolder(context)
  await writeFiles(folder, { 'sources/old.tmp': '', 'sources/new.tmp': '' })
  await utimes(join(folder, 'sources/old.tmp'), 1000, 1000)
  await writeKept(folder, origin, document)
  const names = await readdir(join(folder, 'sources'))
  assert.deepEqual([names.includes('old.tmp'), names.includes('new.tmp'), names.length], [false, true, 2])
})
