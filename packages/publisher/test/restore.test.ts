import assert from 'node:assert/strict'
import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { type FeedHost, findClosedAddress, startFeedHost } from './feed-host.ts'
import { runHere } from './run-here.ts'
import { readTree, temporaryFolder, writeFiles } from './temporary-folder.ts'

const june = (day: number) => ['--now', `2018-06-${day}T12:00:00Z`]

const item = (name: string) =>
  `<item><guid>${name}</guid><title>${name} is its title</title><link>/${name}</link><category>Return</category><description>Text of ${name}.</description></item>`
const rss = (...names: readonly string[]) =>
  `<rss version="2.0"><channel><language>en</language>${names.map(item).join('')}</channel></rss>`

/** An office without a disk: two feeds, and a server that has what it published last. */
async function openOffice(context: TestContext, changes: object = {}) {
  const host = await startFeedHost(context, {
    '/town': rss('town-1', 'town-2'),
    '/church': rss('church-1'),
  })
  const folder = await temporaryFolder(context, {
    'posts/own.md': '---\ntitle: Own\nurl: /own\ndate: 2018-06-01\nlanguage: fi\n---\n',
  })
  const config = {
    title: 'News',
    homePageUrl: 'https://office.example',
    baseUrl: `${host.address}/published/`,
    restore: true,
    fetch: { allow: [host.address] },
    sources: [
      { type: 'feed', url: `${host.address}/town?key=canary`, id: 'town' },
      { type: 'markdown', path: 'posts' },
      { type: 'feed', url: `${host.address}/church` },
    ],
    ...changes,
  }
  await writeFiles(folder, { 'iom-feed.config.json': JSON.stringify(config) })
  return { host, folder, config }
}

/** Uploads the output folder, and forgets everything else. */
async function publishAndForget(host: FeedHost, folder: string): Promise<void> {
  for (const path of Object.keys(host.routes)) if (path.startsWith('/published/')) delete host.routes[path]
  for (const [path, bytes] of Object.entries(readTree(join(folder, 'dist'))))
    host.routes[`/published/${path}`] = String(bytes)
  for (const name of ['dist', '.iom-feed']) await rm(join(folder, name), { recursive: true, force: true })
}

function problemsOf(stderr: string): string[] {
  return stderr.split('\n').filter((line) => line && !/^(Reading|Making|Writing) /.test(line))
}

function readRoot(folder: string) {
  return JSON.parse(String(readTree(join(folder, 'dist'))['feed.json']))
}

function publishedPosts(folder: string): Record<string, unknown>[] {
  return readRoot(folder).items
}

test('without a state, the posts of a failing source are those that are published', async (context) => {
  const { host, folder } = await openOffice(context)
  assert.equal((await runHere(folder, ['build', ...june(10)])).code, 0)
  const before = publishedPosts(folder)
  await publishAndForget(host, folder)
  delete host.routes['/town']
  host.routes['/church'] = rss('church-2')
  for (const day of [11, 12]) {
    const { code, stdout, stderr } = await runHere(folder, ['build', ...june(day)])
    assert.deepEqual(
      [code, problemsOf(stderr)],
      [
        1,
        [
          `${host.address}/town?key=…  Cannot load the feed: expected HTTP status 200, got 404 (Not Found); its 2 posts are kept as published on 2018-06-${day - 1} in ${host.address}/published/`,
        ],
      ],
    )
    assert.match(stdout, /^dist\/feed\.json {2}4 posts/)
    // Each document is from another day; the town was last read well on the tenth.
    const { kept } = readRoot(folder)._iom
    assert.deepEqual(kept, [{ since: '2018-06-10T15:00:00+03:00' }])
    const posts = publishedPosts(folder)
    const ofTown = (all: typeof posts) => all.filter(({ id }) => String(id).startsWith('town/'))
    assert.deepEqual(
      ofTown(posts).map(({ _iom, ...rest }) => rest),
      ofTown(before).map(({ _iom, ...rest }) => rest),
    )
    await publishAndForget(host, folder)
  }
  host.routes['/town'] = rss('town-3')
  assert.equal((await runHere(folder, ['build', ...june(13)])).code, 0)
  assert.deepEqual(
    publishedPosts(folder)
      .map(({ id }) => id)
      .sort(),
    ['church-2', 'own', 'town/town-3'],
  )
})

test('the posts of a failing source come from the output folder where that is left', async (context) => {
  const { host, folder } = await openOffice(context, { restore: false })
  await runHere(folder, ['build', ...june(10)])
  await rm(join(folder, '.iom-feed'), { recursive: true })
  delete host.routes['/church']
  const { code, stdout, stderr } = await runHere(folder, ['build', ...june(11)])
  assert.equal(code, 1)
  assert.match(stdout, /^dist\/feed\.json {2}4 posts/)
  assert.match(stderr, /got 404 \(Not Found\); its 1 post is kept as published on 2018-06-10 in dist\n/)
})

