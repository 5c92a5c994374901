import type { Feed } from '@iom-feed/core'
import { elementStyles, type RenderOptions, renderElement } from '@iom-feed/elements/server'

declare const feed: Feed

export const right: string[] = [
  renderElement('iom-news-feed', { feed, lang: 'fi', noFilter: true, headingLevel: 2, clock: () => 0 }),
  elementStyles['iom-news-feed'],
]
export const options: RenderOptions<'iom-stat-tile'> = { feed, lang: 'sv', figure: 'year', inherit: true }

// @ts-expect-error: a feed is needed
renderElement('iom-news-feed', { lang: 'fi' })
// @ts-expect-error: a language is needed
renderElement('iom-news-feed', { feed })
// @ts-expect-error: the list has no figure
renderElement('iom-post-list', { feed, lang: 'fi', figure: 'year' })
// @ts-expect-error: there is no such element
renderElement('iom-feed', { feed, lang: 'fi' })
// @ts-expect-error: protected
renderElement('iom-post-list', { feed, lang: 'fi', messages: {} })
