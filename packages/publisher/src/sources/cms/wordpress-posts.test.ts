import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Post } from '@iom-feed/core'
import fc from 'fast-check'
import { openCms } from '../../../test/open-cms.ts'
import { startWordPressHost, type WordPressSample, wordpressPost } from '../../../test/wordpress-host.ts'
import { type WordPressOptions, wordpressPosts } from './wordpress-posts.ts'

async function openSite(context: TestContext, posts: readonly WordPressSample[]) {
  const site = await startWordPressHost(context, posts)
  const readSite = await openCms(context, site.address, (shared, options: Partial<WordPressOptions>) =>
    wordpressPosts({ url: site.address, ...shared, ...options }),
  )
  const read = async (options: Partial<WordPressOptions> = {}, day?: number) => {
    const result = await readSite(options, day)
    return { ...result, numbers: result.ids.map((id) => Number(id.split('=')[1])) }
  }
  const asked = () => site.requests.map(({ url = '' }) => new URL(url, site.address).searchParams)
  return { site, read, asked }
}

const numbers = (count: number) => Array.from({ length: count }, (_, index) => count - index)
const manyPosts = (count: number) => numbers(count).map((id) => wordpressPost(id))

test('a post has all that the REST API says of it', async (context) => {
  const { read, site } = await openSite(context, [])
  site.posts = [
    wordpressPost(57, {
      date: '2018-06-04T09:00:00',
      date_gmt: '2018-06-04T06:00:00',
      modified_gmt: '2018-06-05T06:00:00',
      title: { rendered: 'Returns &#8220;home&#8221; &amp; <em>after</em>' },
      excerpt: {
        rendered: '<p>Returns to <b>18</b> countries&hellip;</p>\n<p>By May.</p>\n',
        protected: false,
      },
      lang: 'en_GB',
      _embedded: {
        author: [{ id: 2, name: 'Anna &amp; Co', link: 'https://town.example/author/anna/' }],
        'wp:featuredmedia': [
          {
            media_type: 'image',
            source_url: 'https://town.example/uploads/a.jpg',
            alt_text: 'People at  an airport',
            media_details: { width: 1200, height: 800, sizes: {} },
          },
        ],
        'wp:term': [
          [
            { taxonomy: 'category', slug: 'uncategorized', name: 'Uncategorized' },
            { taxonomy: 'category', slug: 'news', name: 'News &amp; views' },
          ],
          [{ taxonomy: 'post_tag', slug: 'avrr', name: 'AVRR' }],
          [{ taxonomy: 'mood', slug: 'glad', name: 'Glad' }],
        ],
      },
    }),
  ]
  const { posts, messages } = await read()
  assert.deepEqual(messages, [])
  assert.deepEqual(posts, [
    {
      id: 'https://town.example/?p=57',
      url: 'https://town.example/post-57/',
      title: 'Returns “home” & after',
      text: 'Returns to 18 countries…\n\nBy May.',
      image: {
        url: 'https://town.example/uploads/a.jpg',
        alt: 'People at an airport',
        width: 1200,
        height: 800,
      },
      published: '2018-06-04T06:00:00Z',
      modified: '2018-06-05T06:00:00Z',
      language: 'en-GB',
      languageSource: 'declared',
      tags: ['AVRR', 'News & views'],
      authors: [{ name: 'Anna & Co', url: 'https://town.example/author/anna/' }],
      concepts: [],
    } satisfies Post,
  ])
})

test('an excerpt that WordPress cut gives way to the text, and stays where there is none', async (context) => {
  const cut = { rendered: '<p>Returns to 18 [&hellip;]</p>\n', protected: false }
  const content = { rendered: '<p>Returns to</p><p>18 countries.</p>' }
  const whole = 'Returns to\n\n18 countries.'
  const { read } = await openSite(context, [
    wordpressPost(5, { content, excerpt: { rendered: '<p>Returns to 18 countries.</p>' } }),
    wordpressPost(4, { content, excerpt: { rendered: '<p>Returns&hellip; <a>Go on: Returns</a></p>' } }),
    wordpressPost(3, { content, excerpt: { rendered: '<p>Another text.</p>' } }),
    wordpressPost(2, { content, excerpt: cut }),
    wordpressPost(1, { excerpt: cut, content: { rendered: '' } }),
  ])
  assert.deepEqual(
    (await read()).posts.map(({ text }) => text),
    [whole, whole, 'Another text.', whole, 'Returns to 18 […]'],
  )
})

