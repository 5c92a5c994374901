import type { Messages } from './messages.ts'

export const en: Messages = {
  language: 'en',
  loading: 'Loading…',
  failed: 'This could not be loaded.',
  retry: 'Try again',
  nothing: 'There is nothing to show.',
  stale: (date) => `Last updated on ${date}. Newer posts may be missing.`,
  more: (count) => `Show ${count ?? ''} more ${count === 1 ? 'post' : 'posts'}`,
  shown: (count, total) => `${count} of ${total}`,
  added: (count, shown) => `${count} more, ${shown} in all.`,
  allNews: 'All news',
  topics: 'Topics',
  kinds: {
    news: 'News',
    blog: 'Blog',
    'press-release': 'Press release',
    statement: 'Statement',
    publication: 'Publication',
    event: 'Event',
  },
  campaign: 'Campaign',
  aboutCampaign: 'About the campaign',
  qualifiers: { almost: 'almost', over: 'over', about: 'about', under: 'under' },
  of: (whole) => `of ${whole}`,
  dataOf: (date) => `Data of ${date}`,
  source: 'Source',
}
