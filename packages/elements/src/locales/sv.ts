import type { Messages } from './messages.ts'

export const sv: Messages = {
  language: 'sv',
  loading: 'Laddar…',
  failed: 'Innehållet kunde inte laddas.',
  retry: 'Försök igen',
  nothing: 'Det finns inget att visa.',
  stale: (date) => `Senast uppdaterad ${date}. Nyare inlägg kan saknas.`,
  more: (count) => (count ? `Visa ${count} inlägg till` : 'Visa fler inlägg'),
  shown: (count, total) => `${count} av ${total}`,
  added: (count, shown) => `${count} till, totalt ${shown}.`,
  allNews: 'Alla nyheter',
  topics: 'Ämnen',
  kinds: {
    news: 'Nyhet',
    blog: 'Blogg',
    'press-release': 'Pressmeddelande',
    statement: 'Uttalande',
    publication: 'Publikation',
    event: 'Evenemang',
  },
  campaign: 'Kampanj',
  aboutCampaign: 'Om kampanjen',
  qualifiers: { almost: 'nästan', over: 'över', about: 'omkring', under: 'under' },
  of: (whole) => `av ${whole}`,
  dataOf: (date) => `Uppgifter från ${date}`,
  source: 'Källa',
}
