import assert from 'node:assert/strict'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { type FeedHost, type Route, startFeedHost } from '../../test/feed-host.ts'
import { localNetwork } from '../../test/local-network.ts'
import { temporaryFolder, writeFiles } from '../../test/temporary-folder.ts'
import { writeKept } from '../state/kept-document.ts'
import { type FeedPostsOptions, feedPosts } from './feed-posts.ts'
import type { SourceResult } from './source.ts'

const item = (name: string) => `<item><guid>${name}</guid><title>${name}</title><link>${name}</link></item>`
const rss = (...names: readonly string[]) =>
  `<rss version="2.0"><channel>${names.map(item).join('')}</channel></rss>`

const june = (day: number) => Date.UTC(2018, 5, day)

/** A source whose kept document is written after each reading, as `build` does. */
function openFeed(
  folder: string,
  origin: { readonly url: string } | { readonly path: string },
  more: Partial<Pick<FeedPostsOptions, 'id' | 'mayBeEmpty'>> = {},
) {
  return async (now: number) => {
    const state = join(folder, '.iom-feed')
    const shared = { timeZone: 'Europe/Helsinki', homePageUrl: 'https://office.example/', teaserLength: 600 }
    const network = localNetwork(...('url' in origin ? [origin.url] : []))
    const result = await feedPosts({ ...origin, ...shared, ...more, state, now, network }).read()
    for (const { origin: of, document } of result.kept ?? []) await writeKept(state, of, document)
    return summarise(result)
  }
}

function summarise({ items, problems, isLost = false }: SourceResult<{ readonly id: string }>) {
  return { ids: items.map((one) => one.item.id), problems: problems.map(({ message }) => message), isLost }
}

async function openAddress(context: TestContext, route: Route, more = {}) {
  const host = await startFeedHost(context, { '/feed': route })
  const read = openFeed(await temporaryFolder(context), { url: `${host.address}/feed` }, more)
  return { host, read }
}

const good = (...ids: readonly string[]) => ({ ids, problems: [], isLost: false })

test('relative addresses are those of where the feed was in the end', async (context) => {
  const host = await startFeedHost(context, {
    '/feed': (_, response) => response.writeHead(301, { location: '/news/feed.xml?secret' }).end(),
    '/news/feed.xml': rss('a', ''),
  })
  const folder = await temporaryFolder(context)
  const { items } = await feedPosts({
    url: `${host.address}/feed`,
    timeZone: 'Europe/Helsinki',
    homePageUrl: 'https://office.example/',
    teaserLength: 600,
    state: folder,
    now: 0,
    network: localNetwork(host.address),
  }).read()
  assert.deepEqual(
    items.map((one) => [one.item.url, one.file]),
    [[`${host.address}/news/a`, `${host.address}/feed`]],
  )
})

for (const [name, fail, message] of [
  [
    'cannot be found',
    (host: FeedHost) => delete host.routes['/feed'],
    'Cannot load the feed: expected HTTP status 200, got 404 (Not Found)',
  ],
  [
    'is malformed',
    (host: FeedHost) => {
      host.routes['/feed'] = rss('a').slice(0, -6)
    },
    'Cannot read the feed: expected well-formed XML, got a mistake (unclosed tag: rss)',
  ],
  [
    'is a web page',
    (host: FeedHost) => {
      host.routes['/feed'] = '<!doctype html><html><p>Log in</html>'
    },
    'Cannot read the feed: expected RSS, Atom or JSON Feed, got <html>',
  ],
  [
    'is suddenly empty',
    (host: FeedHost) => {
      host.routes['/feed'] = rss()
    },
    'Cannot use the feed: expected posts, as it had some before (say mayBeEmpty: true where it may have none), got none',
  ],
  [
    'has suddenly nothing of use',
    (host: FeedHost) => {
      host.routes['/feed'] = '<rss version="2.0"><channel><item></item></channel></rss>'
    },
    'Cannot use the feed: expected posts, as it had some before (say mayBeEmpty: true where it may have none), got none that can be used',
  ],
] as const) {
  test(`a feed that ${name} has the posts that it last had, until it is well again`, async (context) => {
    const { host, read } = await openAddress(context, rss('a', 'b'))
    assert.deepEqual(await read(june(4)), good('a', 'b'))
    fail(host)
    const failed = {
      ids: ['a', 'b'],
      problems: [`${message}; its 2 posts of 2018-06-04 are kept`],
      isLost: false,
    }
    assert.deepEqual(await read(june(5)), failed)
    assert.deepEqual(await read(june(6)), failed)
    host.routes['/feed'] = rss('c')
    assert.deepEqual(await read(june(7)), good('c'))
    fail(host)
    assert.match(String((await read(june(8))).problems), /; its 1 post of 2018-06-07 is kept$/)
  })
}

