import type { Post } from '@iom-feed/core'
import { withoutUser } from '../../http/public-address.ts'
import { pageTypes } from '../../reading/fetch-page.ts'
import { readFeedText } from '../../reading/read-feed-text.ts'
import type { SourceProblem } from '../../reading/source-problem.ts'
import type { SourceOrigin } from '../../state/kept-document.ts'
import { fail } from '../feed-reading.ts'
import { type LastGoodOptions, lastGoodPosts } from '../last-good-posts.ts'
import {
  type AskingOptions,
  type LoadedDocument,
  loadFeed,
  makeLoadOptions,
  nameOrigin,
} from '../load-feed.ts'
import { joinResults, type Source, type SourceResult } from '../source.ts'
import { type ListingOptions, type ListingReading, readListing } from './read-listing.ts'

/** Where the page is, and how it is read. */
export type ListingPostsOptions = SourceOrigin &
  LastGoodOptions &
  AskingOptions &
  Omit<ListingOptions, 'address' | 'file' | 'isFurther'> & {
    /** How many pages are read, where each leads to the next. */
    readonly pages?: number
  }

/** Far enough back for news. */
const fewPages = 5

/** Posts from a listing page and those that it leads to. A page that is not to be had gives the posts that it last had. */
export function listingPosts(options: ListingPostsOptions): Source<Post> {
  return {
    async read() {
      const { url, path, pages = fewPages } = options
      if (url === undefined) return (await readPage({ path }, options)).result
      const results: SourceResult<Post>[] = []
      const known = new Set<string>()
      let next: string | undefined = url
      while (next !== undefined && !known.has(withoutUser(next).href) && known.size < pages) {
        const page = await readPage({ url: next }, { ...options, configured: url, isFurther: known.size > 0 })
        results.push(page.result)
        known.add(withoutUser(next).href)
        next = page.next
      }
      return withoutRepeated(joinResults(results))
    },
  }
}

type PageOptions = LastGoodOptions &
  AskingOptions &
  Omit<ListingOptions, 'address' | 'file'> & {
    /** The address of the first page, whose server alone is told the secrets of the config. */
    readonly configured?: string
  }

async function readPage(
  origin: SourceOrigin,
  options: PageOptions,
): Promise<{ readonly result: SourceResult<Post>; readonly next?: string | undefined }> {
  const { homePageUrl, configured } = options
  const asking = { ...makeLoadOptions(options), ...(configured !== undefined && { configured }) }
  const file = nameOrigin(origin)
  const read = ({ bytes, contentType, address = homePageUrl }: LoadedDocument): ListingReading => {
    const { value, problems } = readFeedText(bytes, file, contentType, 'read the page')
    if (value === undefined) return fail(problems[0] as SourceProblem)
    const reading = readListing(value, { ...options, file, address })
    return { ...reading, problems: [...problems, ...reading.problems] }
  }
  let next: string | undefined
  const source = lastGoodPosts(
    {
      origin,
      noun: 'page',
      load: (kept) => loadFeed(origin, asking, kept, pageKind),
      read: (document) => {
        const reading = read(document)
        if (!reading.failure) next = reading.next
        return reading
      },
    },
    options,
  )
  return { result: await source.read(), next }
}

const pageKind = { noun: 'page', accept: pageTypes }

/** A post that moved to the next page while they were read is on both. */
function withoutRepeated(result: SourceResult<Post>): SourceResult<Post> {
  const known = new Set<string>()
  return { ...result, items: result.items.filter(({ item: { id } }) => !known.has(id) && known.add(id)) }
}
