import { quote } from '../../reading/source-problem.ts'
import type { Answer, Pages } from './answer.ts'
import { findWordPressApi, routeAddress } from './find-wordpress-api.ts'
import { LoadFailure } from './load-failure.ts'
import type { Api } from './open-api.ts'

/** Which posts are asked for. */
export interface WordPressFilter {
  /** Numbers or slugs of categories, of which a post has one at least. */
  readonly categories?: readonly (number | string)[]
  /** Numbers or slugs of tags, of which a post has one at least. */
  readonly tags?: readonly (number | string)[]
  /** The languages that have to be asked for one by one. */
  readonly languages?: readonly string[]
  /** The first day. */
  readonly since?: string
}

/** How many posts are enough. */
interface Extent {
  readonly limit: number
  /** How many of a page count. */
  readonly count: (answer: Answer) => number
}

type Wanted = WordPressFilter & Extent

/** The largest page that WordPress gives. */
const largestPage = 100

function pageSizeOf({ limit }: Extent): number {
  return Math.min(limit, largestPage)
}

/** What is looked at, so that the rest need not be sent; `_links` is what embedding goes by. */
const fields = [
  ...['id', 'date', 'date_gmt', 'modified_gmt', 'guid', 'link', 'status', 'title', 'excerpt', 'content'],
  ...['lang', 'translations', 'wpml_current_locale', 'wpml_translations', '_links', '_embedded'],
]

/** Loads the pages of all posts, newest first, in each language that has to be asked for. */
export async function loadWordPress(api: Api, site: URL, wanted: Wanted): Promise<readonly Pages[]> {
  const root = (await findWordPressApi(api, site)) ?? guessApi(site)
  const address = routeAddress(root, 'wp/v2/posts')
  const query = {
    per_page: `${pageSizeOf(wanted)}`,
    orderby: 'date',
    order: 'desc',
    _embed: 'wp:term,wp:featuredmedia,author',
    _fields: fields.join(','),
    ...(wanted.since !== undefined && { after: justBefore(wanted.since) }),
    ...(wanted.categories && { categories: await findTerms(api, root, 'categories', wanted.categories) }),
    ...(wanted.tags && { tags: await findTerms(api, root, 'tags', wanted.tags) }),
  }
  for (const [name, value] of Object.entries(query)) address.searchParams.set(name, value)
  const lists: Pages[] = []
  for (const language of wanted.languages ?? [undefined]) {
    const list = new URL(address)
    if (language !== undefined) list.searchParams.set('lang', language)
    const name = language === undefined ? 'the posts' : `the posts in ${quote(language)}`
    lists.push(await loadPages(api, list, name, wanted))
  }
  return lists
}

/** Where the API is of a site that does not say so: this address works whatever the site's own look like. */
function guessApi(site: URL): URL {
  const root = new URL(site)
  root.search = ''
  root.hash = ''
  root.searchParams.set('rest_route', '/')
  return root
}

/** WordPress gives what is later than a moment of the site's own time. */
function justBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 1000).toISOString().slice(0, 19)
}

async function findTerms(
  api: Api,
  root: URL,
  taxonomy: 'categories' | 'tags',
  terms: readonly (number | string)[],
): Promise<string> {
  const ids: number[] = []
  for (const term of terms) {
    if (typeof term === 'number') {
      ids.push(term)
      continue
    }
    const address = routeAddress(root, `wp/v2/${taxonomy}`)
    address.searchParams.set('slug', term)
    const { body } = await api.ask(address, `the ${taxonomy}`)
    const found = (Array.isArray(body) ? body : []).flatMap((one: { readonly id?: unknown } | null) =>
      typeof one?.id === 'number' ? one.id : [],
    )
    if (found.length === 0) {
      throw new LoadFailure(`the ${taxonomy}`, { expected: `one with the slug ${quote(term)}`, got: 'none' })
    }
    ids.push(...found)
  }
  return ids.join(',')
}

const attempts = 3

const postCount = 'x-wp-total'
const pageCount = 'x-wp-totalpages'

/** The headers by which pages are counted. */
export const countHeaders: readonly string[] = [postCount, pageCount]

/** Where posts go while pages are read, others move from a page that is still to come to one that was read: so all begins anew. */
async function loadPages(api: Api, address: URL, name: string, extent: Extent): Promise<Pages> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const pages = await tryPages(api, address, name, extent)
    if (pages) return pages
  }
  const expected = 'pages that stay as they are while they are read'
  throw new LoadFailure(name, { expected, got: `fewer posts each of ${attempts} times` })
}

/** Loads pages up to the last; undefined where posts went meanwhile. */
async function tryPages(api: Api, address: URL, name: string, extent: Extent): Promise<Answer[] | undefined> {
  const pages: Answer[] = []
  let count = 0
  while (count < extent.limit) {
    const answer = await loadPage(api, address, name, pages.length + 1)
    const [first = answer] = pages
    // Without headers nobody said that there is such a page.
    if (!answer) return first && pageCount in first.headers ? undefined : pages
    if (first && readCount(answer, postCount) < readCount(first, postCount)) return undefined
    pages.push(answer)
    count += extent.count(answer)
    if (isLast(answer, pages.length, pageSizeOf(extent))) break
  }
  return pages
}

async function loadPage(api: Api, address: URL, name: string, page: number): Promise<Answer | undefined> {
  const target = new URL(address)
  target.searchParams.set('page', `${page}`)
  const what = `page ${page} of ${name}`
  try {
    const answer = await api.ask(target, what)
    if (Array.isArray(answer.body)) return answer
    throw new LoadFailure(what, { expected: 'a list of posts', got: quote(answer.body) })
  } catch (error) {
    const isBeyond = error instanceof LoadFailure && error.code === 'rest_post_invalid_page_number'
    if (isBeyond && page > 1) return undefined
    throw error
  }
}

/** Some servers in front of a site leave its headers out: then a page that is not full is the last. */
function isLast(answer: Answer, page: number, size: number): boolean {
  const { length } = answer.body as readonly unknown[]
  if (length === 0) return true
  return pageCount in answer.headers ? page >= readCount(answer, pageCount) : length < size
}

/** Not a number where the header is not there, and so neither less nor more than any other. */
function readCount({ headers }: Answer, name: string): number {
  return Number(headers[name] ?? Number.NaN)
}
