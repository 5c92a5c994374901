import assert from 'node:assert/strict'
import { createReadStream } from 'node:fs'
import { readdir, writeFile } from 'node:fs/promises'
import type { RequestListener } from 'node:http'
import { dirname, join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { drupalArticle, drupalId, startDrupalHost } from '../../test/drupal-host.ts'
import { startFeedHost } from '../../test/feed-host.ts'
import { localNetwork } from '../../test/local-network.ts'
import { readTree, temporaryFolder, writeFiles } from '../../test/temporary-folder.ts'
import { startWordPressHost, wordpressPost } from '../../test/wordpress-host.ts'
import { drupalPosts } from './cms/drupal-posts.ts'
import { wordpressPosts } from './cms/wordpress-posts.ts'
import { csvObservations } from './csv-observations.ts'
import { feedPosts } from './feed-posts.ts'
import { jsonStatObservations } from './json-stat-observations.ts'
import { listingPosts } from './listing/listing-posts.ts'
import { markdownCampaigns } from './markdown-campaigns.ts'
import { markdownPosts } from './markdown-posts.ts'
import type { Source } from './source.ts'
import { yamlFigures } from './yaml-figures.ts'
import { yamlVocabulary } from './yaml-vocabulary.ts'

// The contract of `Source`: a new source adds its sample below and has to pass the same tests.

const homePageUrl = 'https://office.example/'
const post = (title: string, date = '2018-06-04') =>
  `---\ntitle: ${title}\ndate: ${date}\nurl: /x\n---\n\nText.\n`

const posts = { 'posts/b.md': post('B'), 'posts/2018/c.md': post('C'), 'posts/a.md': post('A') }
testSource({
  name: 'markdownPosts()',
  open: (folder) =>
    markdownPosts({
      path: join(folder, 'posts'),
      timeZone: 'Europe/Helsinki',
      homePageUrl,
      teaserLength: 600,
    }),
  files: posts,
  ids: ['c', 'a', 'b'],
  broken: { ...posts, 'posts/wrong.md': post('Wrong', '4.6.2018') },
  problem: {
    file: 'posts/wrong.md',
    line: 3,
    message: 'Cannot read "date": expected a day such as 2018-06-04, got "4.6.2018"',
  },
})

const feedOptions = (folder: string) => ({
  timeZone: 'Europe/Helsinki',
  homePageUrl,
  teaserLength: 600,
  state: join(folder, '.iom-feed'),
  now: Date.UTC(2018, 5, 4),
})

const openFeed = (folder: string) => feedPosts({ path: join(folder, 'feed'), ...feedOptions(folder) })

// Serves what stands in the file when it is asked.
const serveFolder = async (folder: string, context: TestContext) => {
  const { address } = await startFeedHost(context, {
    '/feed': (_, response) => createReadStream(join(folder, 'feed')).pipe(response),
  })
  return { url: `${address}/feed`, network: localNetwork(address) }
}

const openAddress = async (folder: string, context: TestContext) =>
  feedPosts({ ...(await serveFolder(folder, context)), ...feedOptions(folder) })

const rss = (more = '') => `<?xml version="1.0"?>
<rss version="2.0"><channel><title>News</title>
<item><guid>b</guid><title>B</title><pubDate>Mon, 04 Jun 2018 09:00:00 +0300</pubDate></item>
<item><guid>a</guid><title>A</title></item>
${more}</channel></rss>
`
testSource({
  name: 'feedPosts() of RSS',
  open: openFeed,
  files: { feed: rss() },
  ids: ['b', 'a'],
  broken: { feed: rss('<item><guid>c</guid></item>\n') },
  problem: {
    file: 'feed',
    line: 5,
    message: 'Cannot use item 3 of the feed: expected a title or a text, got neither',
  },
})

const atom = (more = '') => `<feed xmlns="http://www.w3.org/2005/Atom"><title>News</title>
<entry><id>b</id><title>B</title></entry>
<entry><id>a</id><title>A</title></entry>
${more}</feed>
`
testSource({
  name: 'feedPosts() of Atom',
  open: openFeed,
  files: { feed: atom() },
  ids: ['b', 'a'],
  broken: { feed: atom('<entry><updated>2018-06-04T09:00:00Z</updated></entry>\n') },
  problem: {
    file: 'feed',
    line: 4,
    message: 'Cannot use item 3 of the feed: expected a title or a text, got neither',
  },
})

const jsonFeed = (more = '') => `{
"version": "https://jsonfeed.org/version/1.1", "title": "News",
"items": [
{ "id": "b", "title": "B", "content_text": "" },
{ "id": "a", "title": "A", "content_text": "" }${more}
] }
`
testSource({
  name: 'feedPosts() of JSON Feed',
  open: openFeed,
  files: { feed: jsonFeed() },
  ids: ['b', 'a'],
  broken: { feed: jsonFeed(',\n{ "title": "C" }') },
  problem: { file: 'feed', line: 6, message: 'Cannot read "items[2].id": expected an id, got nothing' },
})

for (const [kind, feed, line, message] of [
  ['RSS', rss, 5, 'Cannot use item 3 of the feed: expected a title or a text, got neither'],
  ['Atom', atom, 4, 'Cannot use item 3 of the feed: expected a title or a text, got neither'],
  ['JSON Feed', jsonFeed, 6, 'Cannot read "items[2].id": expected an id, got nothing'],
] as const) {
  const empty = { RSS: '<item><guid>c</guid></item>\n', Atom: '<entry><id>c</id></entry>\n' }
  const item = kind === 'JSON Feed' ? ',\n{ "title": "C" }' : empty[kind]
  testSource({
    name: `feedPosts() of ${kind} at an address`,
    open: openAddress,
    place: /^http:\/\/127\.0\.0\.1:\d+\/feed$/,
    files: { feed: feed() },
    ids: ['b', 'a'],
    broken: { feed: feed(item) },
    problem: { file: 'feed', line, message },
  })
}

const listing = (more = '') => `<!doctype html>
<ul>
<li><h3><a href="https://town.example/b">B</a></h3>
<li><h3><a href="https://town.example/a">A</a></h3>
${more}</ul>
`
const listingSelectors = { items: 'li', title: 'h3', link: 'h3 a' }
for (const [name, open, place] of [
  [
    'listingPosts()',
    (folder: string) =>
      listingPosts({ path: join(folder, 'feed'), select: listingSelectors, ...feedOptions(folder) }),
    undefined,
  ],
  [
    'listingPosts() at an address',
    async (folder: string, context: TestContext) =>
      listingPosts({
        ...(await serveFolder(folder, context)),
        select: listingSelectors,
        ...feedOptions(folder),
      }),
    /^http:\/\/127\.0\.0\.1:\d+\/feed$/,
  ],
] as const) {
  testSource({
    name,
    open,
    ...(place && { place }),
    files: { feed: listing() },
    ids: ['https://town.example/b', 'https://town.example/a'],
    broken: { feed: listing('<li>C\n') },
    problem: {
      file: 'feed',
      line: 5,
      message: 'Cannot use item 3 of the page: expected a title or a text, got neither',
    },
  })
}

// A CMS whose list of posts stands in the file when it is asked.
const serveFile =
  (folder: string, type: string): RequestListener =>
  (_, response) => {
    response.setHeader('Content-Type', type)
    createReadStream(join(folder, 'posts.json')).pipe(response)
  }

const wordpress = (...posts: readonly object[]) => JSON.stringify(posts, null, 1)
const town = [wordpressPost(2), wordpressPost(1)]
testSource({
  name: 'wordpressPosts()',
  open: async (folder, context) => {
    const { address, routes } = await startWordPressHost(context, [])
    routes['/wp-json/wp/v2/posts'] = serveFile(folder, 'application/json; charset=UTF-8')
    return wordpressPosts({ url: address, ...feedOptions(folder), network: localNetwork(address) })
  },
  place: /^http:\/\/127\.0\.0\.1:\d+\/wp-json\/wp\/v2\/posts$/,
  files: { 'posts.json': wordpress(...town) },
  ids: ['https://town.example/?p=2', 'https://town.example/?p=1'],
  broken: {
    'posts.json': wordpress(...town, wordpressPost(3, { title: null, content: null })),
  },
  problem: { file: 'posts.json', message: 'Cannot use post 3: expected a title or a text, got neither' },
})

const drupal = (...data: readonly object[]) => JSON.stringify({ data, links: {} }, null, 1)
// Without addresses, which hold the port of the server.
const articles = [2, 1].map((number) => drupalArticle(number, { path: null, drupal_internal__nid: null }))
testSource({
  name: 'drupalPosts()',
  open: async (folder, context) => {
    const { address, routes } = await startDrupalHost(context, [])
    routes['/jsonapi/node/article'] = serveFile(folder, 'application/vnd.api+json')
    const options = { ...feedOptions(folder), network: localNetwork(address) }
    return drupalPosts({ url: address, bundle: 'article', ...options })
  },
  place: /^http:\/\/127\.0\.0\.1:\d+\/jsonapi\/node\/article$/,
  files: { 'posts.json': drupal(...articles) },
  ids: [drupalId(2), drupalId(1)],
  broken: { 'posts.json': drupal(...articles, drupalArticle(3, { title: '', body: null })) },
  problem: {
    file: 'posts.json',
    message: `Cannot use post "${drupalId(3)}": expected a title or a text, got neither`,
  },
})

const campaign = (starts: string) => `---\nheadline: { en: A, fi: B }\nstarts: ${starts}\n---\nNote.\n`
const campaigns = { 'b.md': campaign('2018-05-01'), 'a.md': campaign('2018-05-02') }
testSource({
  name: 'markdownCampaigns()',
  open: (path) => markdownCampaigns({ path, homePageUrl }),
  files: campaigns,
  ids: ['a', 'b'],
  broken: { ...campaigns, 'wrong.md': campaign('soon') },
  problem: {
    file: 'wrong.md',
    line: 3,
    message: 'Cannot read "starts": expected a day such as 2018-06-04, got "soon"',
  },
})

const vocabulary = '- id: racism\n  prefLabel: { en: Racism }\n- id: return\n  prefLabel: { en: Return }\n'
testSource({
  name: 'yamlVocabulary()',
  open: (folder) => yamlVocabulary(join(folder, 'vocabulary.yaml')),
  files: { 'vocabulary.yaml': vocabulary },
  ids: ['racism', 'return'],
  broken: {
    'vocabulary.yaml': `${vocabulary}- id: health\n  preflabel: { en: Health }\n  prefLabel: { en: Health }\n`,
  },
  problem: {
    file: 'vocabulary.yaml',
    line: 6,
    message:
      'Cannot read "preflabel" of concept "health": expected "prefLabel", got the unknown key "preflabel"',
  },
})

const figures =
  '- id: a\n  label: { en: A }\n  observation: x\n- id: b\n  label: { en: B }\n  observation: y\n'
testSource({
  name: 'yamlFigures()',
  open: (folder) => yamlFigures(join(folder, 'figures.yaml')),
  files: { 'figures.yaml': figures },
  ids: ['a', 'b'],
  broken: { 'figures.yaml': `${figures}- id: c\n  observation: z\n` },
  problem: {
    file: 'figures.yaml',
    line: 7,
    message:
      'Cannot read "label" of figure "c": expected a text by language, such as { en: Racism, fi: rasismi }, got nothing',
  },
})

const table = `id,hostArea,counterpartArea,areaRole,measure,group,unit,start,end,accumulation,value,qualifier,status,confidentiality,vintage,source,confirmedBy,confirmedOn
b,FI,_T,,returns,_T,persons,2018-05,2018-05,period,58,exact,A,F,2018-06-04,x,Officer,2018-06-05
a,FI,_T,,returns,_T,persons,2018-04,2018-04,period,49,exact,A,F,2018-05-07,y,Officer,2018-05-08
`
testSource({
  name: 'csvObservations()',
  open: (folder) => csvObservations(join(folder, 'returns.csv')),
  files: { 'returns.csv': table },
  ids: ['b', 'a'],
  broken: {
    'returns.csv': `${table}c,FI,_T,,returns,_T,persons,2018-03,2018-03,period,n/a,exact,A,F,2018-05-07,y,,\n`,
  },
  problem: {
    file: 'returns.csv',
    line: 4,
    message: 'Cannot read "value" in row 4 of "returns.csv": expected a whole number of persons, got "n/a"',
  },
})

const dataset = (more = '') => `{
"version": "2.0", "class": "dataset", "updated": "2018-06-04",
"id": ["period"], "size": [3],
"dimension": { "period": { "category": { "index": ["2018-03", "2018-04", "2018-05"] } } },
"value": [40, 49, 58],
"extension": { "hostArea": "FI", "measure": "returns", "observations": [
{ "id": "b", "cell": 2, "confidentiality": "F", "vintage": "2018-06-04" },
{ "id": "a", "cell": 1, "confidentiality": "F", "vintage": "2018-05-07" }${more}
] } }
`
testSource({
  name: 'jsonStatObservations()',
  open: (folder) => jsonStatObservations(join(folder, 'returns.json')),
  files: { 'returns.json': dataset() },
  ids: ['b', 'a'],
  broken: {
    'returns.json': dataset(',\n{ "id": "c", "cell": 0, "confidentiality": "F", "vintage": "soon" }'),
  },
  problem: {
    file: 'returns.json',
    line: 9,
    message:
      'Cannot read "vintage" of "extension.observations[2]": expected a day such as 2018-06-04, got "soon"',
  },
})

/** What a source is shown, to see whether it keeps the contract of `Source`. */
interface SourceSample<Item> {
  readonly name: string
  /** Opens the source in a folder that holds `files`. */
  readonly open: (folder: string, context: TestContext) => Source<Item> | Promise<Source<Item>>
  /** What the places of its items look like, where it is not in the folder. */
  readonly place?: RegExp
  /** Files with at least two good items. */
  readonly files: Readonly<Record<string, string>>
  /** The ids of the good items, in their order. */
  readonly ids: readonly string[]
  /** The same files with one more item, which is broken. */
  readonly broken: Readonly<Record<string, string>>
  /** Where and how the broken item is told; without a line where programs write the items in any lines. */
  readonly problem: { readonly file: string; readonly line?: number; readonly message: string }
}

/** The tests that every source has to pass. */
function testSource<Item extends { readonly id: string }>(sample: SourceSample<Item>): void {
  const { name, open, place, files, ids, broken, problem } = sample

  test(`${name} reads all items, each with its place`, async (context) => {
    const folder = await temporaryFolder(context, files)
    const { items, problems } = await (await open(folder, context)).read()
    assert.deepEqual(problems, [])
    assert.deepEqual(
      items.map(({ item }) => item.id),
      ids,
    )
    for (const { file, line } of items) {
      if (place) assert.match(file, place)
      else assert.ok(file.startsWith(folder))
      assert.ok(problem.line === undefined || (line !== undefined && line > 0))
    }
  })

  test(`${name} leaves out what is broken, names it, and reads the rest`, async (context) => {
    const folder = await temporaryFolder(context, broken)
    const { items, problems } = await (await open(folder, context)).read()
    assert.deepEqual(
      items.map(({ item }) => item.id),
      ids,
    )
    assert.equal(problems.length, 1)
    const [{ file, line, expected, got, message } = { file: '' }] = problems
    const told = place?.test(file) ? file : join(folder, problem.file)
    assert.deepEqual({ file, line, message }, { line: undefined, ...problem, file: told })
    assert.ok(expected && got)
  })

  test(`${name} gives the same again, whatever the order of folders`, async (context) => {
    const folder = await temporaryFolder(context, files)
    const turned = await temporaryFolder(context, Object.fromEntries(Object.entries(files).reverse()))
    const source = await open(folder, context)
    const [once, twice, other] = [
      await source.read(),
      await source.read(),
      await (await open(turned, context)).read(),
    ]
    assert.deepEqual(once, twice)
    assert.deepEqual(
      once.items.map(({ item }) => item),
      other.items.map(({ item }) => item),
    )
  })

  test(`${name} reads the line ends of Windows alike`, async (context) => {
    const windows = Object.entries(files).map(([path, text]) => [
      path,
      `\uFEFF${text.replaceAll('\n', '\r\n')}`,
    ])
    const [one, other] = [
      await (await open(await temporaryFolder(context, files), context)).read(),
      await (await open(await temporaryFolder(context, Object.fromEntries(windows)), context)).read(),
    ]
    assert.deepEqual(
      one.items.map(({ item }) => item),
      other.items.map(({ item }) => item),
    )
  })

  test(`${name} takes bytes that are no text for a problem`, async (context) => {
    const folder = await temporaryFolder(context, files)
    const [path = ''] = Object.keys(files)
    await writeFile(join(folder, path), Uint8Array.of(0xff, 0xfe, 0x00, 0xd8))
    const { problems } = await (await open(folder, context)).read()
    assert.equal(problems.length, 1)
    // A feed says its encoding, here by the byte order mark, and so do tables; the other files are UTF-8.
    const encoding = /^(feedPosts|listingPosts|csvObservations)/.test(name) ? 'UTF-16LE' : 'UTF-8'
    assert.equal(problems[0]?.expected, `text in ${encoding}`)
  })

  test(`${name} writes nothing`, async (context) => {
    const folder = await temporaryFolder(context, files)
    await writeFiles(dirname(join(folder, Object.keys(files)[0] ?? '')), { '.hidden.md': 'no post' })
    const before = readTree(folder)
    assert.equal((await (await open(folder, context)).read()).items.length, ids.length)
    assert.deepEqual(readTree(folder), before)
    assert.ok((await readdir(folder)).length > 0)
  })
}
