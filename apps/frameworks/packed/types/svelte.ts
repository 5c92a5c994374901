import type {} from '@iom-feed/elements/svelte'
import type { SvelteHTMLElements } from 'svelte/elements'

type NewsFeed = SvelteHTMLElements['iom-news-feed']
type PostList = SvelteHTMLElements['iom-post-list']

export const right: [NewsFeed, PostList] = [
  { src: '/feed.json', theme: 'dark', noFilter: true, 'heading-level': 2, class: 'news' },
  { limit: 3, 'oniom-post-select': ({ post }) => post.id },
]

// @ts-expect-error: there is no such property
export const unknownProperty: NewsFeed = { sources: '/feed.json' }
// @ts-expect-error: there is no such colour scheme
export const wrongTheme: NewsFeed = { theme: 'blue' }
// @ts-expect-error: a number is expected
export const wrongLimit: PostList = { limit: 'three' }
// @ts-expect-error: the list has no figure
export const figureOfList: PostList = { figure: 'year' }
// @ts-expect-error: the event carries a post, not a feed
export const wrongEvent: PostList = { 'oniom-post-select': ({ feed }) => feed }
// @ts-expect-error: a list has no such event
export const unknownEvent: PostList = { 'oniom-filter-changed': () => undefined }
