import { IomCampaignBanner } from '../campaign-banner/campaign-banner.ts'
import { IomFeedFilter } from '../feed-filter/feed-filter.ts'
import { defineElements } from '../internal/define-elements.ts'
import { IomNewsFeed } from '../news-feed/news-feed.ts'
import { IomPostList } from '../post-list/post-list.ts'
import { IomStatTile } from '../stat-tile/stat-tile.ts'

// It is made of the others.
defineElements({
  'iom-campaign-banner': IomCampaignBanner,
  'iom-feed-filter': IomFeedFilter,
  'iom-post-list': IomPostList,
  'iom-stat-tile': IomStatTile,
  'iom-news-feed': IomNewsFeed,
})

export { IomCampaignBanner, IomFeedFilter, IomNewsFeed, IomPostList, IomStatTile }
