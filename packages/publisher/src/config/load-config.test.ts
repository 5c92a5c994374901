import assert from 'node:assert/strict'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { defaultSuppressionPolicies } from '@iom-feed/core'
import { temporaryFolder, writeFiles } from '../../test/temporary-folder.ts'
import { writeKept } from '../state/kept-document.ts'
import { findConfig, loadConfig } from './load-config.ts'

const least = {
  title: 'News',
  homePageUrl: 'https://office.example',
  sources: [{ type: 'markdown', path: 'posts' }],
}

test('a config may be TypeScript, JavaScript or JSON', async (context) => {
  const folder = await temporaryFolder(context, {
    'posts/x.md': '',
    'package.json': '{ "type": "module" }',
    'a.ts': `const config: object = ${JSON.stringify(least)}\nexport default config`,
    'b.js': `export default ${JSON.stringify(least)}`,
    'c.json': JSON.stringify(least),
  })
  const [typed, script, data] = await Promise.all(
    ['a.ts', 'b.js', 'c.json'].map((name) => loadConfig(join(folder, name))),
  )
  assert.deepEqual(typed?.problems, [])
  const { file: _, ...settings } = data?.value ?? {}
  assert.deepEqual({ ...typed?.value, file: undefined }, { ...settings, file: undefined })
  assert.deepEqual({ ...script?.value, file: undefined }, { ...settings, file: undefined })
  assert.deepEqual(settings, {
    folder,
    title: 'News',
    homePageUrl: 'https://office.example/',
    language: 'en',
    languages: ['en'],
    timeZone: 'Europe/Helsinki',
    sources: [{ type: 'markdown', path: join(folder, 'posts') }],
    returns: {
      observations: [],
      review: join(folder, 'returns-review.csv'),
      hostArea: 'FI',
      suppression: defaultSuppressionPolicies,
    },
    out: join(folder, 'dist'),
    state: join(folder, '.iom-feed'),
    fetch: { allow: [] },
    teaserLength: 600,
  })
})

test('policies of a config come before those that always hold, and a single address of the method is in its language', async (context) => {
  const suppression = [{ groups: ['women'], threshold: 10 }]
  const returns = { suppression, method: 'https://a.example/menetelma' }
  const folder = await temporaryFolder(context, {
    'posts/x.md': '',
    'a.json': JSON.stringify({ ...least, language: 'fi', returns }),
  })
  const { value, problems } = await loadConfig(join(folder, 'a.json'))
  assert.deepEqual(problems, [])
  assert.deepEqual(value?.returns.suppression, [...suppression, ...defaultSuppressionPolicies])
  assert.deepEqual(value?.returns.method, { fi: 'https://a.example/menetelma' })
})

test('images are served in two widths, in those of the config, or not at all', async (context) => {
  const folder = await temporaryFolder(context, { 'posts/x.md': '' })
  const load = async (images: unknown) => {
    await writeFiles(folder, { 'a.json': JSON.stringify({ ...least, images }) })
    const { value, problems } = await loadConfig(join(folder, 'a.json'))
    return value ? value.images : problems.map(({ expected }) => expected)
  }
  assert.deepEqual(await load(true), { widths: [320, 640] })
  assert.deepEqual(await load({}), { widths: [320, 640] })
  assert.deepEqual(await load({ widths: [800, 400, 400] }), { widths: [400, 800] })
  assert.equal(await load(false), undefined)
  assert.equal(await load(undefined), undefined)
  for (const wrong of [
    { widths: [8] },
    { widths: [] },
    { widths: [9000] },
    { widths: [16, 17, 18, 19, 20] },
    { sizes: [320] },
    320,
  ])
    assert.ok(Array.isArray(await load(wrong)), JSON.stringify(wrong))
})

test('findConfig() prefers TypeScript, and finds nothing where nothing is', async (context) => {
  const folder = await temporaryFolder(context)
  assert.equal(await findConfig(folder), undefined)
  await writeFiles(folder, { 'iom-feed.config.json': '{}' })
  assert.equal(await findConfig(folder), join(folder, 'iom-feed.config.json'))
  await writeFiles(folder, { 'iom-feed.config.ts': '' })
  assert.equal(await findConfig(folder), join(folder, 'iom-feed.config.ts'))
})

