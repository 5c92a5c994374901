import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Post } from '@iom-feed/core'
import { readFeedDocument } from './feed-document.ts'

// What feeds of the world hold that no specification asks for, or that only one of them knows, and what is made of it.

const namespaces =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" xmlns:atom="http://www.w3.org/2005/Atom"'

const item = (content: string, channel = '') =>
  `<rss version="2.0" ${namespaces}><channel><title>News</title><link>https://town.example/news/</link>${channel}<item>${content}</item></channel></rss>`
const entry = (content: string, attributes = '') =>
  `<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" ${attributes}><title>News</title><entry>${content}</entry></feed>`
const jsonFeed = (version: string, content: object, feed: object = {}) =>
  JSON.stringify({
    version: `https://jsonfeed.org/version/${version}`,
    title: 'News',
    ...feed,
    items: [content],
  })

type Fields = { readonly [Key in keyof Post]?: Post[Key] | undefined }

type Row = readonly [name: string, feed: string, ...posts: readonly Fields[]]

/** The posts that a feed gives, as far as the table names their fields. */
function testRows(subject: string, rows: readonly Row[]): void {
  for (const [name, feed, ...posts] of rows) {
    test(`${subject}: ${name}`, () => {
      const { items, problems, failure } = readFeedDocument(
        { bytes: Buffer.from(feed), file: 'feed' },
        { timeZone: 'Europe/Helsinki', base: 'https://office.example/feeds/', teaserLength: 600 },
      )
      assert.deepEqual([failure?.message, problems.map(({ message }) => message)], [undefined, []])
      assert.equal(items.length, posts.length)
      for (const [index, expected] of posts.entries()) {
        const post = items[index]?.item as Post
        const keys = Object.keys(expected) as (keyof Post)[]
        assert.deepEqual(Object.fromEntries(keys.map((key) => [key, post[key]])), expected)
      }
    })
  }
}

const day = '2018-06-04T00:00:00+03:00'

testRows('every form of feed', [
  [
    'RSS 0.90',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>N</title><link>https://town.example/</link></channel><item><title>A</title><link>https://town.example/a</link></item></rdf:RDF>',
    { id: 'https://town.example/a', title: 'A' },
  ],
  ...['0.91', '0.92', '0.93', '0.94', '2.0', '2.0.1', '2.1'].map(
    (version): Row => [
      `RSS ${version}`,
      `<rss version="${version}"><channel><title>N</title><item><title>A</title><link>https://town.example/a</link><description>B</description></item></channel></rss>`,
      { id: 'https://town.example/a', title: 'A', text: 'B' },
    ],
  ),
  [
    'RSS whose items stand beside the channel',
    '<rss version="2.0"><channel><title>N</title></channel><item><title>A</title></item></rss>',
    { title: 'A' },
  ],
  [
    'Atom 0.3',
    '<feed version="0.3" xmlns="http://purl.org/atom/ns#" xml:lang="fi"><title>N</title><entry><id>a</id><title mode="escaped" type="text/html">A &amp;amp; B</title><link rel="alternate" type="text/html" href="https://town.example/a"/><issued>2018-06-04T09:00:00+03:00</issued><modified>2018-06-05T09:00:00Z</modified><summary type="text/plain">Text</summary></entry></feed>',
    {
      id: 'a',
      title: 'A & B',
      url: 'https://town.example/a',
      published: '2018-06-04T09:00:00+03:00',
      modified: '2018-06-05T09:00:00Z',
      text: 'Text',
      language: 'fi',
    },
  ],
  [
    'Atom with a prefix',
    '<a:feed xmlns:a="http://www.w3.org/2005/Atom" xml:lang="sv"><a:title>N</a:title><a:entry><a:id>a</a:id><a:title>A</a:title><a:link href="/a"/><a:summary>B</a:summary></a:entry></a:feed>',
    { id: 'a', title: 'A', url: 'https://office.example/a', text: 'B', language: 'sv' },
  ],
  [
    'JSON Feed 1.0, whose author is one',
    jsonFeed('1', { id: 7, title: 'A', content_text: 'B', author: { name: 'Office' }, image: '/a.png' }),
    { id: '7', text: 'B', authors: [{ name: 'Office' }], image: { url: 'https://office.example/a.png' } },
  ],
  [
    'JSON Feed 1.1, whose language is inherited',
    jsonFeed('1.1', { id: 'a', content_html: '<p>B</p>', authors: [{ name: 'Office' }] }, { language: 'fi' }),
    { id: 'a', text: 'B', authors: [{ name: 'Office' }], language: 'fi', languageSource: 'inherited' },
  ],
])

