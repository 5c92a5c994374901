import { groupEntries, type Post, type PostKind, parseTimestamp, pickText } from '@iom-feed/core'
import type { BlogPosting, DefinedTerm, ImageObject, NewsArticle, Report } from 'schema-dts'
import type { OutputFile } from '../files/output-file.ts'
import { jsonLdFile, licenceAddress, publisherOf } from './json-ld.ts'
import type { Publication } from './publication.ts'
import { longestFeed } from './rss.ts'
import { titleOf } from './title-of.ts'
import { idToUri } from './uri.ts'

type Article = Exclude<NewsArticle | BlogPosting | Report, string>

const types: Partial<Record<PostKind, 'BlogPosting' | 'Report'>> = {
  blog: 'BlogPosting',
  publication: 'Report',
}

/** The newest posts in the words of schema.org, for the office's own pages and for whoever reads the web of data. */
export function postsJsonLd(publication: Publication): OutputFile[] {
  const entries = new Map(
    groupEntries(publication.posts).flatMap((entry) => entry.posts.map(({ id }) => [id, entry.posts])),
  )
  const posts = publication.posts.slice(0, longestFeed)
  const graph = posts.map((post) => writePost(post, entries.get(post.id) ?? [], publication))
  return [jsonLdFile<Article>('posts.jsonld', { '@context': 'https://schema.org', '@graph': graph })]
}

function writePost(post: Post, entry: readonly Post[], publication: Publication): Article {
  const { homePageUrl, licence } = publication
  const { id, url, text, language, kind = 'news', published, modified, tags, authors } = post
  const names = authors.flatMap(({ name }) => name ?? [])
  const about = describeConcepts(post, publication)
  const image = describeImage(post, publication.baseUrl)
  const license = licenceAddress(licence)
  return {
    '@type': types[kind] ?? 'NewsArticle',
    '@id': idToUri(id, homePageUrl),
    headline: titleOf(post),
    ...(url !== undefined && { url }),
    ...(text !== undefined && { description: text }),
    ...(language !== undefined && { inLanguage: language }),
    ...(published !== undefined && { datePublished: published.toUpperCase() }),
    ...(modified !== undefined && { dateModified: modified.toUpperCase() }),
    // Whether a person or an organisation is not known: a name is all that is.
    ...(names.length > 0 && { author: names }),
    publisher: publisherOf(homePageUrl),
    ...(tags.length > 0 && { keywords: tags }),
    ...(about.length > 0 && { about }),
    ...(image && { image }),
    ...(license !== undefined && { license }),
    ...nameTranslations(post, entry, homePageUrl),
  }
}

/** Where one of an entry was there before all others, these are translations of it; else each names the others as its translations. */
function nameTranslations(
  post: Post,
  entry: readonly Post[],
  homePageUrl: string,
): Pick<Article, 'translationOfWork' | 'workTranslation'> {
  const others = entry.filter((other) => other.id !== post.id)
  if (others.length === 0) return {}
  const refer = ({ id }: Post) => ({ '@id': idToUri(id, homePageUrl) })
  const moments = entry.map(({ published }) => parseTimestamp(published ?? '') ?? Number.POSITIVE_INFINITY)
  const first = Math.min(...moments)
  const original = moments.filter((moment) => moment === first).length === 1 && entry[moments.indexOf(first)]
  return original && original.id !== post.id
    ? { translationOfWork: refer(original) }
    : { workTranslation: others.map(refer) }
}

function describeConcepts({ concepts, language }: Post, publication: Publication): DefinedTerm[] {
  const { vocabulary, language: own } = publication
  const accepted = language === undefined ? [own] : [language, own]
  return concepts.flatMap((id) => {
    const { prefLabel, exactMatch } = vocabulary.concepts.get(id) ?? {}
    const name = prefLabel && pickText(prefLabel, accepted)?.text
    if (name === undefined) return []
    return [{ '@type': 'DefinedTerm', name, termCode: id, ...(exactMatch && { sameAs: exactMatch }) }]
  })
}

/** The image, where its address is known as a whole. */
function describeImage({ image }: Post, baseUrl: string | undefined): ImageObject | undefined {
  if (!image || !URL.canParse(image.url, baseUrl)) return undefined
  const { alt, width, height } = image
  return {
    '@type': 'ImageObject',
    url: new URL(image.url, baseUrl).href,
    ...(alt !== undefined && { caption: alt }),
    ...(width !== undefined && { width: `${width}px` }),
    ...(height !== undefined && { height: `${height}px` }),
  }
}