for (const [name, text, expected] of [
  [
    'an unknown key is told with the near one and its line',
    `{\n  "title": "a",\n  "homePageUrl": "https://a.example",\n  "timezone": "UTC",\n  "sources": [{ "type": "markdown", "path": "posts" }]\n}`,
    [[4, 'Cannot read "timezone": expected "timeZone", got the unknown key "timezone"']],
  ],
  [
    'a source of an unknown kind is told with its path',
    `{ "title": "a", "homePageUrl": "https://a.example",\n "sources": [{ "type": "rss", "path": "posts" }] }`,
    [
      [
        2,
        'Cannot read "sources[0].type": expected one of markdown, feed, wordpress, drupal, listing, got "rss"',
      ],
    ],
  ],
  [
    'an id for posts that have their own is refused',
    `{ "title": "a", "homePageUrl": "https://a.example",\n "sources": [{ "type": "markdown", "path": "posts", "id": "x" }] }`,
    [
      [
        2,
        'Cannot read "sources[0]": expected "id" only for a source of type "feed", "wordpress", "drupal", "listing", got one for "markdown"',
      ],
    ],
  ],
  [
    'from where returns are is a country, and ranks of sources are names',
    `{ "title": "a", "homePageUrl": "https://a.example", "sources": [{ "type": "markdown", "path": "posts" }],\n "returns": { "hostArea": "Finland",\n "sourceRank": [] } }`,
    [
      [
        2,
        'Cannot read "returns.hostArea": expected an ISO 3166-1 code of two letters, such as FI, got "Finland"',
      ],
      [3, 'Cannot read "returns.sourceRank": expected a list of one or more names of sources, got a list'],
    ],
  ],
  [
    'a feed with neither a path nor an address is refused',
    `{ "title": "a", "homePageUrl": "https://a.example",\n "sources": [{ "type": "feed" }] }`,
    [[2, 'Cannot read "sources[0]": expected a "path" or a "url" for a source of type "feed", got neither']],
  ],
  [
    'a feed with a path and an address is refused, and the address not shown',
    `{ "title": "a", "homePageUrl": "https://a.example",\n "sources": [{ "type": "feed", "path": "x", "url": "https://u:p@a.example" }] }`,
    [[2, 'Cannot read "sources[0]": expected one of "path" and "url", got both']],
  ],
  [
    'posts in Markdown have no address',
    `{ "title": "a", "homePageUrl": "https://a.example",\n "sources": [{ "type": "markdown", "path": "posts", "url": "https://a.example" }] }`,
    [
      [
        2,
        'Cannot read "sources[0]": expected "url" only for a source of type "feed", "wordpress", "drupal", "listing", got one for "markdown"',
      ],
    ],
  ],
  [
    'a Drupal site needs the type of its content',
    `{ "title": "a", "homePageUrl": "https://a.example",\n "sources": [{ "type": "drupal", "url": "https://a.example" }] }`,
    [[2, 'Cannot read "sources[0]": expected a "bundle" for a source of type "drupal", got none']],
  ],
  [
    'a WordPress site needs an address, and has no bundle',
    `{ "title": "a", "homePageUrl": "https://a.example",\n "sources": [{ "type": "wordpress" },\n { "type": "wordpress", "url": "https://a.example", "bundle": "article" }] }`,
    [
      [2, 'Cannot read "sources[0]": expected a "url" for a source of type "wordpress", got none'],
      [
        3,
        'Cannot read "sources[1]": expected "bundle" only for a source of type "drupal", got one for "wordpress"',
      ],
    ],
  ],
  [
    'a field of Drupal that nobody knows is told with the near one',
    `{ "title": "a", "homePageUrl": "https://a.example",\n "sources": [{ "type": "drupal", "url": "https://a.example", "bundle": "article", "fields": { "tag": "x" } }] }`,
    [[2, 'Cannot read "sources[0].fields.tag": expected "tags", got the unknown key "tag"']],
  ],
  [
    'terms, days and limits of a CMS that are none are told',
    `{ "title": "a", "homePageUrl": "https://a.example",\n "sources": [{ "type": "wordpress", "url": "https://a.example", "tags": ["a b"], "since": "June", "limit": 0 }] }`,
    [
      [2, 'Cannot read "sources[0].since": expected a day such as 2018-06-04, got "June"'],
      [2, 'Cannot read "sources[0].limit": expected a number from 1 to 10000, got 0'],
      [2, 'Cannot read "sources[0].tags": expected numbers or slugs of terms, got a list'],
    ],
  ],
  [
    'a listing page needs selectors that are some',
    `{ "title": "a", "homePageUrl": "https://a.example",\n "sources": [{ "type": "listing", "url": "https://a.example" },\n { "type": "listing", "url": "https://a.example", "select": { "items": "li[", "title": "h3",\n "link": "a@href", "date": "::time", "tag": "p" } }] }`,
    [
      [2, 'Cannot read "sources[0]": expected a "select" for a source of type "listing", got none'],
      [3, 'Cannot read "sources[1].select.items": expected a CSS selector such as .news li, got "li["'],
      [
        4,
        'Cannot read "sources[1].select.date": expected a CSS selector such as h2 a, or h2 a@href for an attribute, got "::time"',
      ],
      [4, 'Cannot read "sources[1].select.tag": expected "tags", got the unknown key "tag"'],
    ],
  ],
  [
    'a listing page in a file is one page',
    `{ "title": "a", "homePageUrl": "https://a.example",\n "sources": [{ "type": "listing", "path": "a.html", "pages": 2, "select": { "items": "li", "title": "h3", "link": "a" } },\n { "type": "listing", "path": "a.html", "select": { "items": "li", "title": "h3", "link": "a", "next": "a" } }] }`,
    [
      [2, 'Cannot read "sources[0]": expected "pages" only beside a "url", got a "path"'],
      [3, 'Cannot read "sources[1]": expected "select.next" only beside a "url", got a "path"'],
    ],
  ],
  [
    'an address in place of a path is told without its secrets',
    `{ "title": "a", "homePageUrl": "https://a.example",\n "sources": [{ "type": "feed", "path": "https://me:secret@a.example/x?key=secret" }] }`,
    [[2, 'Cannot read "sources[0].path": expected a path, got "https://a.example/x?key=…"']],
  ],
  [
    'an address of another scheme is told without its secrets',
    `{ "title": "a", "homePageUrl": "https://a.example",\n "sources": [{ "type": "feed", "url": "ftp://me:secret@a.example/x?key=secret" }] }`,
    [[2, 'Cannot read "sources[0].url": expected an absolute http or https address, got "…a.example/x?…"']],
  ],
  ...[
    ['"Bearer secret"', 'something else'],
    ['["secret"]', 'something else'],
    ['{ "Host": "secret" }', '"Host", which is not for a config to say'],
    ['{ "X Key": "secret" }', 'the name "X Key"'],
    ['{ "X-Key": "secret\\nX-Other: secret" }', 'another value of "X-Key"'],
    ['{ "X-Key": { "env": "A", "secret": 1 } }', 'another value of "X-Key"'],
    ['{ "X-Key": ["secret"] }', 'another value of "X-Key"'],
  ].map(
    ([headers, got]) =>
      [
        `headers that cannot be sent are told without their values: ${headers}`,
        `{ "title": "a", "homePageUrl": "https://a.example",\n "sources": [{ "type": "feed", "url": "https://a.example", "headers": ${headers} }] }`,
        [
          [
            2,
            `Cannot read "sources[0].headers": expected headers by name, each a text or { env: "NAME" }, such as { Authorization: { env: "FEED_TOKEN" } }, got ${got}`,
          ],
        ],
      ] as const,
  ),
  [
    'the name of a source for readers holds no address, and a folder of posts has none',
    `{ "title": "a", "homePageUrl": "https://a.example",\n "sources": [{ "type": "feed", "url": "https://a.example", "name": "https://me:secret@a.example/x?key=secret" },\n { "type": "feed", "path": "x", "name": { "fi": "" } },\n { "type": "markdown", "path": "posts", "name": "Own" }] }`,
    [
      [
        2,
        'Cannot read "sources[0].name": expected a name, or a name by language, that holds no address, got "https://a.example/x?key=…"',
      ],
      [
        3,
        'Cannot read "sources[1].name": expected a name, or a name by language, that holds no address, got a map',
      ],
      [
        4,
        'Cannot read "sources[2]": expected "name" only for a source of type "feed", "wordpress", "drupal", "listing", got one for "markdown"',
      ],
    ],
  ],
  [
    'headers are for an address',
    `{ "title": "a", "homePageUrl": "https://a.example",\n "sources": [{ "type": "feed", "path": "x", "headers": {} }] }`,
    [[2, 'Cannot read "sources[0]": expected "headers" only beside a "url", got a "path"']],
  ],
  [
    'what may be fetched is an origin',
    `{ "title": "a", "homePageUrl": "https://a.example", "sources": [{ "type": "markdown", "path": "posts" }],\n "fetch": { "allow": ["http://intranet.example/feed"] } }`,
    [
      [
        2,
        'Cannot read "fetch.allow": expected a list of origins such as http://intranet.example:8080, got a list',
      ],
    ],
  ],
  [
    'all missing keys are told',
    '{}',
    [
      [1, 'Cannot read "title": expected a text, or a text by language, got nothing'],
      [1, 'Cannot read "homePageUrl": expected an absolute http or https address, got nothing'],
      [1, 'Cannot read "sources": expected a list of one or more sources, got nothing'],
    ],
  ],
  [
    'a policy with a threshold that is none, or a misspelt key, is refused',
    `{ "title": "a", "homePageUrl": "https://a.example", "sources": [{ "type": "markdown", "path": "posts" }],\n "returns": { "suppression": [\n  { "threshold": 0 },\n  { "treshold": 5, "threshold": 5 }] } }`,
    [
      [3, 'Cannot read "returns.suppression[0].threshold": expected a whole number from 1 up, or off, got 0'],
      [
        4,
        'Cannot read "returns.suppression[1].treshold": expected "threshold", got the unknown key "treshold"',
      ],
    ],
  ],
  [
    'a page on the method is an address',
    `{ "title": "a", "homePageUrl": "https://a.example", "sources": [{ "type": "markdown", "path": "posts" }],\n "returns": { "method": "method.html" } }`,
    [
      [
        2,
        'Cannot read "returns.method": expected an absolute http or https address, or one by language, got "method.html"',
      ],
    ],
  ],
  [
    'a time zone that does not exist is refused',
    `{ "title": "a", "homePageUrl": "https://a.example", "timeZone": "Europe/Helsingfors",\n "sources": [{ "type": "markdown", "path": "posts" }] }`,
    [
      [
        1,
        'Cannot read "timeZone": expected an IANA time zone such as Europe/Helsinki, got "Europe/Helsingfors"',
      ],
    ],
  ],
] as const) {
  test(name, async (context) => {
    const folder = await temporaryFolder(context, { 'iom-feed.config.json': text, 'posts/x.md': '' })
    const { problems } = await loadConfig(join(folder, 'iom-feed.config.json'))
    assert.deepEqual(
      problems.map(({ line, message }) => [line, message]),
      expected,
    )
  })
}