testRows('extensions', [
  [
    'Dublin Core',
    item(
      '<title>A</title><dc:date>2018-06-04</dc:date><dc:creator>Office</dc:creator><dc:subject>Return</dc:subject><dc:language>fi</dc:language><dc:identifier>x</dc:identifier>',
    ),
    { published: day, authors: [{ name: 'Office' }], tags: ['Return'], language: 'fi' },
  ],
  [
    'prefixes of their own',
    `<rss version="2.0" xmlns:d="http://purl.org/dc/elements/1.1/" xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:m="http://search.yahoo.com/mrss/"><channel><title>N</title><item><m:title>Picture</m:title><m:content url="https://town.example/a.jpg" medium="image" width="9" height="6"><m:description>A boat</m:description></m:content><d:title>A</d:title><d:date>2018-06-04</d:date><c:encoded>&lt;p>B&lt;/p></c:encoded></item></channel></rss>`,
    {
      title: 'A',
      text: 'B',
      published: day,
      image: { url: 'https://town.example/a.jpg', alt: 'A boat', width: 9, height: 6 },
    },
  ],
  [
    'a whole text beside an empty description',
    item(
      '<title>A</title><description> </description><content:encoded><![CDATA[<p>B</p>]]></content:encoded>',
    ),
    { text: 'B' },
  ],
  [
    'an element of another namespace that has the name of one of the feed',
    item(
      '<itunes:title xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd">P</itunes:title><title>A</title><media:description>C</media:description>',
    ),
    { title: 'A', text: undefined },
  ],
])

testRows('pictures', [
  [
    'the widest of several that are offered',
    item(
      '<title>A</title><media:group><media:content width="140" url="https://town.example/s.jpg"/><media:content width="460" height="276" url="https://town.example/l.jpg?w=460"/></media:group>',
    ),
    { image: { url: 'https://town.example/l.jpg?w=460', width: 460, height: 276 } },
  ],
  [
    'a thumbnail',
    item('<title>A</title><media:thumbnail url="/t.png" width="72" height="0"/>'),
    { image: { url: 'https://town.example/t.png', width: 72 } },
  ],
  [
    'an enclosure, and not the recording beside it',
    item(
      '<title>A</title><enclosure url="/a.mp3" type="audio/mpeg" length="1"/><enclosure url="/a" type="image/jpeg" length="1"/>',
    ),
    { image: { url: 'https://town.example/a' } },
  ],
  [
    'an enclosure of Atom',
    entry(
      '<title>A</title><link rel="enclosure" type="image/png" href="a.png"/>',
      'xml:base="https://town.example/x/"',
    ),
    { image: { url: 'https://town.example/x/a.png' }, url: undefined },
  ],
  [
    'none in a film',
    item('<title>A</title><media:content url="/a.mp4" medium="video"/>'),
    { image: undefined },
  ],
  [
    'none at an unsafe address',
    item('<title>A</title><media:thumbnail url="data:image/png;base64,AA"/>'),
    { image: undefined },
  ],
])

testRows('addresses', [
  [
    'xml:base at every level, itself relative',
    entry('<title>A</title><link href="a"/>', 'xml:base="/x/"').replace('<entry>', '<entry xml:base="y/">'),
    { url: 'https://office.example/x/y/a' },
  ],
  [
    'a link of Atom in RSS',
    item('<title>A</title><atom:link href="/a" rel="alternate"/>'),
    { url: 'https://town.example/a' },
  ],
  [
    'white space around a link',
    item('<title>A</title><link>\n  https://town.example/a\n</link>'),
    { url: 'https://town.example/a' },
  ],
  [
    'a guid that is one, for want of a link',
    item('<title>A</title><guid>https://town.example/a</guid>'),
    { url: 'https://town.example/a' },
  ],
  [
    'a guid that says that it is none',
    item('<title>A</title><guid isPermaLink="false">https://town.example/a</guid>'),
    { id: 'https://town.example/a', url: undefined },
  ],
  [
    'bare ampersands, names of HTML among them',
    item('<title>A & B</title><link>https://town.example/?a=1&copy=2</link>'),
    { title: 'A & B', url: 'https://town.example/?a=1&copy=2' },
  ],
  [
    'ampersands that were escaped twice',
    item('<title>A</title><guid>https://town.example/?a=1&amp;amp;b=2</guid>'),
    { id: 'https://town.example/?a=1&b=2', url: 'https://town.example/?a=1&b=2' },
  ],
  [
    'the page and not its comments, nor the feed itself',
    entry(
      '<title>A</title><link rel="self" href="/self"/><link rel="replies" href="/r"/><link rel="alternate" type="text/html" href="/a"/>',
    ),
    { url: 'https://office.example/a' },
  ],
])

