import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import type { Post } from '@iom-feed/core'
import fc from 'fast-check'
import { type DrupalSample, drupalArticle, drupalId, startDrupalHost } from '../../../test/drupal-host.ts'
import { localNetwork } from '../../../test/local-network.ts'
import { openCms } from '../../../test/open-cms.ts'
import { type DrupalOptions, drupalPosts } from './drupal-posts.ts'

async function openSite(context: TestContext, nodes: readonly DrupalSample[]) {
  const site = await startDrupalHost(context, nodes)
  const read = await openCms(context, site.address, (shared, options: Partial<DrupalOptions>) =>
    drupalPosts({ url: site.address, bundle: 'article', ...shared, ...options }),
  )
  return { site, read }
}

const manyArticles = (count: number): DrupalSample[] =>
  Array.from({ length: count }, (_, index) => [drupalArticle(count - index)])
const ids = (count: number) => Array.from({ length: count }, (_, index) => drupalId(count - index))

const term = (id: string, name: string) => ({
  type: 'taxonomy_term--tags',
  id,
  attributes: { name },
  relationships: {},
})
const file = {
  type: 'file--file',
  id: 'file',
  attributes: { uri: { value: 'public://a.jpg', url: '/sites/default/files/a.jpg' } },
  relationships: {},
}
const picture = {
  data: { type: 'file--file', id: 'file', meta: { alt: 'People at  an airport', width: 1200, height: 800 } },
}

test('a post has all that JSON:API says of it', async (context) => {
  const { read, site } = await openSite(context, [
    [
      drupalArticle(
        57,
        {
          title: 'Returns & after',
          created: '2018-06-04T09:00:00+03:00',
          changed: '2018-06-05T09:00:00+03:00',
          body: {
            value: 'Raw',
            processed: '<p>The whole.</p>',
            summary: '<p>Returns to <b>18</b> countries.</p>',
          },
          moderation_state: 'published',
        },
        {
          uid: { data: { type: 'user--user', id: 'anna' } },
          field_image: picture,
          field_tags: {
            data: [
              { type: 'taxonomy_term--tags', id: 'b' },
              { type: 'taxonomy_term--tags', id: 'hidden' },
              { type: 'taxonomy_term--tags', id: 'a' },
            ],
          },
        },
      ),
    ],
  ])
  site.included = [
    term('a', 'AVRR'),
    term('b', 'Return'),
    file,
    { type: 'user--user', id: 'anna', attributes: { display_name: 'Anna' }, relationships: {} },
  ]
  const { posts, messages } = await read()
  assert.deepEqual(messages, [])
  assert.deepEqual(posts, [
    {
      id: drupalId(57),
      url: `${site.address}/news/post-57`,
      title: 'Returns & after',
      text: 'Returns to 18 countries.',
      image: {
        url: `${site.address}/sites/default/files/a.jpg`,
        alt: 'People at an airport',
        width: 1200,
        height: 800,
      },
      published: '2018-06-04T09:00:00+03:00',
      modified: '2018-06-05T09:00:00+03:00',
      language: 'en',
      languageSource: 'declared',
      tags: ['Return', 'AVRR'],
      authors: [{ name: 'Anna' }],
      concepts: [],
    } satisfies Post,
  ])
})