test('headers may stand in every source with an address', async (context) => {
  const shared = { url: 'https://a.example/', headers: { 'X-Key': 'key' } }
  const sources = [
    { type: 'feed', ...shared },
    { type: 'wordpress', ...shared },
    { type: 'drupal', bundle: 'article', ...shared },
    { type: 'listing', select: { items: 'li', title: 'h3', link: 'a' }, ...shared },
  ]
  const folder = await temporaryFolder(context, { 'c.json': JSON.stringify({ ...least, sources }) })
  assert.deepEqual((await loadConfig(join(folder, 'c.json'))).value?.sources, sources)
})

test('headers take their values from the environment, and say which variable is not set', async (context) => {
  const headers = { 'X-Plain': 'plain', 'X-Key': { env: 'FEED_KEY' } }
  const sources = [{ type: 'feed', url: 'https://a.example', headers }]
  const folder = await temporaryFolder(context, { 'c.json': JSON.stringify({ ...least, sources }) })
  const file = join(folder, 'c.json')
  const { value } = await loadConfig(file, { FEED_KEY: 'key' })
  assert.deepEqual(value?.sources, [
    { type: 'feed', url: 'https://a.example/', headers: { 'X-Plain': 'plain', 'X-Key': 'key' } },
  ])
  for (const [key, got] of [
    [undefined, 'none'],
    ['two\nlines', 'another text'],
  ]) {
    const { problems } = await loadConfig(file, { FEED_KEY: key })
    assert.deepEqual(
      problems.map(({ message }) => message),
      [
        `Cannot use "sources[0].headers.X-Key": expected the value of a header in the variable FEED_KEY of the environment, got ${got}`,
      ],
    )
  }
})

