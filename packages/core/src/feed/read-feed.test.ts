import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FeedError } from './feed-error.ts'
import { readFeed } from './read-feed.ts'

const version = 'https://jsonfeed.org/version/1.1'
const url = 'https://feeds.example/a/feed.json'

/** What is read of one item, which gets an id, and the problems with their paths within it. */
function readItem(item: object): { post: unknown; problems: string[] } {
  const { feed, problems } = readFeed({ version, title: 'T', items: [{ id: 'x', ...item }] }, { url })
  const {
    id: _,
    tags: _tags,
    authors: _authors,
    concepts: _concepts,
    ...post
  } = feed.posts[0] ?? { id: 'none' }
  return { post, problems: problems.map(({ path, expected, got }) => `${path}: ${expected}, not ${got}`) }
}

/** What is read of the extension. */
function readExtension(extension: object): { feed: ReturnType<typeof readFeed>['feed']; problems: string[] } {
  const { feed, problems } = readFeed({ version, title: 'T', items: [], _iom: extension }, { url })
  return { feed, problems: problems.map(({ path, expected, got }) => `${path}: ${expected}, not ${got}`) }
}

test('readFeed() reads JSON Feed 1.0 and 1.1', () => {
  for (const each of ['1', '1.0', '1.1'].map((number) => `https://jsonfeed.org/version/${number}`)) {
    assert.equal(readFeed({ version: each, title: 'T', items: [] }).feed.title, 'T')
  }
})

test('readFeed() throws a FeedError, which says where, only for what is no JSON Feed', () => {
  for (const [value, path, message] of [
    [null, '', 'Cannot read the feed: expected an object, got null'],
    [undefined, '', 'Cannot read the feed: expected an object, got nothing'],
    ['{}', '', 'Cannot read the feed: expected an object, got "{}"'],
    [7, '', 'Cannot read the feed: expected an object, got 7'],
    [[], '', 'Cannot read the feed: expected an object, got a list'],
    [{}, 'version', 'Cannot read "version" of the feed: expected version 1 of JSON Feed, got nothing'],
    [
      { version: 1, items: [] },
      'version',
      'Cannot read "version" of the feed: expected version 1 of JSON Feed, got 1',
    ],
    [
      { version: 'https://jsonfeed.org/version/2', items: [] },
      'version',
      'Cannot read "version" of the feed: expected version 1 of JSON Feed, got "https://jsonfeed.org/version/2"',
    ],
    [{ version, items: {} }, 'items', 'Cannot read "items" of the feed: expected a list, got an object'],
    [{ version }, 'items', 'Cannot read "items" of the feed: expected a list, got nothing'],
  ] as const) {
    assert.throws(() => readFeed(value), { name: 'FeedError', code: 'not-a-json-feed', path, message })
  }
  assert.ok(new FeedError({ path: '', expected: 'a', got: 'b' }) instanceof Error)
})

test('readFeed() drops items without an id, and keeps the others as they are', () => {
  const items = [{ title: 'a' }, { id: '' }, { id: null }, { id: {} }, 'b', null, [], { id: 'c', title: 'C' }]
  const { feed, problems } = readFeed({ version, title: 'T', items })
  assert.deepEqual(
    feed.posts.map(({ id, title }) => [id, title]),
    [['c', 'C']],
  )
  assert.deepEqual(
    problems.map(({ path, got }) => [path, got]),
    [
      ['items[0].id', 'nothing'],
      ['items[1].id', '""'],
      ['items[2].id', 'null'],
      ['items[3].id', 'an object'],
      ['items[4]', '"b"'],
      ['items[5]', 'null'],
      ['items[6]', 'a list'],
    ],
  )
})

test('readFeed() makes a text of an id that is a number, and drops the later item of one id', () => {
  const { feed, problems } = readFeed({
    version,
    title: 'T',
    items: [{ id: 7, title: 'first' }, { id: '7' }],
  })
  assert.deepEqual(
    feed.posts.map(({ id, title }) => [id, title]),
    [['7', 'first']],
  )
  assert.deepEqual(problems, [{ path: 'items[1].id', expected: 'an id of its own', got: '"7"' }])
})

