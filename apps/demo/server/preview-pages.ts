import type { LocalizedText } from '@iom-feed/core'

/** Where the embed builder shows a choice. */
export interface PreviewPage {
  readonly site: string
  readonly name: string
  /** What kind of site it is, by language. */
  readonly about: LocalizedText
  /** Where its news stands, by the language of the page: paths here, addresses once the site is served. */
  readonly addresses: LocalizedText
}

/** A page of each site that the embed builder can put a choice on. */
const previewPages: readonly PreviewPage[] = [
  {
    site: 'town',
    name: 'Kivijoki',
    about: { en: 'a town', fi: 'kaupunki', sv: 'en stad' },
    addresses: { en: '/en/', fi: '/', sv: '/sv/' },
  },
  {
    site: 'blog',
    name: 'Two Shores',
    about: { en: 'an association’s blog', fi: 'yhdistyksen blogi', sv: 'en förenings blogg' },
    addresses: { en: '/thinking-of-going-back/' },
  },
  {
    site: 'campus',
    name: 'Majakka',
    about: { en: 'a university’s app', fi: 'yliopiston sovellus', sv: 'ett universitets app' },
    addresses: { en: '/news?lang=en', fi: '/news', sv: '/news?lang=sv' },
  },
  {
    site: 'ministry',
    name: 'Ministry of Mobility',
    about: { en: 'Drupal', fi: 'Drupal', sv: 'Drupal' },
    addresses: { en: '/en/', fi: '/', sv: '/sv/' },
  },
  {
    site: 'community',
    name: 'Dar al-Jisr',
    about: { en: 'right to left', fi: 'oikealta vasemmalle', sv: 'från höger till vänster' },
    addresses: { ar: '/' },
  },
  {
    site: 'news',
    name: 'Stenåbladet',
    about: { en: 'a newspaper', fi: 'sanomalehti', sv: 'en tidning' },
    addresses: { sv: '/' },
  },
  {
    site: 'nineties',
    name: 'Friends of Seafarers',
    about: { en: 'a page of 1998', fi: 'sivu vuodelta 1998', sv: 'en sida från 1998' },
    addresses: { en: '/' },
  },
]

/** The pages at the addresses that they are served at; those of sites that are not served are left out. */
export function servePreviews(origins: Readonly<Record<string, string>>): PreviewPage[] {
  return previewPages.flatMap((page) => {
    const origin = origins[page.site]
    if (origin === undefined) return []
    const served = Object.entries(page.addresses).map(([language, path]) => [language, origin + path])
    return [{ ...page, addresses: Object.fromEntries(served) as LocalizedText }]
  })
}