test('a post is called by its number where WordPress calls it by an address that may be another post’s', async (context) => {
  const guids = ['https://town.example/a/', 'https://town.example/?p=9', '', 'https://old.example/?p=1']
  const posts = guids.map((rendered, index) => wordpressPost(4 - index, { guid: { rendered } }))
  const { read, site } = await openSite(context, posts)
  const expected = [4, 3, 2].map((id) => `${site.address}/?p=${id}`)
  for (const isPlain of [false, true]) {
    site.isPlain = isPlain
    assert.deepEqual(
      (await read()).posts.map(({ id }) => id),
      [...expected, 'https://old.example/?p=1'],
    )
  }
})

test('what is not for the public, or may not be embedded, is left out without a word', async (context) => {
  const locked = { rendered: '', protected: true }
  const forbidden = { code: 'rest_user_cannot_view', message: 'No.', data: { status: 401 } }
  const { read } = await openSite(context, [
    wordpressPost(5, { status: 'draft' }),
    wordpressPost(4, { status: 'private' }),
    wordpressPost(3, { content: locked, excerpt: locked }),
    wordpressPost(2, { _embedded: { author: [forbidden], 'wp:featuredmedia': [forbidden] } }),
    wordpressPost(1, { _embedded: { author: [{ name: 'anna@town.example' }] } }),
  ])
  const { numbers: read1, posts, messages } = await read()
  assert.deepEqual([read1, messages], [[2, 1], []])
  assert.deepEqual(posts[0]?.authors, [])
  assert.deepEqual(posts[1]?.authors, [])
})

test('a broken post costs itself only', async (context) => {
  const { site, read } = await openSite(context, manyPosts(1))
  const broken: readonly unknown[] = [
    null,
    { ...wordpressPost(2), id: 'two' },
    wordpressPost(3, { title: '', content: '' }),
    wordpressPost(4, { date: 'soon', date_gmt: null }),
  ]
  site.posts = [...broken, ...site.posts] as WordPressSample[]
  const result = await read()
  assert.deepEqual(result.numbers, [1])
  assert.deepEqual(result.messages, [
    'Cannot read a post: expected "id" as its number, got nothing',
    'Cannot read a post: expected "id" as its number, got "two"',
    'Cannot use post 3: expected a title or a text, got neither',
    'Cannot read "date_gmt" of post 4: expected a moment such as 2018-06-04T09:00:00, got "soon"',
  ])
})

for (const [name, translation] of [
  ['Polylang', (lang: string, others: object) => ({ lang, translations: others })],
  [
    'WPML',
    (lang: string, others: object) => ({
      wpml_current_locale: lang === 'en' ? 'en_US' : lang,
      wpml_translations: Object.entries(others).map(([locale, id]) => ({ locale, id })),
    }),
  ],
] as const) {
  test(`translations by ${name} share an entry, and say their language`, async (context) => {
    const { read, site } = await openSite(context, [
      wordpressPost(3, translation('fi', {})),
      wordpressPost(2, translation('en', name === 'WPML' ? { fi: 1 } : { en: 2, fi: 1 })),
      wordpressPost(1, translation('fi', name === 'WPML' ? { en_US: 2 } : { en: 2, fi: 1 })),
    ])
    const entry = `${site.address}/?p=1`
    const { posts } = await read()
    assert.deepEqual(
      posts.map(({ language, entry: shared }) => [language, shared]),
      [
        ['fi', undefined],
        [name === 'WPML' ? 'en-US' : 'en', entry],
        ['fi', entry],
      ],
    )
  })
}

test('languages that have to be asked for are asked for one by one', async (context) => {
  const posts = [wordpressPost(2, { lang: 'fi' }), wordpressPost(1, { lang: 'sv' })]
  const { read, asked } = await openSite(context, posts)
  assert.deepEqual((await read({ languages: ['sv', 'fi'] })).numbers, [1, 2])
  assert.deepEqual(
    asked().flatMap((query) => query.get('lang') ?? []),
    ['sv', 'fi'],
  )
})

test('posts of a language that their site does not say have that of the source', async (context) => {
  const { read } = await openSite(context, manyPosts(1))
  const [post] = (await read({ language: 'fi' })).posts
  assert.deepEqual([post?.language, post?.languageSource], ['fi', 'inherited'])
})