test('fields may have other names, be several, lead over a media, or be missing', async (context) => {
  const { read, site } = await openSite(context, [
    [
      drupalArticle(
        1,
        {
          field_heading: 'Heading',
          field_lead: 'Plain text',
          field_day: '2018-06-04',
          body: null,
          path: null,
        },
        {
          field_media: { data: { type: 'media--image', id: 'media' } },
          field_tags: { data: { type: 'taxonomy_term--tags', id: 'a' } },
          field_topics: { data: [{ type: 'taxonomy_term--tags', id: 'b' }] },
        },
      ),
    ],
  ])
  site.included = [
    { type: 'media--image', id: 'media', attributes: {}, relationships: { field_media_image: picture } },
    file,
    term('a', 'AVRR'),
    term('b', 'Return'),
  ]
  const { posts, messages } = await read({
    fields: {
      title: 'field_heading',
      text: 'field_lead',
      published: 'field_day',
      tags: ['field_tags', 'field_topics'],
      image: 'field_media.field_media_image',
      authors: false,
      modified: false,
      language: false,
      url: false,
    },
  })
  assert.deepEqual(messages, [])
  assert.deepEqual(posts, [
    {
      id: drupalId(1),
      url: `${site.address}/node/1`,
      title: 'Heading',
      text: 'Plain text',
      image: {
        url: `${site.address}/sites/default/files/a.jpg`,
        alt: 'People at an airport',
        width: 1200,
        height: 800,
      },
      published: '2018-06-04T00:00:00+03:00',
      tags: ['AVRR', 'Return'],
      authors: [],
      concepts: [],
    } satisfies Post,
  ])
})

test('what is not published is left out, and a broken post costs itself only', async (context) => {
  const { read, site } = await openSite(context, [])
  site.nodes = [
    [drupalArticle(7, { moderation_state: 'archived' })],
    [drupalArticle(6, { title: '', body: null })],
    [drupalArticle(5, { created: 'soon' })],
    [{ ...drupalArticle(4), id: undefined as unknown as string }],
    [drupalArticle(3, { status: false })],
    [drupalArticle(2, { moderation_state: null })],
    [drupalArticle(1, { created: 1528088400 })],
  ]
  const { ids: found, posts, messages } = await read()
  assert.deepEqual(found, [drupalId(2), drupalId(1)])
  assert.equal(posts[1]?.published, '2018-06-04T05:00:00Z')
  assert.deepEqual(messages, [
    `Cannot use post "${drupalId(6)}": expected a title or a text, got neither`,
    `Cannot read "created" of post "${drupalId(5)}": expected a moment such as 2018-06-04T09:00:00+00:00, got "soon"`,
    'Cannot read a post: expected "type" and "id" of a resource, got nothing',
  ])
  assert.deepEqual((await read({ fields: { status: false, state: false } })).ids.slice(0, 2), [
    drupalId(7),
    drupalId(3),
  ])
})

test('translations share an entry, and each is read once, at the address of its language', async (context) => {
  const translated = (number: number, langcode: string, isFirst: boolean) =>
    drupalArticle(number, {
      langcode,
      default_langcode: isFirst,
      title: `${langcode} ${number}`,
      path: { alias: `/${langcode}-${number}`, langcode },
    })
  const { read, site } = await openSite(context, [
    [translated(3, 'en', true), translated(3, 'fi', false), translated(3, 'sv', false)],
    [translated(2, 'fi', true)],
    [drupalArticle(1, { langcode: 'und' })],
  ])
  const { posts, messages } = await read({ languages: ['fi', 'sv'] })
  assert.deepEqual(messages, [])
  const at = (path: string) => `${site.address}${path}`
  assert.deepEqual(
    posts.map(({ id, entry, language, title, url }) => [id, entry, language, title, url]),
    [
      [drupalId(3), drupalId(3), 'en', 'en 3', at('/en-3')],
      [drupalId(2), drupalId(2), 'fi', 'fi 2', at('/fi/fi-2')],
      [drupalId(1), drupalId(1), undefined, 'Post 1', at('/news/post-1')],
      [`${drupalId(3)}:fi`, drupalId(3), 'fi', 'fi 3', at('/fi/fi-3')],
      [`${drupalId(3)}:sv`, drupalId(3), 'sv', 'sv 3', at('/sv/sv-3')],
    ],
  )
  const { messages: wrong, ids: kept } = await read({ languages: ['so'] })
  assert.deepEqual(wrong, [
    'Cannot load page 1 of the posts in "so": expected HTTP status 200, got 404 (Not Found); no earlier copy of it is kept',
  ])
  assert.deepEqual(kept, [])
})