test('readFeed() drops a bad optional field and keeps the item', () => {
  const { post, problems } = readItem({
    title: 42,
    content_text: 'text',
    summary: null,
    tags: ['a', 1, 'b', null],
    date_published: '2018-02-30T00:00:00Z',
    date_modified: 'yesterday',
    language: 'fi_FI',
    authors: 'me',
    _iom: {
      kind: 'podcast',
      number: -1,
      entry: 'e',
      dates: { fi: '4.6.2018', en: 4, 'not a tag': 'x' },
      image_width: 1.5,
      images: [{ url: 'a.webp', width: 320, height: 'x' }],
    },
  })
  assert.deepEqual(post, { text: 'text', entry: 'e', dates: { fi: '4.6.2018' } })
  assert.deepEqual(problems, [
    'items[0].title: a text, not 42',
    'items[0].summary: a text, not null',
    'items[0].date_published: an RFC 3339 timestamp, not "2018-02-30T00:00:00Z"',
    'items[0].date_modified: an RFC 3339 timestamp, not "yesterday"',
    'items[0].language: a BCP 47 language tag, not "fi_FI"',
    'items[0].tags[1]: a text, not 1',
    'items[0].tags[3]: a text, not null',
    'items[0].authors: a list, not "me"',
    'items[0]._iom.number: a whole number, 0 or more, not -1',
    'items[0]._iom.kind: news | blog | press-release | statement | publication | event, not "podcast"',
    'items[0]._iom.image_width: a whole number, 0 or more, not 1.5',
    'items[0]._iom.images[0].height: a whole number, 0 or more, not "x"',
    'items[0]._iom.dates.en: a text, not 4',
    'items[0]._iom.dates."not a tag": a BCP 47 language tag, not "not a tag"',
  ])
})

test('readFeed() resolves addresses and drops those that are not safe', () => {
  const { post, problems } = readItem({
    url: '../b#c',
    image: 'javascript:alert(1)',
    _iom: { image_alt: 'x' },
  })
  assert.deepEqual(post, { url: 'https://feeds.example/b#c' })
  assert.deepEqual(problems, ['items[0].image: a web address, not "javascript:alert(1)"'])
  const { feed } = readFeed({
    version,
    title: 'T',
    items: [],
    feed_url: 'feed.json',
    next_url: '/2.json',
    icon: 'data:,',
  })
  assert.deepEqual([feed.feedUrl, feed.nextUrl, feed.icon], [undefined, undefined, undefined])
})

test('readFeed() lets an author have a mail address, and nobody else', () => {
  const mail = 'mailto:helsinki@x.example'
  const { feed, problems } = readFeed({
    version,
    title: 'T',
    authors: [{ url: mail }],
    items: [{ id: 'a', url: mail }],
  })
  assert.equal(feed.authors[0]?.url, mail)
  assert.deepEqual(problems, [{ path: 'items[0].url', expected: 'a web address', got: `"${mail}"` }])
})

test('readFeed() makes plain text of HTML where there is no text', () => {
  assert.deepEqual(readItem({ content_html: '<p>a &amp; b</p><script>c</script>' }).post, { text: 'a & b' })
  assert.deepEqual(readItem({ content_html: '<p>a</p>', content_text: 'b <i>' }).post, { text: 'b <i>' })
})

test('readFeed() takes an empty text for none', () => {
  assert.deepEqual(readItem({ title: '', content_text: '', content_html: '<p></p>', summary: '' }).post, {})
})

test('readFeed() falls back to the external address, and to the author of version 1.0', () => {
  assert.deepEqual(readItem({ external_url: '/x' }).post, { url: 'https://feeds.example/x' })
  const author = { name: 'IOM' }
  const { feed } = readFeed({ version, title: 'T', author, items: [{ id: 'a', author }] })
  assert.deepEqual([feed.authors, feed.posts[0]?.authors], [[author], [author]])
})

test('readFeed() lets items inherit the language of a feed that is not ours, and of no other', () => {
  const items = [{ id: 'a' }, { id: 'b', language: 'SV' }]
  const foreign = readFeed({ version, title: 'T', language: 'fi', items }).feed.posts
  assert.deepEqual(
    foreign.map(({ language, languageSource }) => [language, languageSource]),
    [
      ['fi', 'inherited'],
      ['sv', undefined],
    ],
  )
  const ours = readFeed({ version, title: 'T', language: 'fi', items, _iom: {} }).feed.posts
  assert.deepEqual(
    ours.map(({ language }) => language),
    [undefined, 'sv'],
  )
})

