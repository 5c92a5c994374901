import { safeUrl } from '@iom-feed/core'
import type { LoadOptions } from '../load-feed.ts'
import { LoadFailure } from './load-failure.ts'
import { type Api, openApi } from './open-api.ts'

/** Where the REST API of a site is, as its pages say in their `Link` header; undefined where they do not. */
export async function findWordPressApi(api: Pick<Api, 'fetch'>, site: URL): Promise<URL | undefined> {
  const { headers, address } = await api.fetch(site, 'the site')
  const [, link = ''] = apiLink.exec(headers.get('link') ?? '') ?? []
  const root = link && safeUrl(link, address)
  return root ? new URL(root) : undefined
}

/** Whether a site says that it is of WordPress, and where its posts can be asked for. */
export async function isWordPress(url: string, options: LoadOptions): Promise<boolean> {
  const asking = { ...options, configured: url, accept: 'application/json' }
  const api = openApi({ ...asking, wantedHeaders: [], kept: [] })
  try {
    return (await findWordPressApi(api, new URL(url))) !== undefined
  } catch (error) {
    if (error instanceof LoadFailure) return false
    throw error
  }
}

const apiLink = /<([^<>]*)>[^<>]*?\brel=["']?https:\/\/api\.w\.org\/["']?/i

/** The address of a route of the API, whose root is a path or, on sites without paths of their own, a value of the query. */
export function routeAddress(root: URL, route: string): URL {
  const address = new URL(root)
  const base = address.searchParams.get('rest_route')
  if (base === null) address.pathname = `${withoutSlash(address.pathname)}/${route}`
  else address.searchParams.set('rest_route', `${withoutSlash(base)}/${route}`)
  return address
}

function withoutSlash(path: string): string {
  return path.endsWith('/') ? path.slice(0, -1) : path
}
