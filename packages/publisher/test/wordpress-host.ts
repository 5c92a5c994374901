import type { IncomingMessage, ServerResponse } from 'node:http'
import type { TestContext } from 'node:test'
import { type FeedHost, startFeedHost } from './feed-host.ts'

/** A post of the REST API, as far as a test says it. */
export type WordPressSample = Readonly<Record<string, unknown>> & { readonly id: number }

/** A WordPress site, whose posts and manners a test may change as it goes. */
export interface WordPressHost extends FeedHost {
  posts: WordPressSample[]
  /** Slugs of categories and tags, with their numbers. */
  terms: Record<string, number>
  /** Whether addresses are `?p=1`, and the API is found by the query only. */
  isPlain: boolean
  /** Whether answers say where the API is, and how many posts and pages there are. */
  hasHeaders: boolean
  /** Is told of each page before it is answered. */
  onPage?: (page: number) => void
}

/**
 * Starts a server that answers as the REST API of WordPress does, as far as it is used here:
 * https://developer.wordpress.org/rest-api/using-the-rest-api/
 */
export async function startWordPressHost(
  context: TestContext,
  posts: readonly WordPressSample[],
): Promise<WordPressHost> {
  const host = await startFeedHost(context)
  const site: WordPressHost = { ...host, posts: [...posts], terms: {}, isPlain: false, hasHeaders: true }
  const root = () => (site.isPlain ? `${host.address}/?rest_route=/` : `${host.address}/wp-json/`)
  const serve = (route: string | null, request: IncomingMessage, response: ServerResponse) => {
    if (site.hasHeaders) response.setHeader('Link', `<${root()}>; rel="https://api.w.org/"`)
    if (route === null) response.end('<!doctype html><html><p>News')
    else answer(site, route, request, response)
  }
  const route = (request: IncomingMessage) => searchOf(request).get('rest_route')
  host.routes['/'] = (request, response) => serve(route(request), request, response)
  host.routes['/wp-json/'] = (request, response) => serve('/', request, response)
  for (const path of ['/wp/v2/posts', '/wp/v2/categories', '/wp/v2/tags']) {
    host.routes[`/wp-json${path}`] = (request, response) =>
      site.isPlain ? response.writeHead(404).end('<p>Not found') : serve(path, request, response)
  }
  return site
}

function searchOf({ url = '/' }: IncomingMessage): URLSearchParams {
  return new URL(url, 'http://site.invalid').searchParams
}

function answer(
  site: WordPressHost,
  route: string,
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const query = searchOf(request)
  const refuse = (status: number, code: string, message: string) =>
    response.writeHead(status).end(JSON.stringify({ code, message, data: { status } }))
  response.setHeader('Content-Type', 'application/json; charset=UTF-8')
  if (route === '/') {
    response.end(JSON.stringify({ name: 'Town', namespaces: ['wp/v2'] }))
    return
  }
  if (route !== '/wp/v2/posts') {
    const id = site.terms[query.get('slug') ?? '']
    response.end(JSON.stringify(id === undefined ? [] : [{ id, slug: query.get('slug') }]))
    return
  }
  const page = Number(query.get('page') ?? 1)
  const size = Number(query.get('per_page') ?? 10)
  site.onPage?.(page)
  if (size > 100) {
    refuse(400, 'rest_invalid_param', 'Invalid parameter(s): per_page')
    return
  }
  const found = site.posts.filter((post) => isWanted(post, query))
  const pages = Math.ceil(found.length / size)
  if (page > 1 && page > pages) {
    const message = 'The page number requested is larger than the number of pages available.'
    refuse(400, 'rest_post_invalid_page_number', message)
    return
  }
  if (site.hasHeaders) {
    response.setHeader('X-WP-Total', found.length)
    response.setHeader('X-WP-TotalPages', pages)
  }
  response.end(JSON.stringify(found.slice((page - 1) * size, page * size)))
}

function isWanted(post: WordPressSample, query: URLSearchParams): boolean {
  const after = query.get('after')
  const language = query.get('lang')
  const has = (taxonomy: string) => {
    const wanted = query.get(taxonomy)?.split(',').map(Number)
    return !wanted || wanted.some((id) => (post[taxonomy] as number[] | undefined)?.includes(id))
  }
  return (
    (after === null || String(post.date) > after) &&
    (language === null || post.lang === undefined || post.lang === language) &&
    has('categories') &&
    has('tags')
  )
}

/** A post with a title, in the form that the REST API gives. */
export function wordpressPost(id: number, more: Readonly<Record<string, unknown>> = {}): WordPressSample {
  const at = new Date(Date.UTC(2018, 0, 1) + id * 3_600_000).toISOString().slice(0, 19)
  return {
    id,
    date: at,
    date_gmt: at,
    guid: { rendered: `https://town.example/?p=${id}` },
    modified_gmt: at,
    status: 'publish',
    link: `https://town.example/post-${id}/`,
    title: { rendered: `Post ${id}` },
    content: { rendered: `<p>The text of post ${id}.</p>\n`, protected: false },
    excerpt: { rendered: '', protected: false },
    ...more,
  }
}
