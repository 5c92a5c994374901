import { fetchDocument } from '../http/fetch-document.ts'
import { FetchError } from '../http/fetch-error.ts'
import { createNetwork, type NetworkOptions } from '../http/network.ts'
import { readFeedText } from './read-feed-text.ts'

/** The media types of pages, as a server is asked for them. */
export const pageTypes = 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.1'

const pageType = /^\s*(text\/html|application\/xhtml\+xml)\s*(;|$)/i

/** A web page as text. */
export interface FetchedPage {
  readonly html: string
  /** Where it was in the end, without user, password and query. */
  readonly url: string
}

/** Somebody waits for it, so a server that is slow or busy is not asked again. Times in milliseconds. */
const limits = { connect: 5_000, whole: 15_000, deadline: 20_000, tries: 1 }

/**
 * Fetches a web page of anybody's, as safely as sources are fetched: from public servers only, with at most 5 redirects and 4 MiB, within 20 seconds,
 * and in whatever encoding it is. Nothing of it is run.
 *
 * @param address of http or https
 * @param options `allow` names origins that may be in a network of one's own: `['http://intranet.example:8080']`
 * @throws {FetchError} whose `code` says what kept it
 */
export async function fetchPage(address: string, options: NetworkOptions = {}): Promise<FetchedPage> {
  if (!/^https?:$/.test(URL.parse(address)?.protocol ?? '')) {
    throw new FetchError('an address of http or https', `"${address}"`, { code: 'address' })
  }
  const fetched = await fetchDocument(address, {
    userAgent: 'iom-feed',
    accept: pageTypes,
    limits,
    network: createNetwork(options),
  })
  const { bytes = new Uint8Array(), contentType, address: url = address } = fetched ?? {}
  return { html: readPage(bytes, contentType), url }
}

/**
 * Reads the bytes of a web page as text, in whatever encoding they are.
 *
 * @param contentType the media type that it was served or saved with; without one, it has to begin with markup
 * @throws {FetchError} whose `code` is `kind` where it is no page
 */
export function readPage(bytes: Uint8Array, contentType = ''): string {
  const { value, problems } = readFeedText(bytes, 'page', contentType, 'read the page')
  if (value === undefined) {
    throw new FetchError('a web page', problems[0]?.got ?? 'what is no text', { code: 'kind' })
  }
  const isPage = contentType === '' ? /^\s*</.test(value) : pageType.test(contentType)
  if (!isPage) throw new FetchError('a web page', contentType || 'no markup', { code: 'kind' })
  return value
}
