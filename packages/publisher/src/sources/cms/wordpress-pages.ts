import { quote } from '../../reading/source-problem.ts'
import type { Answer, Pages } from './answer.ts'
import { LoadFailure } from './load-failure.ts'
import type { Api } from './open-api.ts'

/** How many posts are enough. */
export interface Extent {
  readonly limit: number
  /** How many of a page count. */
  readonly count: (answer: Answer) => number
}

/** The largest page that WordPress gives. */
const largestPage = 100

/** How many posts a page holds. */
export function pageSizeOf({ limit }: Extent): number {
  return Math.min(limit, largestPage)
}

const attempts = 3

const postCount = 'x-wp-total'
const pageCount = 'x-wp-totalpages'

/** The headers by which pages are counted. */
export const countHeaders: readonly string[] = [postCount, pageCount]

/**
 * Loads the pages of a list, until there are posts enough.
 *
 * Where posts go while pages are read, others move from a page that is still to come to one that was read: so all begins anew, and nothing
 * then is taken from what is kept, whose counts are of another day.
 */
export async function loadPages(api: Api, address: URL, name: string, extent: Extent): Promise<Pages> {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const ask: Api['ask'] = (page, what) => api.ask(page, what, attempt > 1)
    const pages = await tryPages(ask, address, name, extent)
    if (pages) return pages
  }
  const expected = 'pages that stay as they are while they are read'
  throw new LoadFailure(name, { expected, got: `fewer posts each of ${attempts} times` })
}

/** Loads pages up to the last; undefined where posts went meanwhile. */
async function tryPages(
  ask: Api['ask'],
  address: URL,
  name: string,
  extent: Extent,
): Promise<Answer[] | undefined> {
  const pages: Answer[] = []
  let count = 0
  while (count < extent.limit) {
    const answer = await loadPage(ask, address, name, pages.length + 1)
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

async function loadPage(
  ask: Api['ask'],
  address: URL,
  name: string,
  page: number,
): Promise<Answer | undefined> {
  const target = new URL(address)
  target.searchParams.set('page', `${page}`)
  const what = `page ${page} of ${name}`
  try {
    const answer = await ask(target, what)
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
