import type { Messages } from './messages.ts'

export const fi: Messages = {
  language: 'fi',
  loading: 'Ladataan…',
  failed: 'Sisältöä ei voitu ladata.',
  retry: 'Yritä uudelleen',
  nothing: 'Ei näytettävää.',
  stale: (date) => `Päivitetty viimeksi ${date}. Uusimmat julkaisut voivat puuttua.`,
  more: (count) => `Näytä ${count ?? ''} ${count === 1 ? 'julkaisu' : count ? 'julkaisua' : ''} lisää`,
  shown: (count, total) => `${count}/${total}`,
  added: (count, shown) => `${count} lisää, yhteensä ${shown}.`,
  allNews: 'Kaikki uutiset',
  topics: 'Aiheet',
  kinds: {
    news: 'Uutinen',
    blog: 'Blogi',
    'press-release': 'Tiedote',
    statement: 'Kannanotto',
    publication: 'Julkaisu',
    event: 'Tapahtuma',
  },
  campaign: 'Kampanja',
  aboutCampaign: 'Tietoa kampanjasta',
  qualifiers: { almost: 'lähes', over: 'yli', about: 'noin', under: 'alle' },
  of: (whole) => `/ ${whole}`,
  dataOf: (date) => `Tiedot ${date}`,
  source: 'Lähde',
}