test('all pages are read, whatever way the site shows its API', async (context) => {
  for (const [isPlain, hasHeaders] of [
    [false, true],
    [true, true],
    [true, false],
  ] as const) {
    const { read, site, asked } = await openSite(context, manyPosts(250))
    Object.assign(site, { isPlain, hasHeaders })
    const result = await read()
    assert.deepEqual([result.messages, result.numbers], [[], numbers(250)])
    assert.equal(asked().length, 4, 'the site and three pages')
  }
})

test('the address of the API does as well as that of the site', async (context) => {
  const { read, site } = await openSite(context, manyPosts(2))
  assert.deepEqual((await read({ url: `${site.address}/wp-json/` })).numbers, [2, 1])
})

test('any number of posts is read once and in order, with headers and without, up to the limit', async (context) => {
  const { read, site } = await openSite(context, [])
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 320 }),
      fc.integer({ min: 1, max: 350 }),
      fc.boolean(),
      async (count, limit, hasHeaders) => {
        site.posts = manyPosts(count)
        site.hasHeaders = hasHeaders
        site.isPlain = !hasHeaders
        const result = await read({ limit, mayBeEmpty: true })
        assert.deepEqual([result.messages, result.numbers], [[], numbers(count).slice(0, limit)])
      },
    ),
    { numRuns: 25 },
  )
})

test('posts that are not for the public do not count where a number of them is wanted', async (context) => {
  const locked = { rendered: '', protected: true }
  const { read } = await openSite(context, [
    wordpressPost(4, { content: locked }),
    wordpressPost(3),
    wordpressPost(2, { content: locked }),
    wordpressPost(1),
  ])
  assert.deepEqual((await read({ limit: 1 })).numbers, [3])
  assert.deepEqual((await read({ limit: 2 })).numbers, [3, 1])
})

test('categories, tags and the first day choose posts, terms by their numbers or slugs', async (context) => {
  const { read, site, asked } = await openSite(context, [
    wordpressPost(4, { categories: [7], tags: [1], date: '2018-06-04T00:00:00' }),
    wordpressPost(3, { categories: [7], tags: [1], date: '2018-06-03T23:59:59' }),
    wordpressPost(2, { categories: [7], tags: [2], date: '2018-06-04T00:00:00' }),
    wordpressPost(1, { categories: [8], tags: [1], date: '2018-06-04T00:00:00' }),
  ])
  site.terms = { news: 7 }
  const wanted = { categories: ['news', 9], tags: [1], since: '2018-06-04' }
  assert.deepEqual((await read(wanted)).numbers, [4])
  assert.equal(asked().at(-1)?.get('categories'), '7,9')
  const { messages, isLost } = await read({ categories: ['nwes'] })
  assert.deepEqual(messages, [
    'Cannot load the categories: expected one with the slug "nwes", got none; no earlier copy of it is kept',
  ])
  assert.ok(isLost)
})

test('a post that comes while pages are read brings none twice', async (context) => {
  const { read, site } = await openSite(context, manyPosts(250))
  site.onPage = (page) => {
    if (page === 2) site.posts = manyPosts(251)
  }
  assert.deepEqual((await read()).numbers, numbers(250))
})

test('posts that go while pages are read cost no other: all is read anew', async (context) => {
  const { read, site } = await openSite(context, manyPosts(250))
  let gone = 0
  site.onPage = (page) => {
    if (page === 2 && gone++ === 0) site.posts = site.posts.slice(1)
  }
  assert.deepEqual((await read()).numbers, numbers(249))
  gone = 0
  site.posts = manyPosts(201)
  site.onPage = (page) => {
    if (page === 3 && gone++ === 0) site.posts = site.posts.slice(1)
  }
  assert.deepEqual((await read()).numbers, numbers(200))
})

test('a site that loses posts without end keeps what it last had', async (context) => {
  const { read, site } = await openSite(context, manyPosts(250))
  await read()
  site.onPage = (page) => {
    if (page === 2) site.posts = site.posts.slice(1)
  }
  const { numbers: kept, messages } = await read()
  assert.deepEqual(kept, numbers(250))
  assert.deepEqual(messages, [
    'Cannot load the posts: expected pages that stay as they are while they are read, got fewer posts each of 3 times; its 250 posts of 2018-06-04 are kept',
  ])
})

