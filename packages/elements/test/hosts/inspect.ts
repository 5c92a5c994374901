import { deepAll } from '../deep.ts'
import { findDifferences, readStyles, type Styles, shape } from './computed-styles.ts'
import type { HostPage, Page } from './host-page.ts'
import { findMisplaced } from './placing.ts'

/** What record.js leaves on a page that runs scripts. */
interface RecordedPage {
  readonly complaints?: readonly string[]
  readonly readTouched?: () => readonly string[]
}

/** What a page may tell at any time to whoever listens. */
const events = [
  'popstate',
  'hashchange',
  'visibilitychange',
  'resize',
  'pageshow',
  'storage',
  'iom-languages',
]

/**
 * Finds what is wrong with our element on a page that has loaded: one line each.
 *
 * @param blank The styles within the element on a blank page; absent, they are not compared.
 */
export async function inspect(page: Page, host: HostPage, blank?: Styles): Promise<string[]> {
  const { shows = 'posts' } = host
  const faults =
    shows === 'posts' ? await inspectPosts(page, host, blank) : await inspectChildren(page, shows)
  const { complaints = [], readTouched } = page as unknown as RecordedPage
  for (const type of events) page.dispatchEvent(new page.Event(type))
  const notes = [
    ...complaints.map((text) => `complains: ${text}`),
    ...(readTouched?.() ?? []).map((name) => `touched: ${name}`),
  ]
  const unexpected = notes.filter((note) => !host.admits?.test(note))
  if (host.admits && unexpected.length === notes.length) faults.push(`nothing like ${host.admits} is noted`)
  return [...faults, ...unexpected]
}

/** The styles within the element of a page, once it shows posts. */
export async function stylesOf(page: Page): Promise<Styles> {
  const feed = await shownFeed(page)
  shape(feed)
  return readStyles(feed)
}

async function inspectPosts(page: Page, host: HostPage, blank: Styles | undefined): Promise<string[]> {
  if (!host.isEarly) await shownFeed(page)
  await host.act?.(page)
  const feed = await shownFeed(page)
  const faults: string[] = []
  if (feed.querySelector('a')?.checkVisibility()) faults.push('the link within shows beside the posts')
  shape(feed)
  if (blank) faults.push(...findDifferences(blank, readStyles(feed), host.mayChange))
  faults.push(...findMisplaced(feed))
  const more = () => deepAll(feed.shadowRoot as ShadowRoot, '[part=more][aria-disabled=false]')[0]
  await until(more, 'more posts can be asked for')
  more()?.click()
  await until(() => postsOf(feed) === 10, 'more posts are shown')
  return faults
}

async function inspectChildren(page: Page, shows: 'children' | 'failed'): Promise<string[]> {
  const feed = page.document.querySelector('iom-news-feed') as HTMLElement
  if (shows === 'failed')
    await until(() => feed.shadowRoot?.querySelector('[part=retry]'), 'the button that tries again is shown')
  const link = feed.querySelector('a')
  return [
    ...(link?.checkVisibility() && link.getClientRects().length ? [] : ['the link within is not shown']),
    ...(postsOf(feed) ? ['posts are shown'] : []),
  ]
}

/** The element, once its posts show; the last where a library shows two pages at once. */
export async function shownFeed({ document }: Page): Promise<HTMLElement> {
  const find = () => deepAll(document.documentElement, 'iom-news-feed').at(-1)
  await until(() => find()?.shadowRoot && postsOf(find() as HTMLElement) === 5, 'the posts are shown')
  return find() as HTMLElement
}

function postsOf(feed: HTMLElement): number {
  return feed.shadowRoot ? deepAll(feed.shadowRoot, 'article').length : 0
}

export async function until(isSo: () => unknown, state: string): Promise<void> {
  // What has begun is to have its say first.
  for (let tries = 0; tries < 400; tries++) {
    await new Promise((resolve) => setTimeout(resolve, 10))
    if (isSo()) return
  }
  throw new Error(`Waited in vain until ${state}`)
}