test('readFeed() takes a language that is undetermined for none', () => {
  const { feed } = readFeed({ version, title: 'T', language: 'fi', items: [{ id: 'a', language: 'und' }] })
  assert.deepEqual(feed.posts, [{ id: 'a', tags: [], authors: [], concepts: [] }])
})

test('readFeed() drops a campaign, concept, kind or figure that lacks what it needs, and tells which', () => {
  const { feed, problems } = readExtension({
    campaigns: [
      { id: 'a', headline: { en: 'A' } },
      { id: 'b', headline: { en: 'B' }, starts: '2018-02-30' },
    ],
    concepts: [{ id: 'c', labels: 'C', posts: 1 }],
    kinds: [{ kind: 'news' }],
    figures: [
      {
        id: 'f',
        label: { en: 'F' },
        value: 400,
        qualifier: 'circa',
        period: { start: '2018-01', end: '2018' },
      },
    ],
    languages: [
      { tag: 'fi', posts: 3 },
      { tag: '?', posts: 1 },
    ],
  })
  assert.deepEqual([feed.campaigns, feed.concepts, feed.kinds, feed.figures], [[], [], [], []])
  assert.deepEqual(feed.languages, [{ tag: 'fi', posts: 3 }])
  assert.deepEqual(problems, [
    '_iom.languages[1].tag: a BCP 47 language tag, not "?"',
    '_iom.concepts[0].labels: an object, not "C"',
    '_iom.kinds[0].posts: a whole number, 0 or more, not nothing',
    '_iom.campaigns[0].starts: a day such as 2018-06-04, not nothing',
    '_iom.campaigns[1].starts: a day such as 2018-06-04, not "2018-02-30"',
    '_iom.figures[0].qualifier: exact | almost | over | about | under, not "circa"',
    '_iom.figures[0].period.end: a month such as 2018-05, not "2018"',
  ])
})

test('readFeed() drops a time zone that campaigns could not be counted in', () => {
  const campaign = { id: 'a', headline: { en: 'A' }, starts: '2018-01-01' }
  const { feed, problems } = readExtension({ time_zone: 'Mars/Base', campaigns: [campaign] })
  assert.equal(feed.timeZone, undefined)
  assert.deepEqual(feed.campaigns, [{ ...campaign, priority: 0 }])
  assert.deepEqual(problems, ['_iom.time_zone: an IANA time zone, not "Mars/Base"'])
})

test('readFeed() ignores keys that lead to prototypes', () => {
  const json = `{ "version": "${version}", "title": "T", "__proto__": { "description": "x", "polluted": true },
    "constructor": { "prototype": { "polluted": true } },
    "items": [{ "id": "a", "__proto__": { "title": "x" },
      "_iom": { "__proto__": { "kind": "news" }, "dates": { "__proto__": "x", "constructor": "y", "prototype": "z", "fi": "d" } } }] }`
  const { feed } = readFeed(JSON.parse(json))
  assert.equal(feed.description, undefined)
  assert.deepEqual(feed.posts, [{ id: 'a', tags: [], authors: [], concepts: [], dates: { fi: 'd' } }])
  assert.equal(({} as { polluted?: boolean }).polluted, undefined)
  assert.equal(Object.getPrototypeOf(feed.posts[0]?.dates), Object.prototype)
})

test('readFeed() cuts short what it quotes', () => {
  const [problem] = readItem({ url: `javascript:${'x'.repeat(1000)}` }).problems
  assert.equal(problem, `items[0].url: a web address, not "javascript:${'x'.repeat(28)}…"`)
})

test('readFeed() comes to the end of a million items, of deep nesting and of nothing but problems', () => {
  const items = Array.from({ length: 1_000_000 }, (_, index) => (index % 2 ? { id: index } : {}))
  const { feed, problems } = readFeed({ version, title: 'T', items })
  assert.equal(feed.posts.length, 500_000)
  assert.equal(problems.length, 1000)
  const deep = JSON.parse(`${'[{"a":'.repeat(4000)}1${'}]'.repeat(4000)}`)
  assert.throws(() => readFeed(deep), FeedError)
  assert.equal(readFeed({ version, title: deep, items: deep, _iom: deep }).problems.length, 3)
})
