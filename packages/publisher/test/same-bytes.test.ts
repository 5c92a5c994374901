import assert from 'node:assert/strict'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { runBin } from './run-bin.ts'
import { runHere } from './run-here.ts'
import { copyFixture, readTree, temporaryFolder, writeFiles } from './temporary-folder.ts'

// The same sources, config, state and --now give the same bytes, whatever machine it is and however it has its files.

const now = ['--now', '2018-06-10T12:00:00Z']

/** The sample office with more of everything that has an order: posts in folders, of one moment, with tags and words in several languages, and feeds. */
async function openOffice(context: TestContext): Promise<string> {
  const folder = await copyFixture(context)
  const posts = Array.from({ length: 60 }, (_, index) => {
    const [language, tags] = [
      ['fi', 'Paluu, İzmir, Ääni'],
      ['sv', 'AVRR, återvändande'],
      ['ar', 'العودة, الهجرة'],
      ['en', 'Istanbul, racism, I'],
    ][index % 4] as [string, string]
    const text = `${tags} ${index}. Iı İi ß ſ ÄÖÅ äöå العودة ${'word'.repeat(index % 3)}`
    const day = String(1 + (index % 9)).padStart(2, '0')
    return [
      `posts/${index % 7}/${index}.md`,
      `---\ntitle: ${tags}\nurl: /${index}\ndate: 2018-05-${day}\nlanguage: ${language}\ntags: ${tags}\n---\n${text}\n`,
    ]
  })
  const items = Array.from({ length: 9 }, (_, index) => ({ id: `town-${index}`, title: `Item ${index}` }))
  await writeFiles(folder, {
    ...Object.fromEntries(posts),
    'town.json': JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Town', items }),
  })
  return folder
}

const surroundings = [
  { TZ: 'UTC', LC_ALL: 'C' },
  { TZ: 'Pacific/Kiritimati', LC_ALL: 'fi_FI.UTF-8' },
  { TZ: 'America/St_Johns', LC_ALL: 'ar_EG.UTF-8' },
  // Where somebody has put other data of Unicode, Node's own stay in use.
  { TZ: 'Asia/Kathmandu', LC_ALL: 'tr_TR.UTF-8', NODE_ICU_DATA: import.meta.dirname },
]

test('builds in other time zones, locales and folder orders are byte-identical, compressed forms too', async (context) => {
  const folder = await openOffice(context)
  const config = JSON.parse(String(readTree(folder)['iom-feed.config.json']))
  config.sources.push({ type: 'feed', path: 'town.json', language: 'sv' })
  await writeFiles(folder, { 'iom-feed.config.json': JSON.stringify(config) })
  const turned = await temporaryFolder(
    context,
    Object.fromEntries(Object.entries(readTree(folder)).reverse()),
  )
  const shuffled = pathToFileURL(join(import.meta.dirname, 'shuffled-folders.ts'))
  const trees: Record<string, Buffer>[] = []
  for (const [index, env] of surroundings.entries()) {
    const place = index % 2 ? turned : folder
    for (const made of ['dist', '.iom-feed']) await rm(join(place, made), { recursive: true, force: true })
    const { code, stderr } = await runBin(place, ['build', ...now], {
      ...env,
      LANG: env.LC_ALL,
      LANGUAGE: env.LC_ALL,
      ...(index > 0 && { NODE_OPTIONS: `--import ${shuffled}` }),
    })
    assert.equal(code, 0, stderr)
    trees.push(readTree(join(place, 'dist')))
  }
  const [first = {}, ...others] = trees
  assert.ok(Object.keys(first).some((path) => path.startsWith('pages/2.') && path.endsWith('.json.br')))
  for (const tree of others) assert.deepEqual(tree, first)
})

test('a build upon an earlier one leaves what one from nothing leaves', async (context) => {
  const folder = await openOffice(context)
  const fresh = await temporaryFolder(context, readTree(folder))
  const post = { 'posts/3/new.md': '---\ntitle: Uusi\nurl: /new\ndate: 2018-06-09\nlanguage: fi\n---\n' }
  assert.equal((await runHere(folder, ['build', ...now])).code, 0)
  for (const place of [folder, fresh]) {
    await writeFiles(place, post)
    assert.equal((await runHere(place, ['build', ...now])).code, 0)
  }
  const [upon, anew] = [readTree(join(folder, 'dist')), readTree(join(fresh, 'dist'))]
  // What the earlier one led to stays for its time of grace.
  const left = Object.keys(upon).filter((path) => !(path in anew))
  assert.ok(left.length > 0)
  for (const path of left) {
    assert.match(path, /^(?:pages|catalogue)\//)
    delete upon[path]
  }
  assert.deepEqual(upon, anew)
})