test('a feed that is suddenly empty keeps what is published of it', async (context) => {
  const { host, folder } = await openOffice(context)
  await runHere(folder, ['build', ...june(10)])
  await publishAndForget(host, folder)
  host.routes['/town'] = rss()
  const { code, stderr } = await runHere(folder, ['build', ...june(11)])
  assert.equal(code, 1)
  assert.match(
    stderr,
    /Cannot use the source: expected posts, as it had some before \(say mayBeEmpty: true where it may have none\), got none; its 2 posts are kept as published/,
  )
})

test('what is withdrawn stays out without a state', async (context) => {
  const { host, folder } = await openOffice(context)
  await runHere(folder, ['build', ...june(10)])
  assert.equal((await runHere(folder, ['withdraw', 'town/town-1', 'own'])).code, 0)
  for (const day of [11, 12]) {
    await publishAndForget(host, folder)
    const { code, stdout } = await runHere(folder, ['build', ...june(day)])
    assert.deepEqual([code, stdout.split(',')[0]], [0, 'dist/feed.json  2 posts'])
  }
})

test('--restore names another address, and a site where nothing is published yet is no mistake', async (context) => {
  const { host, folder, config } = await openOffice(context)
  const { restore: _, ...rest } = config
  await writeFile(join(folder, 'iom-feed.config.json'), JSON.stringify(rest))
  const from = ['--restore', `${host.address}/published`]
  const first = await runHere(folder, ['build', ...june(10), ...from])
  assert.deepEqual([first.code, problemsOf(first.stderr)], [0, []])
  await publishAndForget(host, folder)
  delete host.routes['/town']
  assert.match(
    (await runHere(folder, ['build', ...june(11), ...from])).stdout,
    /^dist\/feed\.json {2}4 posts/,
  )
  assert.equal((await runHere(folder, ['build', '--restore', 'published'])).code, 2)
})

test('a published document that cannot be asked stops the build, as nobody knows what is withdrawn', async (context) => {
  const closed = await findClosedAddress()
  const { folder } = await openOffice(context, { restore: `${closed}/`, fetch: { allow: [closed] } })
  const before = readTree(folder)
  for (const command of ['build', 'check']) {
    const { code, stdout, stderr } = await runHere(folder, [command, ...june(10)])
    assert.deepEqual([code, stdout], [2, ''])
    assert.deepEqual(problemsOf(stderr), [
      `${closed}/restore.json  Cannot load what is published: expected an answer, got a refused connection (ECONNREFUSED)`,
      'iom-feed  Cannot go on: expected to know what has been withdrawn, got no answer. Nothing is written.',
    ])
  }
  assert.deepEqual(readTree(folder), before)
})

test('pages that cannot be read are told, and cost only the posts of sources that fail', async (context) => {
  const { host, folder } = await openOffice(context)
  await runHere(folder, ['build', ...june(10)])
  await publishAndForget(host, folder)
  for (const path of Object.keys(host.routes)) if (path.includes('/pages/')) delete host.routes[path]
  assert.equal((await runHere(folder, ['build', ...june(11)])).code, 0)
  for (const name of ['dist', '.iom-feed']) await rm(join(folder, name), { recursive: true })
  delete host.routes['/town']
  const { code, stdout, stderr } = await runHere(folder, ['build', ...june(11)])
  assert.deepEqual([code, stdout.split(',')[0]], [1, 'dist/feed.json  2 posts'])
  assert.match(
    stderr,
    /\/published\/pages\/0\.[0-9a-f]{12}\.json {2}Cannot read what is published: expected a page of the document, got nothing at this place\n/,
  )
  assert.match(stderr, /; no earlier copy of it is kept\n/)
})

test('"restore": true needs to know where', async (context) => {
  const { folder, config } = await openOffice(context)
  const { baseUrl: _, ...rest } = config
  await writeFile(join(folder, 'iom-feed.config.json'), JSON.stringify(rest))
  const { code, stderr } = await runHere(folder, ['build', ...june(10)])
  assert.equal(code, 2)
  assert.match(stderr, /^iom-feed {2}Cannot restore from "baseUrl": expected an address, got none/)
})

test('no secret of an address is in the document', async (context) => {
  const { folder } = await openOffice(context)
  await runHere(folder, ['build', ...june(10)])
  for (const [path, bytes] of Object.entries(readTree(join(folder, 'dist'))))
    assert.doesNotMatch(`${path} ${bytes}`, /canary/)
})
