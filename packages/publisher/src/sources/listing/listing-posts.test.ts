import assert from 'node:assert/strict'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { startFeedHost } from '../../../test/feed-host.ts'
import { localNetwork } from '../../../test/local-network.ts'
import { temporaryFolder } from '../../../test/temporary-folder.ts'
import type { ListingSelectors } from '../../config/listing-source-config.ts'
import { writeKept } from '../../state/kept-document.ts'
import { type ListingPostsOptions, listingPosts } from './listing-posts.ts'
import { type ListingOptions, readListing } from './read-listing.ts'

const selectors: ListingSelectors = { items: '.row', title: 'h3', link: 'h3 a' }

function read(html: string, select: Partial<ListingSelectors> = {}, options: Partial<ListingOptions> = {}) {
  const { items, problems, failure, next } = readListing(html, {
    select: { ...selectors, ...select },
    file: 'page',
    address: 'https://town.example/news/',
    timeZone: 'Europe/Helsinki',
    teaserLength: 600,
    ...options,
  })
  return {
    posts: items.map(({ item }) => item),
    problems: problems.map(({ line, message }) => [line, message]),
    failure: failure?.message,
    next,
  }
}

const row = (name: string, more = '') =>
  `<div class="row"><h3><a href="${name}">${name}</a></h3>${more}</div>\n`
const page = (...rows: readonly string[]) =>
  `<!doctype html><html lang="en"><body>\n${rows.join('')}</body></html>`

test('an item says what the selectors find, as plain text', () => {
  const { posts, problems } = read(
    page(
      `<article class="row" lang="fi_FI"><div class=tags>AVRR, Return,  Vapaaehtoinen paluu</div>
      <h3><a href="/a?x=1&amp;y">Paluu &amp; <i>muutto</i></a></h3><time datetime="2018-06-04T09:00:00+03:00">eilen</time>
      <img src="a.jpg" alt=" A  boat " width="640" height="auto">
      <div class="text"><p>Paluu &amp; muutto<p>One <b>two</b><script>x</script><ul><li>three<li>four</ul></div></article>`,
    ),
    { date: 'time', teaser: '.text', image: 'img', tags: '.tags', language: '@lang' },
  )
  assert.deepEqual(problems, [])
  assert.deepEqual(posts, [
    {
      id: 'https://town.example/a?x=1&y',
      url: 'https://town.example/a?x=1&y',
      title: 'Paluu & muutto',
      text: 'One two\n\nthree\nfour',
      image: { url: 'https://town.example/news/a.jpg', alt: 'A boat', width: 640 },
      published: '2018-06-04T09:00:00+03:00',
      language: 'fi-FI',
      languageSource: 'declared',
      tags: ['AVRR', 'Return', 'Vapaaehtoinen paluu'],
      authors: [],
      concepts: [],
    },
  ])
})

test('the language of the page is not that of its posts, and the one of the source is inherited', () => {
  assert.equal(read(page(row('a'))).posts[0]?.language, undefined)
  const { language, languageSource } = read(page(row('a')), {}, { language: 'sv' }).posts[0] ?? {}
  assert.deepEqual([language, languageSource], ['sv', 'inherited'])
})

test('an attribute may hold anything, and an element may be named by itself', () => {
  const html =
    '<base href="/site/"><a class="row" href="a" title="1 < 2 & 3" data-day="2.3.2018" data-img="i.png">x</a>'
  const select = { title: '@title', link: '@href', date: '@data-day', teaser: '@title', image: '@data-img' }
  const { posts, problems } = read(html, { ...select, teaser: '@data-day' })
  assert.deepEqual(problems, [])
  assert.deepEqual(
    posts.map(({ url, title, text, published, image }) => [url, title, text, published, image?.url]),
    [
      [
        'https://town.example/site/a',
        '1 < 2 & 3',
        '2.3.2018',
        '2018-03-02T00:00:00+02:00',
        'https://town.example/site/i.png',
      ],
    ],
  )
})

test('captions, and what is to be ignored, do not run into titles and teasers', () => {
  const text = `<div class=text><span class="image-caption">The audience.</span>IOM celebrated.
    <figure><img src=x><figcaption>A seminar</figcaption></figure><p>Second. <a class=more href=a>Read more</a></p></div>`
  const html = page(row('a', text)).replace('">a<', '"><span class=new>New</span> a<')
  const { posts } = read(html, { teaser: '.text', ignore: '.more, .new' })
  assert.deepEqual([posts[0]?.title, posts[0]?.text], ['a', 'IOM celebrated.\n\nSecond.'])
})

