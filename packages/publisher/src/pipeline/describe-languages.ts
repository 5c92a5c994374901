import { countLanguages, type LanguageCount, type Post } from '@iom-feed/core'
import { displayLanguage } from './display-texts.ts'

/** The languages that posts are in, each named in itself. */
export function describeLanguages(posts: readonly Post[]): LanguageCount[] {
  return countLanguages(posts).map((count) => {
    const name = displayLanguage(count.tag)
    return { ...count, ...(name !== undefined && { name }) }
  })
}
