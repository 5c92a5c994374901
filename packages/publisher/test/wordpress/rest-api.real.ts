import assert from 'node:assert/strict'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { type WordPressOptions, wordpressPosts } from '../../src/sources/cms/wordpress-posts.ts'
import { openCms } from '../open-cms.ts'
import { type NewPost, startWordPress, type WordPress } from './start-wordpress.ts'

// Against the WordPress of Debian's packages: what the server of `wordpress-host.ts` says is held to what this one does.

const count = 250

/** The head of a GIF of 12 × 8 pixels, and one that is empty. */
const base64 = 'R0lGODlhDAAIAIAAAP///wAAACwAAAAADAAIAAACCoSPqcvtD6OclBUAOw=='

const many: NewPost[] = Array.from({ length: count }, (_, index) => ({
  post_title: `Post ${index}`,
  post_content: `<p>The text of post ${index}.</p>`,
  post_date: new Date(Date.UTC(2018, 0, 1 + index)).toISOString().slice(0, 19).replace('T', ' '),
}))

const date = '2019-01-01 09:00:00'
const special: NewPost[] = [
  {
    post_title: 'Returns “home” & <em>after</em>',
    post_content: '<p>The first.</p><p>The second &amp; last.</p>',
    post_date: '2019-06-04 09:00:00',
    tags: ['AVRR', 'Return & reintegration'],
    categories: ['News'],
    image: { name: 'photo.gif', alt: 'People at an airport', base64 },
    lang: 'en',
  },
  { post_title: 'Paluu', post_date: date, lang: 'fi', translationOf: 0, tags: ['Vapaaehtoinen paluu'] },
  { post_title: 'Återvändande', post_date: date, lang: 'sv', translationOf: 0 },
  { post_title: 'With excerpt', post_date: date, post_content: '<p>Whole.</p>', post_excerpt: 'Short.' },
  { post_title: 'Long', post_date: date, post_content: `<p>${'Word '.repeat(80)}end.</p>` },
  { post_title: 'A draft', post_date: date, post_status: 'draft' },
  { post_title: 'A private one', post_date: date, post_status: 'private' },
  { post_title: 'A locked one', post_date: date, post_password: 'secret', post_content: 'Locked.' },
  { post_title: 'In the future', post_date: '2999-01-01 00:00:00', post_status: 'future' },
]
const titles = ['Returns “home” & after', 'Paluu', 'Återvändande', 'With excerpt', 'Long']

function openSource(context: TestContext, { address }: WordPress) {
  return openCms(context, address, (shared, options: Partial<WordPressOptions>) =>
    wordpressPosts({ url: address, ...shared, ...options }),
  )
}

/** A site with posts, and a source of it. */
interface Opened {
  readonly site: WordPress
  /** Of the special posts, and then of the many. */
  readonly numbers: readonly number[]
  readonly read: Awaited<ReturnType<typeof openSource>>
}

/** In their order, on one site. */
const facts: Readonly<Record<string, (opened: Opened) => Promise<void>>> = {
  'all public posts, and no other': async ({ read }) => {
    const { titles: found, messages } = await read()
    assert.deepEqual(messages, [])
    assert.deepEqual(found.slice(0, titles.length).sort(), [...titles].sort())
    assert.deepEqual(found.slice(titles.length), many.map(({ post_title }) => post_title).reverse())
  },
  'all that the API says of a post': async ({ site, numbers, read }) => {
    const [post] = (await read({ limit: 1 })).posts
    const { image, ...rest } = post ?? {}
    assert.match(image?.url ?? '', /^http:\/\/127\.0\.0\.1:\d+\/wp-content\/uploads\/.*\/photo\.gif$/)
    assert.deepEqual(
      { ...image, url: undefined },
      { url: undefined, alt: 'People at an airport', width: 12, height: 8 },
    )
    assert.deepEqual(rest, {
      id: `${site.address}/?p=${numbers[0]}`,
      url: `${site.address}/returns-home-after/`,
      title: titles[0],
      text: 'The first.\n\nThe second & last.',
      published: '2019-06-04T09:00:00Z',
      language: 'en',
      languageSource: 'declared',
      tags: ['AVRR', 'Return & reintegration', 'News'],
      authors: [{ name: 'Anna Editor', url: `${site.address}/author/editor/` }],
      entry: `${site.address}/?p=${numbers[0]}`,
      concepts: [],
    })
  },
  'translations, all at once or language by language': async ({ site, numbers, read }) => {
    const entry = `${site.address}/?p=${numbers[0]}`
    const languages = async (options: Partial<WordPressOptions>) =>
      (await read(options)).posts.flatMap(({ language, entry: shared }) =>
        language ? [[language, shared]] : [],
      )
    assert.deepEqual((await languages({})).sort(), [
      ['en', entry],
      ['fi', entry],
      ['sv', entry],
    ])
    assert.deepEqual(await languages({ languages: ['sv', 'fi'] }), [
      ['sv', entry],
      ['fi', entry],
    ])
  },
  'an excerpt that somebody wrote, and the text where WordPress cut one': async ({ read }) => {
    const { posts } = await read({ limit: 10 })
    const textOf = (title: string) => posts.find((post) => post.title === title)?.text
    assert.equal(textOf('With excerpt'), 'Short.')
    assert.match(textOf('Long') ?? '', /^(?:Word )+end\.$/)
  },
  'posts chosen by tag, category, first day and number, at the address of the API too': async ({
    site,
    read,
  }) => {
    assert.deepEqual((await read({ tags: ['avrr', 'vapaaehtoinen-paluu'] })).titles, titles.slice(0, 2))
    assert.deepEqual((await read({ categories: ['news'] })).titles, titles.slice(0, 1))
    assert.deepEqual((await read({ since: '2019-06-04' })).titles, titles.slice(0, 1))
    assert.equal((await read({ limit: 120 })).titles.length, 120)
    assert.equal((await read({ limit: 1, url: `${site.address}/wp-json/` })).titles.length, 1)
  },
  'a site whose addresses are ?p=1': async ({ site, numbers, read }) => {
    await site.setPermalinks('')
    const { posts, messages } = await read()
    await site.setPermalinks('/%postname%/')
    assert.deepEqual([posts.length, messages], [count + titles.length, []])
    assert.equal(posts[0]?.url, `${site.address}/?p=${numbers[0]}`)
  },
  'a new post, and what is kept when the site is gone': async ({ site, read }) => {
    await site.createPosts([{ post_title: 'The newest', post_date: '2019-12-01 09:00:00' }])
    assert.equal((await read()).titles[0], 'The newest')
    await site.stop()
    const { titles: kept, messages } = await read()
    assert.deepEqual([kept[0], kept.length], ['The newest', count + titles.length + 1])
    assert.match(String(messages), /^Cannot load the site: .*; its 256 posts of 2018-06-04 are kept$/)
  },
}

test('wordpressPosts() reads a WordPress site', async (context) => {
  const site = await startWordPress(context, [join(import.meta.dirname, 'rest-languages.php')])
  const numbers = await site.createPosts([...special, ...many])
  const read = await openSource(context, site)
  for (const [title, check] of Object.entries(facts)) {
    await context.test(title, () => check({ site, numbers, read }))
  }
})