test('several elements are as many paragraphs, and none is read twice', () => {
  const { posts } = read(page(row('a', '<div><p>One</p><p>two</p></div><p>three</p>')), { teaser: 'div, p' })
  assert.equal(posts[0]?.text, 'One\n\ntwo\n\nthree')
})

test('an item without an address is known by its title and date', () => {
  const { posts } = read(page(row('javascript:alert(1)'), '<div class=row><h3>b</h3></div>'))
  assert.deepEqual([posts[0]?.url, posts[1]?.url], [undefined, undefined])
  assert.match(posts[1]?.id ?? '', /^[0-9a-f]{16}$/)
  assert.notEqual(posts[0]?.id, posts[1]?.id)
})

test('a selector that finds nothing in any item is told, and costs no post', () => {
  const select = { date: '.date', tags: '.tag', teaser: 'p' }
  const { posts, problems } = read(page(row('a', '<p>A</p>'), row('b')), select)
  assert.equal(posts.length, 2)
  assert.deepEqual(problems, [
    [undefined, 'Cannot find "select.date" (".date"): expected something in one of its posts, got nothing'],
    [undefined, 'Cannot find "select.tags" (".tag"): expected something in one of its posts, got nothing'],
  ])
})

test('dates that cannot be read are told once, with the line of the first', () => {
  const { posts, problems } = read(
    page(row('a', '<i>4.6.2018</i>'), row('b', '<i>yesterday</i>'), row('c', '<i>6/4/2018</i>')),
    { date: 'i' },
  )
  assert.deepEqual(
    posts.map(({ published }) => published),
    ['2018-06-04T00:00:00+03:00', undefined, undefined],
  )
  assert.deepEqual(problems, [
    [
      3,
      'Cannot read the date: expected a date such as 2.3.2018 or 2 March 2018, got "yesterday" (and 1 more)',
    ],
  ])
})

test('a page without an item is no listing, but for one that may be empty', () => {
  const message = 'Cannot find "select.items" (".row"): expected posts on the page, got nothing'
  assert.equal(read(page()).failure, message)
  assert.deepEqual(read(page(), { date: 'time' }, { mayBeEmpty: true }), {
    posts: [],
    problems: [],
    failure: undefined,
    next: undefined,
  })
})

test('a page of any depth and size is read or refused', () => {
  assert.equal(read(`${'<div>'.repeat(300)}${row('a')}`).posts.length, 1)
  assert.equal(
    read('<div>'.repeat(1_000_000)).failure,
    'Cannot read the page: expected elements at most 512 deep, got more',
  )
  assert.equal(
    read('<p>'.repeat(1_000_000)).failure,
    'Cannot read the page: expected at most 100,000 elements, got more',
  )
  const inOneAnother =
    'Cannot read the page: expected elements of a selector at most 5 deep in one another, got more'
  const rows = (depth: number) => `${'<div class=row>'.repeat(depth)}${'<i>a</i>'.repeat(90_000)}`
  assert.equal(read(rows(400), { teaser: 'i' }).failure, inOneAnother)
  const bodies = `<div class=row>${'<div class=body>'.repeat(400)}${'a '.repeat(1_000_000)}`
  assert.equal(read(bodies, { teaser: '.body' }).failure, inOneAnother)
  assert.equal(read(`${'<div class=row>'.repeat(5)}a`, { teaser: '.row' }).failure, undefined)
  const captions = read(`<div class=row><h3>a</h3>${'<p><i class=caption>x</i>y</p>'.repeat(30_000)}</div>`, {
    teaser: 'p',
  })
  assert.equal(captions.posts[0]?.text?.slice(0, 4), 'y\n\ny')
})

const june = (day: number) => Date.UTC(2018, 5, day)

/** A source whose kept documents are written after each reading, as `build` does. */
async function openSite(
  context: TestContext,
  routes: Parameters<typeof startFeedHost>[1],
  more: Partial<ListingPostsOptions> = {},
) {
  const folder = await temporaryFolder(context)
  const host = await startFeedHost(context, routes)
  const state = join(folder, '.iom-feed')
  const shared = {
    timeZone: 'Europe/Helsinki',
    homePageUrl: 'https://office.example/',
    teaserLength: 600,
    network: localNetwork(host.address),
  }
  const readAt = async (now: number, url = `${host.address}/news`) => {
    const select = { ...selectors, next: '.next' }
    const options = { ...shared, select, ...more, url, state, now } as ListingPostsOptions
    const { items, problems, kept = [], isLost, since } = await listingPosts(options).read()
    for (const { origin, document } of kept) await writeKept(state, origin, document)
    return {
      titles: items.map(({ item }) => item.title).join(''),
      messages: problems.map(({ message }) => message),
      isLost,
      ...(since !== undefined && { since }),
    }
  }
  return { host, readAt }
}