test('a folder or file that is named and not there is a problem of the config', async (context) => {
  const config = JSON.stringify({ ...least, vocabulary: 'posts' }, null, 1)
  const folder = await temporaryFolder(context, { 'iom-feed.config.json': config })
  const missing = await loadConfig(join(folder, 'iom-feed.config.json'))
  assert.match(
    missing.problems[0]?.message ?? '',
    /^Cannot use "sources\[0\]\.path": expected a folder, got ".*posts" \(not there\)$/,
  )
  assert.equal(missing.problems[0]?.line, 7)
  await writeFiles(folder, { 'posts/x.md': '' })
  const folderForFile = await loadConfig(join(folder, 'iom-feed.config.json'))
  assert.match(
    folderForFile.problems[0]?.message ?? '',
    /^Cannot use "vocabulary": expected a file, got ".*posts" \(a folder\)$/,
  )
})

test('a feed whose file is gone is no mistake of the config while a copy is kept', async (context) => {
  const sources = [{ type: 'feed', path: 'feed.xml' }]
  const folder = await temporaryFolder(context, { 'c.json': JSON.stringify({ ...least, sources }) })
  const origin = { path: join(folder, 'feed.xml') }
  const state = join(folder, '.iom-feed')
  await writeKept(state, origin, { bytes: Buffer.from('<rss/>'), seen: 0 })
  assert.deepEqual((await loadConfig(join(folder, 'c.json'))).problems, [])
  const [file = ''] = await readdir(join(state, 'sources'))
  await writeFiles(folder, { [`.iom-feed/sources/${file}`]: 'broken' })
  assert.equal((await loadConfig(join(folder, 'c.json'))).problems.length, 1)
})

