/** The names of the elements of the bundle, children before their parents. The chart has a bundle of its own, which has another file in this one's place. */
export const elementNames = [
  'iom-campaign-banner',
  'iom-feed-filter',
  'iom-post-list',
  'iom-stat-tile',
  'iom-news-feed',
] as const

/** The name of the bundle's Trusted Types policy: a page may not have two of one name. */
export const policyName = 'iom-feed'