test('any number of posts is read once and in order, up to the limit', async (context) => {
  const { read, site } = await openSite(context, [])
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 160 }),
      fc.integer({ min: 1, max: 180 }),
      async (count, limit) => {
        site.nodes = manyArticles(count)
        const result = await read({ limit, mayBeEmpty: true })
        assert.deepEqual([result.messages, result.ids], [[], ids(count).slice(0, limit)])
      },
    ),
    { numRuns: 25 },
  )
})

test('the address of the entry does as well as that of the site', async (context) => {
  const { read, site } = await openSite(context, manyArticles(2))
  for (const path of ['', '/jsonapi', '/jsonapi/']) {
    site.routes['/jsonapi/'] = site.routes['/jsonapi'] ?? ''
    assert.deepEqual((await read({ url: site.address + path })).ids, ids(2))
  }
  const [post] = (await read({ url: `${site.address}/jsonapi` })).posts
  assert.equal(post?.url, `${site.address}/news/post-2`)
})

test('posts are chosen by their first day', async (context) => {
  const { read } = await openSite(context, [
    [drupalArticle(2, { created: '2018-06-04T00:00:00+03:00' })],
    [drupalArticle(1, { created: '2018-06-03T23:59:59+03:00' })],
  ])
  assert.deepEqual((await read({ since: '2018-06-04' })).ids, [drupalId(2)])
})

test('a post that comes while pages are read brings none twice', async (context) => {
  const { read, site } = await openSite(context, manyArticles(120))
  site.onPage = (_, offset) => {
    if (offset === 50) site.nodes = manyArticles(121)
  }
  assert.deepEqual((await read()).ids, ids(120))
})

test('a failure on any page keeps the last good whole', async (context) => {
  const { read, site } = await openSite(context, manyArticles(120))
  await read()
  site.nodes = manyArticles(130)
  const { '/jsonapi/node/article': answer } = site.routes
  site.routes['/jsonapi/node/article'] = (request, response) => {
    if (request.url?.includes('offset%5D=100')) request.destroy()
    else if (typeof answer === 'function') answer(request, response)
  }
  const { ids: kept, messages } = await read({}, 5)
  assert.deepEqual(kept, ids(120))
  assert.deepEqual(messages, [
    'Cannot load page 3 of the posts: expected an answer, got a connection that broke off (UND_ERR_SOCKET); its 120 posts of 2018-06-04 are kept',
  ])
})

test('what Drupal says of a mistake is told', async (context) => {
  const { read, site } = await openSite(context, manyArticles(1))
  const { messages } = await read({ fields: { tags: 'field_tgs' } })
  assert.deepEqual(messages, [
    'Cannot load page 1 of the posts: expected HTTP status 200, got 400 (Bad Request): "`field_tgs` is not a valid relationship field name. Possibl…"; no earlier copy of it is kept',
  ])
  site.routes['/jsonapi/node/article'] = '[]'
  assert.deepEqual((await read()).messages, [
    'Cannot load page 1 of the posts: expected a collection of JSON:API, got a list; no earlier copy of it is kept',
  ])
})

test('a next page that was read before is a mistake, and no endless way', async (context) => {
  const { read, site } = await openSite(context, [])
  site.routes['/jsonapi/node/article'] = JSON.stringify({
    data: [drupalArticle(1)],
    links: { next: '?page=2' },
  })
  assert.deepEqual((await read()).messages, [
    'Cannot load page 3 of the posts: expected a page of its own, got one that was read before; no earlier copy of it is kept',
  ])
})

test('a list without an end is left after ten minutes', async (context) => {
  const { site, read } = await openSite(context, [])
  const network = localNetwork(site.address)
  let minutes = 0
  site.routes['/jsonapi/node/article'] = (_, response) => {
    minutes++
    response.end(JSON.stringify({ data: [], links: { next: `/?page[offset]=${minutes}` } }))
  }
  const clock = { ...network.clock, now: () => minutes * 60_000 }
  const { messages } = await read({ network: { ...network, clock } })
  assert.deepEqual(messages, [
    'Cannot load page 12 of the posts: expected all answers within 10 minutes (set "limit" or "since"), got less by then; no earlier copy of it is kept',
  ])
})
