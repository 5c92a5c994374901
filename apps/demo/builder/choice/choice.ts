/** What is shown. */
export const shows = ['feed', 'list', 'banner', 'tiles', 'chart'] as const
export const layouts = ['list', 'cards', 'compact'] as const
/** `page` follows the page's own `color-scheme`. */
export const themes = ['page', 'light', 'dark', 'auto'] as const
export const densities = ['dense', 'normal', 'airy'] as const
/** The languages of labels that the bundle has; `page` follows the page's own `lang`. */
export const labelLanguages = ['page', 'en', 'fi', 'sv'] as const
/** What a feed, or a list, can do without. */
export const extras = ['heading', 'campaigns', 'figures', 'filter', 'rss'] as const

export type Show = (typeof shows)[number]
export type Extra = (typeof extras)[number]

/** What a webmaster wants on a page. What the kind of thing shown has no use for is kept, in case they change their mind. */
export interface Choice {
  readonly show: Show
  /** Of posts, BCP 47 tags, the dearest first; all where there is none. */
  readonly languages: readonly string[]
  /** Ids of concepts or raw tags, any of them; all posts where there is none. */
  readonly tags: readonly string[]
  /** Ids of figures, in order; the feed's first where there is none. */
  readonly figures: readonly string[]
  /** How many posts show first, 1 to 20. */
  readonly limit: number
  /** How many of the latest months the chart shows, 1 to 60. */
  readonly months: number
  readonly layout: (typeof layouts)[number]
  /** The level of the first heading, 1 to 6. */
  readonly level: number
  /** What is left out. */
  readonly without: readonly Extra[]
  readonly theme: (typeof themes)[number]
  /** Whether font and colours are the page's. */
  readonly inherit: boolean
  /** As in `#0033a0`; empty for the elements' own. */
  readonly accent: string
  readonly density: (typeof densities)[number]
  readonly labels: (typeof labelLanguages)[number]
  /** Whether the script stays at this version, with its hash, rather than being mended by itself. */
  readonly pinned: boolean
}

export const defaultChoice: Choice = {
  show: 'feed',
  languages: [],
  tags: [],
  figures: [],
  limit: 5,
  months: 12,
  layout: 'list',
  level: 2,
  without: [],
  theme: 'page',
  inherit: false,
  accent: '',
  density: 'normal',
  labels: 'page',
  pinned: false,
}

/** What each kind of thing has a use for, of what differs between them. */
const uses: Readonly<Record<Show, readonly (keyof Choice)[]>> = {
  feed: ['languages', 'tags', 'limit', 'layout'],
  list: ['languages', 'tags', 'limit', 'layout'],
  banner: ['languages'],
  tiles: ['languages', 'figures'],
  chart: ['months'],
}

/** Whether what is shown changes by a certain choice. */
export function isUsed(show: Show, name: keyof Choice): boolean {
  return uses[show].includes(name)
}

/** What a kind of thing can do without. */
export function extrasOf(show: Show): readonly Extra[] {
  if (show === 'feed') return extras
  return show === 'list' ? ['rss'] : []
}
