import type { Language } from '../location.ts'

/** In which languages a reader gets the news. The office writes little in Swedish: English takes its place. */
export const newsLanguages: Readonly<Record<Language, string>> = { fi: 'fi', sv: 'sv en', en: 'en' }
