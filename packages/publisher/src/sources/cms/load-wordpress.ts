import { quote } from '../../reading/source-problem.ts'
import type { Pages } from './answer.ts'
import { findWordPressApi, routeAddress } from './find-wordpress-api.ts'
import { findTerms } from './find-wordpress-terms.ts'
import type { Api } from './open-api.ts'
import { type Extent, loadPages, pageSizeOf } from './wordpress-pages.ts'

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

type Wanted = WordPressFilter & Extent

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
