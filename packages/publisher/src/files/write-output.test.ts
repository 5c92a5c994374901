import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { readdir, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { readTimes, readTree, temporaryFolder, writeFiles } from '../../test/temporary-folder.ts'
import { hashedFile, imageFile, textFile } from './output-file.ts'
import { graceTime, writeOutput } from './write-output.ts'

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 12)
const page = (number: number, text: string) => textFile(`pages/${number}.${hash(text)}.json`, text, 'hashed')
const root = (text: string) => textFile('feed.json', text, 'root')

test('files are written, hashed ones with their compressed forms', async (context) => {
  const folder = await temporaryFolder(context)
  const one = page(0, 'first page '.repeat(50))
  const { written, removed } = await writeOutput(join(folder, 'new/out'), [one, root(one.path)], Date.now())
  assert.deepEqual([written, removed], [[one.path, 'feed.json'], []])
  const tree = readTree(join(folder, 'new/out'))
  assert.deepEqual(Object.keys(tree), ['feed.json', one.path, `${one.path}.br`, `${one.path}.gz`].sort())
  assert.deepEqual(brotliDecompressSync(tree[`${one.path}.br`] ?? ''), Buffer.from(one.bytes))
  assert.deepEqual(gunzipSync(tree[`${one.path}.gz`] ?? ''), Buffer.from(one.bytes))
})

test('many files are written at once, each with its own bytes', async (context) => {
  const folder = await temporaryFolder(context)
  const pages = Array.from({ length: 100 }, (_, number) => page(number, `page ${number} `.repeat(number)))
  const { written } = await writeOutput(folder, [...pages, root('a')], 0)
  assert.deepEqual(written, [...pages.map(({ path }) => path), 'feed.json'])
  const tree = readTree(folder)
  for (const { path, bytes } of pages) {
    assert.deepEqual(tree[path], Buffer.from(bytes))
    assert.deepEqual(brotliDecompressSync(tree[`${path}.br`] ?? ''), tree[path])
  }
})

test('a hashed file that cannot be written leaves the document as it was', async (context) => {
  const folder = await temporaryFolder(context)
  await writeOutput(folder, [root('old')], 0)
  const pages = Array.from({ length: 40 }, (_, number) => page(number, `page ${number}`))
  await writeFiles(folder, { [`${pages[20]?.path}/in-the-way`]: 'x' })
  await assert.rejects(writeOutput(folder, [...pages, root('new')], 0))
  assert.equal(readTree(folder)['feed.json']?.toString(), 'old')
  assert.deepEqual((await readdir(folder)).sort(), ['feed.json', 'pages'])
})

test('a file that is as it should be is not touched', async (context) => {
  const folder = await temporaryFolder(context)
  const files = [page(0, 'a'), textFile('elements/1.0.0/x.js', 'b', 'versioned'), root('c')]
  await writeOutput(folder, files, Date.now())
  for (const path of Object.keys(readTree(folder))) await utimes(join(folder, path), 1000, 1000)
  const before = await readTimes(folder)
  assert.deepEqual(await writeOutput(folder, files, 1000), { written: [], removed: [] })
  assert.deepEqual(await readTimes(folder), before)
  const { written } = await writeOutput(folder, [...files.slice(0, 2), root('d')], 1000)
  assert.deepEqual(written, ['feed.json'])
})

test('a versioned file that changes takes its compressed forms with it', async (context) => {
  const folder = await temporaryFolder(context)
  await writeOutput(folder, [textFile('elements/1.0.0/x.js', 'old', 'versioned')], 0)
  await writeOutput(folder, [textFile('elements/1.0.0/x.js', 'new', 'versioned')], 0)
  const tree = readTree(folder)
  assert.equal(brotliDecompressSync(tree['elements/1.0.0/x.js.br'] ?? '').toString(), 'new')
})

