import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFeedDocument } from './feed-document.ts'
import type { XmlFeedOptions } from './xml-feed.ts'

function read(feed: string | Uint8Array, options: Partial<XmlFeedOptions> = {}, contentType = '') {
  const bytes = typeof feed === 'string' ? Buffer.from(feed) : feed
  const { items, problems, failure } = readFeedDocument(
    { bytes, file: 'feed', contentType },
    { timeZone: 'Europe/Helsinki', base: 'https://office.example/', teaserLength: 600, ...options },
  )
  return {
    posts: items.map(({ item }) => item),
    lines: items.map(({ line }) => line),
    problems: problems.map(({ line, message }) => [line, message]),
    failure: failure && [failure.line, failure.message],
  }
}

const rss = (items: string, channel = '') =>
  `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>News</title><link>https://town.example/news/</link>${channel}${items}</channel></rss>`

const atom = (entries: string, attributes = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" ${attributes}><title>News</title>${entries}</feed>`

test('an item of RSS says what it says, as plain text', () => {
  const { posts, problems } = read(
    rss(
      `<item><media:title>A picture</media:title><title>Return &amp;amp; AT&T</title><link>/1?a=1&amp;b=2</link>
      <guid isPermaLink="false">urn:1</guid><category>AVRR</category><category><![CDATA[Return & more]]></category>
      <dc:creator>Office</dc:creator><author>office@office.example</author>
      <description>&lt;p&gt;58 persons, 1 &amp;lt; 2.&lt;/p&gt;&lt;p&gt;&#60;b&#62;Bold&#60;/b&#62; &amp;lt;code&amp;gt; k&#228;yt&#xE4;&lt;/p&gt;</description>
      <pubDate>Mon, 04 Jun 2018 09:00:00 +0300</pubDate></item>`,
      '<language>fi_FI</language><category>All of it</category>',
    ),
  )
  assert.deepEqual(problems, [])
  assert.deepEqual(posts, [
    {
      id: 'urn:1',
      url: 'https://town.example/1?a=1&b=2',
      title: 'Return & AT&T',
      text: '58 persons, 1 < 2.\n\nBold <code> käytä',
      published: '2018-06-04T09:00:00+03:00',
      language: 'fi-FI',
      languageSource: 'inherited',
      tags: ['AVRR', 'Return & more'],
      authors: [{ name: 'Office' }],
      concepts: [],
    },
  ])
})

test('an entry of Atom says what it says, XHTML included', () => {
  const { posts, lines } = read(
    `\n\n<?xml version="1.0"?>\n${atom(
      `<entry><id>tag:1</id><title>1 &lt; 2 &lt;b></title><link rel="alternate" href="a"/>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One &lt;b></p><p>two<br/>three</p></div></content>
      <category term="health" label="Health"/><author><name>Office</name><uri>https://office.example/us</uri></author>
      <published>2018-06-04T09:00:00Z</published><updated>2018-06-05T09:00:00Z</updated></entry>`,
      'xml:lang="sv" xml:base="https://town.example/x/"',
    )}`,
  )
  assert.deepEqual(lines, [4])
  assert.deepEqual(posts, [
    {
      id: 'tag:1',
      url: 'https://town.example/x/a',
      title: '1 < 2 <b>',
      text: 'One <b>\n\ntwo\nthree',
      published: '2018-06-04T09:00:00Z',
      modified: '2018-06-05T09:00:00Z',
      language: 'sv',
      languageSource: 'inherited',
      tags: ['Health'],
      authors: [{ name: 'Office', url: 'https://office.example/us' }],
      concepts: [],
    },
  ])
})

test('items of RSS 1.0 stand beside their channel', () => {
  const { posts } =
    read(`<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
    <channel rdf:about="https://town.example/"><title>News</title><items><rdf:Seq><rdf:li rdf:resource="urn:a"/></rdf:Seq></items></channel>
    <item rdf:about="urn:a"><title>A</title><link>https://town.example/a</link><dc:date>2018-06-04</dc:date><dc:subject>x</dc:subject></item></rdf:RDF>`)
  assert.deepEqual(
    posts.map(({ id, url, published, tags }) => [id, url, published, tags]),
    [['urn:a', 'https://town.example/a', '2018-06-04T00:00:00+03:00', ['x']]],
  )
})

test('a JSON Feed is read by core, and numbered and resolved anew', () => {
  const item = { id: 'a', url: '/a', content_html: '<p>One</p><p>two</p>', tags: ['x'] }
  const _iom = { number: 7, concepts: ['old'], dates: { en: '4 June 2018' }, entry: 'e', kind: 'news' }
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'News', items: [{ ...item, _iom }] }
  const { posts } = read(JSON.stringify(feed), { language: 'fi' })
  assert.deepEqual(posts, [
    {
      id: 'a',
      url: 'https://office.example/a',
      text: 'One\n\ntwo',
      language: 'fi',
      languageSource: 'inherited',
      tags: ['x'],
      authors: [],
      entry: 'e',
      kind: 'news',
      concepts: [],
    },
  ])
})

