import { conceptsNamed, type Feed, matchesLanguage, type PostFilter, safeUrl } from '@iom-feed/core'

/**
 * Where posts can be subscribed to as RSS: those on the one subject that is asked for, else those in the one language, else all.
 *
 * @param url The document's full address; where there is none, as on a server that knows the page no better, or the document is not ours, there is no RSS to be sure of.
 * @param filters What is asked for; the first that names a single subject, or language, counts.
 */
export function rssAddress(
  { updated, concepts, languages }: Feed,
  url: string | undefined,
  filters: readonly PostFilter[],
): string | undefined {
  // Of all feeds, those alone that have subscriptions beside them say when they were made.
  if (!updated) return undefined
  const single = (key: 'tags' | 'languages'): string =>
    filters.find((filter) => filter[key]?.length === 1)?.[key]?.[0] ?? ''
  // The few concepts that could be taken for languages (`eu`) have other addresses.
  const concept = conceptsNamed(concepts, single('tags')).find(({ id }) => !/^[a-z]{2,3}(-|$)/.test(id))
  const name = concept?.id ?? languages.find(({ tag }) => matchesLanguage(single('languages'), tag))?.tag
  return safeUrl(name ? `feeds/${name}.rss` : 'rss.xml', url)
}
