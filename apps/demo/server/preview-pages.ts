import type { LocalizedText } from '@iom-feed/core'
import type { Site } from './demo.ts'

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
export const previewPages: readonly (PreviewPage & { readonly site: Site })[] = [
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