test('a page outlives its last reference by the grace time, however old it is', async (context) => {
  const folder = await temporaryFolder(context)
  const [zero, one, newer] = [page(0, 'zero'), page(1, 'one'), page(1, 'newer')]
  await writeOutput(folder, [zero, one, root(one.path)], 0)
  const dropped = Date.now() + 90 * graceTime
  assert.deepEqual((await writeOutput(folder, [zero, newer, root(newer.path)], dropped)).removed, [])
  assert.ok(one.path in readTree(folder))
  assert.deepEqual(
    (await writeOutput(folder, [zero, newer, root(newer.path)], dropped + graceTime)).removed,
    [],
  )
  const after = await writeOutput(folder, [zero, newer, root(newer.path)], dropped + graceTime + 1000)
  assert.deepEqual(after.removed, [one.path])
  assert.deepEqual(
    Object.keys(readTree(folder)).filter((path) => path.startsWith(one.path)),
    [],
  )
})

test('what only the catalogue leads to outlives it by the grace time, too', async (context) => {
  const folder = await temporaryFolder(context)
  const list = hashedFile('catalogue/list', [1, 2])
  const terms = hashedFile('catalogue/terms', list.path.replace('catalogue/', ''))
  const catalogue = hashedFile('catalogue/catalogue', terms.path.replace('catalogue/', ''))
  await writeOutput(folder, [list, terms, catalogue, root(catalogue.path)], 0)
  const dropped = Date.now() + 90 * graceTime
  assert.deepEqual((await writeOutput(folder, [root('none')], dropped)).removed, [])
  assert.deepEqual((await writeOutput(folder, [root('none')], dropped + graceTime)).removed, [])
  const { removed } = await writeOutput(folder, [root('none')], dropped + graceTime + 1000)
  assert.deepEqual([...removed].sort(), [catalogue.path, list.path, terms.path])
})

test('an image lies as it is, and outlives the page that led to it by the grace time', async (context) => {
  const folder = await temporaryFolder(context)
  const image = imageFile(320, Buffer.from('WebP'))
  const one = page(0, `../${image.path}`)
  await writeOutput(folder, [image, one, root(one.path)], 0)
  assert.deepEqual(
    Object.keys(readTree(folder)).filter((path) => path.startsWith('images/')),
    [image.path],
  )
  const dropped = Date.now() + 90 * graceTime
  assert.deepEqual((await writeOutput(folder, [root('none')], dropped)).removed, [])
  assert.deepEqual((await writeOutput(folder, [root('none')], dropped + graceTime)).removed, [])
  const { removed } = await writeOutput(folder, [root('none')], dropped + graceTime + 1000)
  assert.deepEqual([...removed].sort(), [image.path, one.path])
})

test('what is not ours is never removed', async (context) => {
  const folder = await temporaryFolder(context, {
    'pages/0.000000000000.json': 'a name like ours, and other bytes',
    'pages/notes.json': 'x',
    'images/000000000000-320.webp': 'an image of somebody else',
    'index.html': 'x',
  })
  await writeOutput(folder, [root('a')], Date.now() + 10 * graceTime)
  assert.deepEqual(Object.keys(readTree(folder)), [
    'feed.json',
    'images/000000000000-320.webp',
    'index.html',
    'pages/0.000000000000.json',
    'pages/notes.json',
  ])
})

test('what a killed build left is removed once it is old', async (context) => {
  const folder = await temporaryFolder(context, { '.iom-feed-abc/file': 'half' })
  await writeOutput(folder, [root('a')], Date.now())
  assert.ok((await readdir(folder)).includes('.iom-feed-abc'))
  await writeOutput(folder, [root('a')], Date.now() + 2 * graceTime)
  assert.deepEqual(await readdir(folder), ['feed.json'])
})

test('where a file cannot be written the document stays as it was', async (context) => {
  const folder = await temporaryFolder(context)
  await writeOutput(folder, [root('old')], 0)
  await writeFiles(folder, { 'rss.xml/in-the-way': 'x' })
  await assert.rejects(writeOutput(folder, [textFile('rss.xml', 'x', 'root'), root('new')], 0))
  assert.equal(readTree(folder)['feed.json']?.toString(), 'old')
  assert.deepEqual((await readdir(folder)).sort(), ['feed.json', 'rss.xml'])
  assert.ok((await stat(join(folder, 'rss.xml'))).isDirectory())
})
