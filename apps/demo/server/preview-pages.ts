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