test('a language comes from the item, else from the feed, else from the source', () => {
  const languages = (feed: string) =>
    read(feed, { language: 'fi' }).posts.map((post) => [post.language, post.languageSource])
  const items = '<item><title>A</title><dc:language>ru</dc:language></item><item><title>B</title></item>'
  assert.deepEqual(languages(rss(items, '<language>en</language>')), [
    ['ru', 'declared'],
    ['en', 'inherited'],
  ])
  assert.deepEqual(languages(rss(items, '<language></language>'))[1], ['fi', 'inherited'])
  const entries = '<entry xml:lang="ar"><title>A</title></entry><entry><title xml:lang="so">B</title></entry>'
  assert.deepEqual(languages(atom(entries)), [
    ['ar', 'declared'],
    ['so', 'declared'],
  ])
  const without = read(rss('<item><title>A</title></item>'))
  assert.equal(without.posts[0]?.language, undefined)
})

test('the id is the one that the feed gives, else the address, else made of what stays', () => {
  const { posts } = read(
    rss(
      `<item><title>A</title><guid>https://town.example/a</guid></item><item><title>B</title><link>https://town.example/b</link></item>
      <item><title>C</title></item><item><title>D</title><link>javascript:alert(1)</link></item>`,
    ),
  )
  assert.deepEqual(posts.map(({ id, url }) => [id, url]).slice(0, 2), [
    ['https://town.example/a', 'https://town.example/a'],
    ['https://town.example/b', 'https://town.example/b'],
  ])
  assert.match(posts[2]?.id ?? '', /^[0-9a-f]{16}$/)
  assert.equal(posts[3]?.url, undefined)
  assert.equal(new Set(posts.map(({ id }) => id)).size, 4)
})

const accents = rss('<item><title>Siirtolaisjärjestö</title></item>')
const declare = (encoding: string) => `<?xml version="1.0" encoding="${encoding}"?>${accents}`
const utf16 = Buffer.from(`\ufeff${declare('UTF-16')}`, 'utf16le')
for (const [name, bytes] of [
  ['UTF-8', Buffer.from(accents)],
  [
    'UTF-8 with a byte order mark that contradicts the declaration',
    Buffer.from(`\ufeff${declare('latin1')}`),
  ],
  ['ISO-8859-1 that is declared', Buffer.from(declare('ISO-8859-1'), 'latin1')],
  ['Windows-1252 without a declaration', Buffer.from(accents, 'latin1')],
  ['little-endian UTF-16', utf16],
  ['big-endian UTF-16 without a mark', Buffer.from(utf16.subarray(2)).swap16()],
  ['UTF-8 that is declared as UTF-16', Buffer.from(declare('UTF-16'))],
] as const) {
  test(`a feed in ${name} is read`, () => {
    assert.equal(read(bytes).posts[0]?.title, 'Siirtolaisjärjestö')
  })
}

