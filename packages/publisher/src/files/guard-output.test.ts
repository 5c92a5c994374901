import assert from 'node:assert/strict'
import { mkdir, readlink, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { readTree, temporaryFolder } from '../../test/temporary-folder.ts'
import { conceptAddress, languageAddress } from '../outputs/subscriptions.ts'
import { OutputRefusal } from './guard-output.ts'
import { hashedFile, type OutputFile, textFile } from './output-file.ts'
import { roleAt } from './output-path.ts'
import { graceTime, writeOutput } from './write-output.ts'

const root = textFile('feed.json', 'new', 'root')
const page = hashedFile('pages/0', ['new'])

function at(path: string, role: OutputFile['role'] = 'root'): OutputFile {
  return textFile(path, 'x', role)
}

for (const [what, path] of [
  ['out of the folder', '../feed.json'],
  ['out of the folder and back', 'feeds/../../dist/feed.json'],
  ['by an absolute path', '/feed.json'],
  ['by a path of Windows', 'C:\\feed.json'],
  ['with a backslash', 'feeds\\fi.json'],
  ['with a NUL', 'feeds/fi.json\0.html'],
  ['with a line feed at its end', 'feed.json\n'],
  ['without a name', ''],
  ['to the folder itself', '.'],
  ['to a hidden file', '.htaccess'],
  ['to a name of several hundred characters', `feeds/${'a'.repeat(300)}.json`],
  ['to a device of Windows', 'feeds/com1.json'],
  ['to a device of Windows, whatever its case', 'feeds/Con.rss'],
  ['to a composed letter', 'feeds/\u00e9.json'],
  ['to the same letter in two parts', 'feeds/e\u0301.json'],
  ['to a letter that only looks like one', 'feeds/f\u0456.json'],
  ['to a name with a blank at its end', 'feeds/fi .json'],
  ['to a name with a dot at its end', 'feeds/fi.json.'],
  ['to another file', 'index.html'],
  ['to a file that runs on a server', 'feeds/fi.php'],
] as const) {
  test(`what would go ${what} is refused, and nothing is written`, async (context) => {
    const folder = await temporaryFolder(context, { 'dist/feed.json': 'old' })
    await assert.rejects(writeOutput(join(folder, 'dist'), [page, at(path), root], 0), OutputRefusal)
    assert.deepEqual(Object.keys(readTree(folder)), ['dist/feed.json'])
  })
}

test('a file in the place of one with another role is refused', async (context) => {
  const folder = await temporaryFolder(context)
  await assert.rejects(writeOutput(folder, [at(page.path)], 0), /expected the path of a root file/)
})

test('two files in one place are refused, also where a file system sees no case', async (context) => {
  const folder = await temporaryFolder(context)
  const files = [at('feeds/en-GB.json'), at('feeds/en-gb.json')]
  await assert.rejects(
    writeOutput(folder, files, 0),
    /^OutputRefusal: Cannot write "feeds\/en-gb\.json": expected a path of its own, got that of "feeds\/en-GB\.json"$/,
  )
  await assert.rejects(writeOutput(folder, [at('feed.json'), at('feed.json')], 0), OutputRefusal)
})

for (const [link, leadsTo] of [
  ['pages', 'elsewhere'],
  ['feeds', 'nowhere'],
  ['feed.json', 'elsewhere/feed.json'],
  ['feeds/fi.json', '../../elsewhere/feed.json'],
  [`${page.path}.br`, '../../elsewhere/feed.json'],
] as const) {
  test(`a link at ${link.replace(page.path, 'a page')} is refused, and stays with all that it leads to`, async (context) => {
    const folder = await temporaryFolder(context, {
      'elsewhere/feed.json': 'of somebody else',
      'dist/rss.xml': 'old',
    })
    const dist = join(folder, 'dist')
    await mkdir(join(dist, link, '..'), { recursive: true })
    await symlink(leadsTo.startsWith('..') ? leadsTo : join('..', leadsTo), join(dist, link))
    const before = readTree(folder)
    await assert.rejects(writeOutput(dist, [page, at('feeds/fi.json'), at('rss.xml'), root], 0), {
      message: `Cannot write ${JSON.stringify(join(dist, link))}: expected a ${/^\w+$/.test(link) ? 'folder' : 'file'}, got a link; remove it`,
    })
    assert.deepEqual(readTree(folder), before)
    assert.ok(await readlink(join(dist, link)))
  })
}

test('nothing is removed through a link, whatever it is called', async (context) => {
  const folder = await temporaryFolder(context)
  const elsewhere = join(folder, 'elsewhere')
  await writeOutput(elsewhere, [page, root], 0)
  await mkdir(join(folder, 'dist'))
  await symlink(join(elsewhere, 'pages'), join(folder, 'dist/pages'))
  await assert.rejects(
    writeOutput(join(folder, 'dist'), [root], Date.now() + 9 * graceTime),
    /expected a folder, got a link/,
  )
  assert.ok(page.path in readTree(elsewhere))
})

test('the output folder itself may be a link, and links of somebody else in it stay', async (context) => {
  const folder = await temporaryFolder(context, { 'photos/a.jpg': 'x' })
  await mkdir(join(folder, 'real'))
  await symlink(join(folder, 'real'), join(folder, 'dist'))
  await symlink(join(folder, 'photos'), join(folder, 'real/photos'))
  await writeOutput(join(folder, 'dist'), [page, root], 0)
  assert.equal(await readlink(join(folder, 'real/photos')), join(folder, 'photos'))
  assert.ok('real/feed.json' in readTree(folder))
})

test('every language and every concept has a path that is allowed, and no two concepts share one where case does not count', () => {
  const ids = fc.oneof(
    fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+){0,3}$/).filter(({ length }) => length <= 100),
    fc.constantFrom('con', 'nul', 'com1', 'lpt9', 'prn', 'aux', 'a'.repeat(100)),
  )
  const tags = fc.constantFrom('fi', 'zh-Hant', 'sr-Latn-RS', 'con', 'nul', 'en-x-office', 'de-1996')
  const allowed = (name: string) => roleAt(`feeds/${name}.rss`) === 'root'
  fc.assert(
    fc.property(ids, ids, tags, (one, other, tag) => {
      assert.ok(allowed(conceptAddress(one)), one)
      if (one !== other)
        assert.notEqual(conceptAddress(one).toLowerCase(), conceptAddress(other).toLowerCase())
      assert.ok(allowed(languageAddress(tag) ?? ''), tag)
      assert.notEqual(conceptAddress(one).toLowerCase(), languageAddress(tag)?.toLowerCase())
    }),
  )
  assert.equal(languageAddress(`en-x-${'abcdefgh-'.repeat(12)}a`), undefined)
})