testRows('ids', [
  [
    'one guid for different posts gives way to their addresses',
    item('<guid>x</guid><title>A</title><link>/a</link>').replace(
      '</item>',
      '</item><item><guid>x</guid><title>B</title><link>/b</link></item>',
    ),
    { id: 'https://town.example/a' },
    { id: 'https://town.example/b' },
  ],
  ['no guid, but an address', item('<title>A</title><link>/a</link>'), { id: 'https://town.example/a' }],
  ['an empty guid', item('<guid></guid><title>A</title><link>/a</link>'), { id: 'https://town.example/a' }],
])

testRows('languages', [
  [
    'of the root of RSS',
    item('<title>A</title>').replace('<rss ', '<rss xml:lang="fi" '),
    { language: 'fi' },
  ],
  [
    'of the channel',
    item('<title>A</title>').replace('<channel>', '<channel xml:lang="fi">'),
    { language: 'fi' },
  ],
  [
    'of the channel in Dublin Core',
    item('<title>A</title>', '<dc:language>en-us</dc:language>'),
    { language: 'en-US' },
  ],
  [
    'of the item',
    item('<title>A</title>', '<language>en</language>').replace('<item>', '<item xml:lang="so">'),
    { language: 'so', languageSource: 'declared' },
  ],
  [
    'of the text, where the title says none',
    entry('<title>A</title><content xml:lang="ar">B</content>', 'xml:lang="en"'),
    { language: 'ar' },
  ],
  [
    'of the page that it links to',
    entry('<title>A</title><link hreflang="fi" href="/a"/>'),
    { language: 'fi', languageSource: 'declared' },
  ],
  ['with an underscore', item('<title>A</title>', '<language>pt_BR</language>'), { language: 'pt-BR' }],
  [
    'that is none',
    item('<title>A</title>', '<language>Finnish language</language>'),
    { language: undefined },
  ],
])

testRows('dates', [
  [
    'without a zone',
    item('<title>A</title><pubDate>2018-06-04 09:30</pubDate>'),
    { published: '2018-06-04T09:30:00+03:00' },
  ],
  ['without a time', item('<title>A</title><pubDate>4 June 2018</pubDate>'), { published: day }],
  [
    'with a day of the week that is another',
    item('<title>A</title><pubDate>Tue, 04 Jun 2018 09:00:00 GMT</pubDate>'),
    { published: '2018-06-04T09:00:00Z' },
  ],
  [
    'of which the first is broken',
    item('<title>A</title><pubDate>soon</pubDate><dc:date>2018-06-04</dc:date>'),
    { published: day },
  ],
  [
    'with a zone by name',
    item('<title>A</title><pubDate>Mon, 4 Jun 18 9:00 EDT</pubDate>'),
    { published: '2018-06-04T09:00:00-04:00' },
  ],
  [
    'with a fraction',
    entry('<title>A</title><updated>2018-06-04T09:00:00.123Z</updated>'),
    { published: '2018-06-04T09:00:00Z' },
  ],
])

testRows('markup', [
  ['CDATA in a title', item('<title><![CDATA[A & <b>B</b>]]></title>'), { title: 'A & B' }],
  [
    'HTML in a title, escaped once too often',
    item('<title>A &amp;amp; &lt;i>B&lt;/i></title>'),
    { title: 'A & B' },
  ],
  ['HTML in a title, not escaped', item('<title>A <i>B</i></title>'), { title: 'A B' }],
  [
    'HTML in a text that is not escaped and not closed',
    item('<title>A</title>\n<description>One<br>two <img src=x.png><p>three&nbsp;1 < 2</description>'),
    { title: 'A', text: 'One\ntwo\n\nthree\u00a01 < 2' },
  ],
  ['a `<` in a title', item('<title>1 < 2</title>'), { title: '1 < 2' }],
  [
    'names of HTML without a DTD',
    item('<title>K&auml;yt&ouml;s&nbsp;&mdash; &euro;</title>'),
    { title: 'Käytös — €' },
  ],
  [
    'control characters, written out and as references',
    item('<title>A\u0008B&#8;C&#x1F;</title>'),
    { title: 'ABC' },
  ],
  [
    'a mark, white space and a line before the declaration',
    `\ufeff\n  <?xml version="1.0"?>${item('<title>A</title>')}`,
    { title: 'A' },
  ],
  [
    'tags in capitals',
    '<RSS VERSION="0.91"><CHANNEL><TITLE>N</TITLE><ITEM><TITLE>A</TITLE><LINK>https://town.example/a</LINK><PUBDATE>2018-06-04</PUBDATE><GUID ISPERMALINK="false">x</GUID></ITEM></CHANNEL></RSS>',
    { id: 'x', title: 'A', url: 'https://town.example/a', published: day },
  ],
  [
    'an empty element of an item',
    item('<title>A</title><author/><category/><enclosure/><link/>'),
    { title: 'A', tags: [], authors: [] },
  ],
  [
    'a number or a yes in a title',
    item('<title>0</title><description>true</description>'),
    { title: '0', text: 'true' },
  ],
])
