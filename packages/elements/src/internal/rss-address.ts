import { conceptsNamed, type Feed, matchesLanguage, type PostFilter } from '@iom-feed/core'

/**
 * Where posts can be subscribed to as RSS: those on the one subject that is asked for, else those in the one language, else all.
 *
 * @param url The document's full address; where there is none, or the document is not ours, there is no RSS to be sure of.
 * @param filters What is asked for; the first that names a single subject, or language, counts.
 */
export function rssAddress(
  { updated, concepts, languages }: Feed,
  url: string | undefined,
  filters: readonly PostFilter[],
): string | undefined {
  // Of all feeds, those alone that have subscriptions beside them say when they were made.
  if (!url || !updated) return undefined
  const single = (key: 'tags' | 'languages'): string =>
    filters.map((filter) => filter[key]).find((names) => names?.length === 1)?.[0] ?? ''
  // The few concepts that could be taken for languages (`eu`) have other addresses.
  const concept = conceptsNamed(concepts, single('tags')).find(({ id }) => !/^[a-z]{2,3}(-|$)/.test(id))
  const name = concept?.id ?? languages.find(({ tag }) => matchesLanguage(single('languages'), tag))?.tag
  return new URL(name ? `feeds/${name}.rss` : 'rss.xml', url).href
}
