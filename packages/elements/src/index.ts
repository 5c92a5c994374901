/**
 * The classes of the elements and their events. To register an element, import `@iom-feed/elements/define/…`.
 *
 * @module elements
 */

export { IomCampaignBanner } from './campaign-banner/campaign-banner.ts'
export { IomElement } from './element/iom-element.ts'
export { IomFeedFailedEvent } from './events/feed-failed-event.ts'
export { IomFeedLoadedEvent } from './events/feed-loaded-event.ts'
export { IomFilterChangedEvent } from './events/filter-changed-event.ts'
export { IomPostSelectEvent } from './events/post-select-event.ts'
export { IomFeedFilter } from './feed-filter/feed-filter.ts'
export type { ChartWords } from './locales/chart-words.ts'
export type { DraftMessages, Messages } from './locales/messages.ts'
export { registerMessages } from './locales/register-messages.ts'
export { IomNewsFeed } from './news-feed/news-feed.ts'
export { IomPostList } from './post-list/post-list.ts'
export { IomReturnChart } from './return-chart/return-chart.ts'
export { IomStatTile } from './stat-tile/stat-tile.ts'