test('a failure on any page keeps the last good whole', async (context) => {
  const { read, site } = await openSite(context, manyPosts(250))
  await read()
  site.posts = manyPosts(260)
  const { '/wp-json/wp/v2/posts': answer } = site.routes
  site.routes['/wp-json/wp/v2/posts'] = (request, response) => {
    if (request.url?.includes('&page=3'))
      response.writeHead(500).end('{"code":"x","message":"Out of memory"}')
    else if (typeof answer === 'function') answer(request, response)
  }
  const { numbers: kept, messages } = await read({}, 5)
  assert.deepEqual(kept, numbers(250))
  assert.deepEqual(messages, [
    'Cannot load page 3 of the posts: expected HTTP status 200, got 500 (Internal Server Error): "Out of memory"; its 250 posts of 2018-06-04 are kept',
  ])
})

test('what is kept is of one question: another filter does not get the posts of this one', async (context) => {
  const { read, site } = await openSite(context, [wordpressPost(1, { tags: [1] })])
  await read()
  delete site.routes['/wp-json/wp/v2/posts']
  assert.deepEqual((await read()).numbers, [1])
  const { numbers: none, isLost } = await read({ tags: [2] })
  assert.deepEqual([none, isLost], [[], true])
})

test('only pages that have changed are sent again, where the server can tell', async (context) => {
  const { read, site } = await openSite(context, manyPosts(250))
  const { '/wp-json/wp/v2/posts': answer } = site.routes
  let sent = 0
  site.routes['/wp-json/wp/v2/posts'] = (request, response) => {
    if (request.headers['if-none-match'] === '"1"' && !request.url?.includes('&page=1')) {
      response.writeHead(304).end()
      return
    }
    sent++
    response.setHeader('ETag', '"1"')
    if (typeof answer === 'function') answer(request, response)
  }
  await read()
  assert.equal(sent, 3)
  site.posts = [wordpressPost(250, { title: { rendered: 'New' } }), ...manyPosts(249)]
  const { posts, numbers: again, messages } = await read()
  assert.deepEqual([posts[0]?.title, again, messages, sent], ['New', numbers(250), [], 4])
})

test('posts that went since the last build are no posts that go while pages are read', async (context) => {
  const { read, site } = await openSite(context, manyPosts(250))
  const { '/wp-json/wp/v2/posts': answer } = site.routes
  site.routes['/wp-json/wp/v2/posts'] = (request, response) => {
    if (request.headers['if-none-match'] && request.url?.includes('&page=1')) response.writeHead(304).end()
    else if (typeof answer === 'function') answer(request, response.setHeader('ETag', '"1"'))
  }
  await read()
  site.posts = site.posts.slice(0, -1)
  const result = await read()
  assert.deepEqual([result.messages, result.numbers], [[], numbers(250).slice(0, -1)])
})

test('a site that is none, and one that shows its posts to nobody, say why', async (context) => {
  const { read, site } = await openSite(context, manyPosts(1))
  site.routes['/wp-json/wp/v2/posts'] = '{"posts":[]}'
  assert.deepEqual((await read()).messages, [
    'Cannot load page 1 of the posts: expected a list of posts, got a map; no earlier copy of it is kept',
  ])
  site.routes['/wp-json/wp/v2/posts'] = (_, response) =>
    response.writeHead(401).end('{"code":"rest_not_logged_in","message":"You are not logged in."}')
  assert.match(String((await read()).messages), /got 401 \(Unauthorized\): "You are not logged in\.";/)
  site.routes['/'] = '<p>No WordPress'
  assert.match(String((await read()).messages), /page 1 of the posts: expected JSON, got a mistake \(/)
})

test('user and password go to the server of the config, and to no API elsewhere', async (context) => {
  const other = await startWordPressHost(context, manyPosts(1))
  const { read, site } = await openSite(context, manyPosts(1))
  const url = site.address.replace('//', '//me:secret@')
  await read({ url })
  assert.ok(site.requests.every(({ headers }) => headers.authorization !== undefined))
  site.routes['/'] = (_, response) =>
    response.setHeader('Link', `<${other.address}/wp-json/>; rel="https://api.w.org/"`).end()
  assert.deepEqual((await read({ url })).numbers, [1])
  assert.ok(other.requests.every(({ headers }) => headers.authorization === undefined))
})
