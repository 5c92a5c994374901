import { type FetchOptions, fetchDocument, type Validators } from '../http/fetch-document.ts'
import { FetchError } from '../http/fetch-error.ts'
import type { Network } from '../http/network.ts'
import { publicAddress } from '../http/public-address.ts'
import { readBytes } from '../reading/read-bytes.ts'
import { createProblem, type Reading } from '../reading/source-problem.ts'
import type { KeptDocument, SourceOrigin } from '../state/kept-document.ts'

/** Who asks, and what may be reached. */
export type LoadOptions = Pick<FetchOptions, 'userAgent' | 'headers' | 'network' | 'configured'>

/** What a source is told of how its server is asked. */
export interface AskingOptions {
  /** The site that the posts are published for. */
  readonly homePageUrl: string
  /** What its server is told besides. */
  readonly headers?: Readonly<Record<string, string>>
  /** What may be reached. */
  readonly network?: Network
}

/** What a source holds now. */
export type LoadedDocument = Omit<KeptDocument, 'seen'>

/** What is loaded. */
interface Wanted {
  /** What messages call it. */
  readonly noun: string
  /** The media types that are asked for. */
  readonly accept: string
}

const feedTypes = [
  'application/rss+xml',
  'application/atom+xml',
  'application/feed+json',
  'application/rdf+xml;q=0.9',
  'application/xml;q=0.8',
  'text/xml;q=0.8',
  'application/json;q=0.7',
  '*/*;q=0.1',
].join(', ')

const feed: Wanted = { noun: 'feed', accept: feedTypes }

/**
 * Loads a document from its file or address.
 *
 * @param kept What the server said of the copy that is there.
 * @returns neither a value nor a problem where that copy is still the document
 */
export async function loadFeed(
  origin: SourceOrigin,
  options: LoadOptions,
  kept: Validators = {},
  { noun, accept }: Wanted = feed,
): Promise<Reading<LoadedDocument>> {
  const { url, path } = origin
  if (url === undefined) {
    const { value, problems } = await readBytes(path)
    return value ? { value: { bytes: value }, problems } : { problems }
  }
  try {
    const fetched = await fetchDocument(url, { ...options, accept, validators: kept })
    if (!fetched) return { problems: [] }
    const { status: _, headers: __, ...value } = fetched
    return { value, problems: [] }
  } catch (error) {
    if (!(error instanceof FetchError)) throw error
    const { expected, got } = error
    return { problems: [createProblem(`load the ${noun}`, { file: nameOrigin(origin), expected, got })] }
  }
}

/** What messages call a source: its path, or its address without secrets. */
export function nameOrigin({ url, path }: SourceOrigin): string {
  return url === undefined ? path : publicAddress(url)
}

/** What servers are told of who asks: the product, and the site whose editors can be asked about it. */
export function makeUserAgent(homePageUrl: string): string {
  return `iom-feed (+${publicAddress(homePageUrl)})`
}

/** How a source asks its server. */
export function makeLoadOptions({ homePageUrl, headers, network }: AskingOptions): LoadOptions {
  return {
    userAgent: makeUserAgent(homePageUrl),
    ...(headers && { headers }),
    ...(network && { network }),
  }
}