test('a feed that fails and was never read has no posts, and says so', async (context) => {
  const { read } = await openAddress(context, 'Not found')
  const expected = 'Cannot read the feed: expected RSS, Atom or JSON Feed, got "Not found"'
  const failed = { ids: [], problems: [`${expected}; no earlier copy of it is kept`], isLost: true }
  assert.deepEqual(await read(june(4)), failed)
  assert.deepEqual(await read(june(5)), failed)
})

test('a feed may be empty from the beginning, and where the config says so', async (context) => {
  const { host, read } = await openAddress(context, rss())
  assert.deepEqual(await read(june(4)), good())
  host.routes['/feed'] = 'broken'
  assert.match(String((await read(june(5))).problems), /; it had no posts on 2018-06-04$/)

  const other = await openAddress(context, rss('a'), { mayBeEmpty: true })
  assert.deepEqual(await other.read(june(4)), good('a'))
  other.host.routes['/feed'] = rss()
  assert.deepEqual(await other.read(june(5)), good())
})

test('a feed that has not changed is not sent again, and counts as seen', async (context) => {
  const { host, read } = await openAddress(
    context,
    (request, response) =>
      request.headers['if-none-match'] === '"1"'
        ? response.writeHead(304).end()
        : response.writeHead(200, { etag: '"1"', 'last-modified': 'then' }).end(rss('a')),
    { id: 'town' },
  )
  assert.deepEqual(await read(june(4)), good('town/a'))
  assert.deepEqual(await read(june(5)), good('town/a'))
  assert.deepEqual(
    host.requests.map(({ headers }) => [headers['if-none-match'], headers['if-modified-since']]),
    [
      [undefined, undefined],
      ['"1"', 'then'],
    ],
  )
  host.routes['/feed'] = 'broken'
  assert.match(String((await read(june(6))).problems), /; its 1 post of 2018-06-05 is kept$/)
})

test('a file that is gone has the posts that it last had', async (context) => {
  const folder = await temporaryFolder(context, { 'feed.xml': rss('a') })
  const read = openFeed(folder, { path: join(folder, 'feed.xml') })
  assert.deepEqual(await read(june(4)), good('a'))
  await rm(join(folder, 'feed.xml'))
  const message =
    'Cannot read the file: expected a file, got nothing at this place; its 1 post of 2018-06-04 is kept'
  assert.deepEqual((await read(june(5))).problems, [message])
  await writeFiles(folder, { 'feed.xml': rss('b') })
  assert.deepEqual(await read(june(6)), good('b'))
})

test('what was kept and cannot be read any more is as good as nothing, and not asked for again', async (context) => {
  const { host, read } = await openAddress(context, rss('a'))
  const folder = await temporaryFolder(context)
  const url = `${host.address}/feed`
  await writeKept(join(folder, '.iom-feed'), { url }, { bytes: Buffer.from('<old/>'), seen: 0, etag: '"1"' })
  assert.deepEqual(await openFeed(folder, { url })(june(4)), good('a'))
  assert.equal(host.requests[0]?.headers['if-none-match'], undefined)
  assert.deepEqual(await read(june(4)), good('a'))
})