const next = (href: string) => `<a class="next" href="${href}">Next</a>`

test('pages are read one after the other, as many as are asked for, and each post once', async (context) => {
  const pages = {
    '/news': page(row('a'), row('b'), next('/2#top')),
    '/2': page(row('b'), row('c'), next('/3')),
    '/3': page(row('d'), next('/news')),
  }
  const all = await openSite(context, pages)
  assert.deepEqual(await all.readAt(june(4)), { titles: 'abcd', messages: [], isLost: false })
  assert.equal(all.host.requests.length, 3)
  const two = await openSite(context, pages, { pages: 2 })
  assert.equal((await two.readAt(june(4))).titles, 'abc')
})

test('a page that fails has the posts that it last had, and the way goes on', async (context) => {
  const { host, readAt } = await openSite(context, {
    '/news': page(row('a'), next('/2')),
    '/2': page(row('b'), next('/3')),
    '/3': page(row('c')),
  })
  assert.equal((await readAt(june(4))).titles, 'abc')
  host.routes['/2'] = page()
  assert.deepEqual(await readAt(june(5)), {
    titles: 'abc',
    messages: [
      'Cannot find "select.items" (".row"): expected posts on the page, got nothing; its 1 post of 2018-06-04 is kept',
    ],
    isLost: false,
    since: june(4),
  })
  delete host.routes['/news']
  const both = await readAt(june(6))
  assert.deepEqual([both.titles, both.since], ['abc', june(4)])
  const other = await openSite(context, {})
  assert.deepEqual(await other.readAt(june(4)), {
    titles: '',
    messages: [
      'Cannot load the page: expected HTTP status 200, got 404 (Not Found); no earlier copy of it is kept',
    ],
    isLost: true,
  })
})

test('a page that has not changed is not sent again, and still leads to the next', async (context) => {
  const { host, readAt } = await openSite(context, {
    '/news': (request, response) =>
      request.headers['if-none-match'] === '"1"'
        ? response.writeHead(304).end()
        : response.writeHead(200, { etag: '"1"' }).end(page(row('a'), next('/2'))),
    '/2': page(row('b')),
  })
  assert.equal((await readAt(june(4))).titles, 'ab')
  assert.deepEqual(await readAt(june(5)), { titles: 'ab', messages: [], isLost: false })
  assert.equal(host.requests[2]?.headers['if-none-match'], '"1"')
})

test('a first page without a next one is told, and so is a next one at another site, which is not asked', async (context) => {
  const { readAt } = await openSite(context, { '/news': page(row('a')) })
  assert.deepEqual(await readAt(june(4)), {
    titles: 'a',
    messages: ['Cannot find "select.next" (".next"): expected a link on the page, got nothing'],
    isLost: false,
  })
  const elsewhere = await startFeedHost(context, { '/2': page(row('b')) })
  const away = await openSite(context, { '/news': page(row('a'), next(`${elsewhere.address}/2`)) })
  assert.deepEqual((await away.readAt(june(4))).messages, [
    `Cannot go on to the next page: expected an address at ${away.host.address}, got ${elsewhere.address}`,
  ])
  assert.equal(elsewhere.requests.length, 0)
})

test('user and password are given to further pages, and shown nowhere', async (context) => {
  const { host, readAt } = await openSite(context, {
    '/news': page(row('a'), next('?page=2')),
    '/2': page(row('b')),
  })
  host.routes['/news'] = (request, response) => {
    const isFirst = !request.url?.includes('page=2')
    response.end(isFirst ? page(row('a'), next('/2?page=2&key=s')) : page())
  }
  host.routes['/2'] = (_, response) => response.writeHead(500).end()
  const { messages } = await readAt(june(4), `${host.address.replace('//', '//me:secret@')}/news`)
  assert.equal(
    host.requests[1]?.headers.authorization,
    `Basic ${Buffer.from('me:secret').toString('base64')}`,
  )
  assert.doesNotMatch(String(messages), /secret|key=s/)
})

test('the encoding is that of the header, else of the page', async (context) => {
  const html = `<html><head><meta charset="windows-1251"></head>${row('a').replace('>a<', '>Возврат<')}`
  const bytes = Uint8Array.from(
    [...html].map((one) => (one > '\x7f' ? one.charCodeAt(0) - 0x350 : one.charCodeAt(0))),
  )
  const { host, readAt } = await openSite(
    context,
    { '/news': (_, response) => response.end(bytes) },
    { select: selectors },
  )
  assert.deepEqual(await readAt(june(4)), { titles: 'Возврат', messages: [], isLost: false })
  host.routes['/news'] = (_, response) =>
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(html)
  assert.equal((await readAt(june(5))).titles, 'Возврат')
})