for (const [name, bytes, contentType] of [
  [
    'a header, where the declaration says otherwise',
    Buffer.from(declare('ISO-8859-1')),
    'text/xml; charset=utf-8',
  ],
  ['a header, where nothing is declared', Buffer.from(accents, 'latin1'), 'text/xml;charset="ISO-8859-1"'],
  ['the mark, where the header says otherwise', utf16, 'text/xml; charset=utf-8'],
  [
    'the declaration, where the header has it wrong',
    Buffer.from(declare('ISO-8859-1'), 'latin1'),
    'text/xml; charset=utf-8',
  ],
  [
    'the declaration, where the header has a name that nobody knows',
    Buffer.from(declare('latin1'), 'latin1'),
    'text/xml; charset=klingon',
  ],
  [
    'the bytes, where a server calls UTF-8 ISO-8859-1',
    Buffer.from(declare('UTF-8')),
    'text/xml; charset=iso-8859-1',
  ],
  ['the bytes, where a server calls UTF-8 UTF-16', Buffer.from(accents), 'text/xml; charset=utf-16'],
] as const) {
  test(`a feed is read in the encoding of ${name}`, () => {
    const { posts, failure } = read(bytes, {}, contentType)
    assert.deepEqual([posts[0]?.title, failure], ['Siirtolaisjärjestö', undefined])
  })
}

test('JSON is UTF-8, whatever its server says', () => {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'A',
    items: [{ id: 'a', title: 'ä', content_text: '' }],
  }
  const { posts } = read(JSON.stringify(feed), {}, 'application/json; charset=windows-1251')
  assert.equal(posts[0]?.title, 'ä')
})

const bomb = '<!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>'
for (const [name, feed, line, message] of [
  [
    'is cut',
    '<rss><channel>\n<item>\n<title>A',
    3,
    'expected well-formed XML, got a mistake (unclosed tag: title)',
  ],
  [
    'is cut after a title with HTML',
    '<rss><channel><item><title>A <b>B</title>\n</item>\n<item>',
    3,
    'expected well-formed XML, got a mistake (unclosed tag: item)',
  ],
  [
    'declares entities',
    `${bomb}\n${rss('<item><title>&b;</title></item>')}`,
    1,
    'expected XML without entities of its own, got a DOCTYPE that declares some',
  ],
  ['is too deep', `<rss>\n${'<a>'.repeat(100_000)}`, 2, 'expected elements at most 100 deep, got more'],
  ['is a web page', '<!doctype html>\n<html></html>', 2, 'expected RSS, Atom or JSON Feed, got <html>'],
  ['is a text', 'Not found', 1, 'expected RSS, Atom or JSON Feed, got "Not found"'],
  ['is empty', ' \n', 1, 'expected RSS, Atom or JSON Feed, got nothing'],
  ['is other JSON', '{}', 1, 'expected "version" as version 1 of JSON Feed, got nothing'],
] as const) {
  test(`a document that ${name} is no feed, and the line of the mistake is told`, () => {
    const { posts, problems, failure } = read(feed)
    assert.deepEqual([posts, problems, failure], [[], [], [line, `Cannot read the feed: ${message}`]])
  })
}

test('JSON with a mistake is one problem in one line', () => {
  const { failure } = read('{\n"version": nope\n}')
  assert.match(String(failure?.[1]), /^Cannot read the feed: expected JSON, got a mistake \(.*\)$/)
})

test('an encoding that nobody knows is told', () => {
  const message = 'Cannot read the feed: expected an encoding that browsers know, got "klingon"'
  assert.deepEqual(read(declare('klingon')).failure, [1, message])
})

test('dates that cannot be read are told once for the feed, and cost no post', () => {
  const item = '<item><title>A</title><pubDate>Seg, 24 Set 2018 19:42:40 -0300</pubDate></item>\n'
  const { posts, problems } = read(rss(`\n${item}${item}`))
  assert.equal(posts.length, 2)
  assert.deepEqual(problems, [
    [
      2,
      'Cannot read the date: expected a date such as Mon, 04 Jun 2018 09:00:00 +0300, got "Seg, 24 Set 2018 19:42:40 -0300" (and 1 more)',
    ],
  ])
})

test('the DOCTYPE of RSS 0.91, names of HTML and control characters do not stop a feed', () => {
  const doctype = '<!DOCTYPE rss PUBLIC "-//Netscape//DTD RSS 0.91//EN" "http://town.example/rss-0.91.dtd">'
  const { posts } = read(`${doctype}${rss('<item><title>K&auml;yt\u0008&auml; &</title></item>')}`)
  assert.equal(posts[0]?.title, 'Käytä &')
})

test('the time grows with the number of items and no faster', () => {
  const item = '<item><title>A</title><link>https://town.example/a</link><description>b</description></item>'
  const start = performance.now()
  assert.equal(read(rss(item.repeat(4_000))).posts.length, 4_000)
  assert.ok(performance.now() - start < 20_000)
})