test('a feed is a file, and a folder of posts is none', async (context) => {
  const sources = [{ type: 'feed', path: 'feed.xml', language: 'fi', id: 'town' }]
  const folder = await temporaryFolder(context, { 'c.json': JSON.stringify({ ...least, sources }) })
  const missing = await loadConfig(join(folder, 'c.json'))
  assert.match(missing.problems[0]?.message ?? '', /expected a file, got ".*feed\.xml" \(not there\)$/)
  await writeFiles(folder, { 'feed.xml': '' })
  assert.deepEqual((await loadConfig(join(folder, 'c.json'))).value?.sources, [
    { type: 'feed', path: join(folder, 'feed.xml'), language: 'fi', id: 'town' },
  ])
})

test('JSON that is none is told with its line', async (context) => {
  const folder = await temporaryFolder(context, { 'c.json': '{\n  "title": "a",\n  nope\n}' })
  const { problems } = await loadConfig(join(folder, 'c.json'))
  assert.equal(problems[0]?.line, 3)
  assert.match(problems[0]?.message ?? '', /^Cannot read the config: expected JSON, got a mistake \(/)
})

test('a config that throws, exports nothing, or is not there, is told', async (context) => {
  const folder = await temporaryFolder(context, {
    'package.json': '{ "type": "module" }',
    'throws.ts': 'throw new Error("no such thing")',
    'empty.ts': 'export const title = "a"',
  })
  const message = async (name: string) => (await loadConfig(join(folder, name))).problems[0]?.message
  assert.equal(
    await message('throws.ts'),
    'Cannot load the config: expected a module that runs, got the error "no such thing"',
  )
  assert.equal(
    await message('empty.ts'),
    'Cannot load the config: expected a default export, got a module without one',
  )
  assert.equal(await message('none.ts'), 'Cannot load the config: expected a file, got nothing at this place')
})

test('a base address ends in a slash', async (context) => {
  const config = JSON.stringify({ ...least, baseUrl: 'https://feeds.example/iom?x#y' })
  const folder = await temporaryFolder(context, { 'c.json': config, 'posts/x.md': '' })
  assert.equal((await loadConfig(join(folder, 'c.json'))).value?.baseUrl, 'https://feeds.example/iom/')
})
