import { fetchDocument, type Validators } from '../http/fetch-document.ts'
import { FetchError } from '../http/fetch-error.ts'
import { publicAddress } from '../http/public-address.ts'
import { readBytes } from '../reading/read-bytes.ts'
import { createProblem, type Reading } from '../reading/source-problem.ts'
import type { KeptDocument, SourceOrigin } from '../state/kept-document.ts'

/** What a source holds now. */
export type LoadedFeed = Omit<KeptDocument, 'seen'>

const accept = [
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
  'application/rdf+xml;q=0.9',
  'application/xml;q=0.8',
  'text/xml;q=0.8',
  'application/json;q=0.7',
  '*/*;q=0.1',
].join(', ')

/**
 * Loads the document of a feed from its file or address.
 *
 * @param kept What the server said of the copy that is there.
 * @returns neither a value nor a problem where that copy is still the feed
 */
export async function loadFeed(
  origin: SourceOrigin,
  userAgent: string,
  kept: Validators = {},
): Promise<Reading<LoadedFeed>> {
  const { url, path } = origin
  if (url === undefined) {
    const { value, problems } = await readBytes(path)
    return value ? { value: { bytes: value }, problems } : { problems }
  }
  try {
    const value = await fetchDocument(url, { userAgent, accept, validators: kept })
    return { ...(value && { value }), problems: [] }
  } catch (error) {
    if (!(error instanceof FetchError)) throw error
    const { expected, got } = error
    return { problems: [createProblem('load the feed', { file: nameOrigin(origin), expected, got })] }
  }
}

/** What is expected of a source that had posts, and what to do where that is wrong. */
export const postsAsBefore = 'posts, as it had some before (say mayBeEmpty: true where it may have none)'

/** What is said of a source that failed, where there is nothing to fall back to. */
export const noCopyKept = 'no earlier copy of it is kept'

/** What messages call a source: its path, or its address without secrets. */
export function nameOrigin({ url, path }: SourceOrigin): string {
  return url === undefined ? path : publicAddress(url)
}

/** What servers are told of who asks: the product, and the site whose editors can be asked about it. */
export function makeUserAgent(homePageUrl: string): string {
  return `iom-feed (+${publicAddress(homePageUrl)})`
}
