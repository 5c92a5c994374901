import { canonicalLanguage, groupEntries, matchesLanguage, type Post, pickText } from '@iom-feed/core'
import type { OutputFile } from '../files/output-file.ts'
import { isDeviceName, longestName } from '../files/output-path.ts'
import { writeAtom } from './atom.ts'
import { writeFragments } from './fragments.ts'
import { writeSubscription } from './json-feed.ts'
import type { Publication } from './publication.ts'
import { writeRss } from './rss.ts'

/** Entries in a subscription, newest first. */
const longestSubscription = 20

/**
 * The newest entries of each language and of each concept, as JSON Feed, RSS, Atom and HTML, at addresses that never change.
 *
 * A language's subscription holds what `languages` of an element would show. A concept has one from the day on which the vocabulary
 * names it, also while no post carries it.
 */
export function subscriptions(publication: Publication): OutputFile[] {
  const { title, titles = {}, language, posts, languages, vocabulary } = publication
  const files: OutputFile[] = []
  const add = (name: string, chosen: readonly Post[], changes: Partial<Publication>): void => {
    const newest = groupEntries(chosen).slice(0, longestSubscription)
    const part = { ...publication, ...changes, posts: newest.flatMap((entry) => entry.posts) }
    files.push(
      writeSubscription(`feeds/${name}.json`, part),
      writeRss(`feeds/${name}.rss`, part),
      writeAtom(`feeds/${name}.atom`, part),
      ...writeFragments(name, newest, part.language),
    )
  }
  for (const { tag } of languages) {
    const name = languageAddress(tag)
    const meant = new Set(languages.map((other) => other.tag).filter((other) => matchesLanguage(tag, other)))
    const chosen = posts.filter((post) => post.language && meant.has(post.language))
    if (name) add(name, chosen, { title: pickText(titles, [tag])?.text ?? title, language: tag })
  }
  for (const { id, prefLabel } of vocabulary.concepts.values()) {
    const label = pickText(prefLabel, [language])?.text ?? id
    const chosen = posts.filter((post) => post.concepts.includes(id))
    add(conceptAddress(id), chosen, { title: `${title}: ${label}` })
  }
  return files
}

/** All languages that are registered begin like this; other tags (`x-office`) name none that anybody could subscribe to. */
const languageForm = /^[a-z]{2,3}(?:-|$)/i

/** The name of a language's files; undefined for a tag that names no language, or more than a name can hold. */
export function languageAddress(tag: string): string | undefined {
  if (!languageForm.test(tag) || tag.length > longestName) return undefined
  return isDeviceName(tag) ? `language.${tag}` : tag
}

/**
 * The name of a concept's files: its id, and `concept.` before one that could be a language tag (`eu`, `sv-health`) or is no name of a
 * file on Windows (`com1`).
 *
 * It depends on the id alone, so that a language that comes later moves no address; and neither an id nor a tag has a dot in it.
 */
export function conceptAddress(id: string): string {
  const couldBeLanguage = languageForm.test(id) && canonicalLanguage(id) !== undefined
  return couldBeLanguage || isDeviceName(id) ? `concept.${id}` : id
}
