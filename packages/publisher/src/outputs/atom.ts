import { type Author, type Post, parseTimestamp, pickText, safeUrl } from '@iom-feed/core'
import type { OutputFile } from '../files/output-file.ts'
import { readLine } from '../reading/fields.ts'
import { hasMedia, mediaContent, mediaNamespace } from './media-content.ts'
import type { Publication } from './publication.ts'
import { longestFeed } from './rss.ts'
import { titleOf } from './title-of.ts'
import { idToUri, nameUri, toUri } from './uri.ts'
import { xmlFile } from './xml-file.ts'

/** The newest posts as Atom, for feed readers that prefer it: a language, a licence and a subject have a place of their own in it. */
export function atom(publication: Publication): OutputFile[] {
  const posts = publication.posts.slice(0, longestFeed)
  return [writeAtom('atom.xml', { ...publication, posts })]
}

/** The moment of what has none: Atom requires one, and any other would change or say more than is known. */
const unknownMoment = '1970-01-01T00:00:00Z'

/**
 * All posts of a publication as Atom (RFC 4287).
 *
 * It says nothing of when it was made, so that it changes only where its posts do.
 *
 * @param path Of its address.
 */
export function writeAtom(path: string, publication: Publication): OutputFile {
  const { title, description, homePageUrl, baseUrl, icon, licence, language, posts } = publication
  const inOwnLanguage = (text: string) => ({ '@_type': 'text', '@_xml:lang': language, '#text': text })
  const isAddress = licence !== undefined && safeUrl(licence) !== undefined
  const self = baseUrl === undefined ? undefined : new URL(path, baseUrl).href
  return xmlFile(path, {
    feed: {
      '@_xmlns': 'http://www.w3.org/2005/Atom',
      '@_xmlns:media': hasMedia(posts, baseUrl) ? mediaNamespace : undefined,
      id: nameUri(`${homePageUrl} ${path}`),
      title: inOwnLanguage(title),
      subtitle: description && inOwnLanguage(description),
      updated: posts.map(updatedOf).reduce(later, unknownMoment),
      // Of posts that name nobody, it is known who publishes them.
      author: { name: new URL(homePageUrl).host, uri: toUri(homePageUrl) },
      link: [
        link('alternate', homePageUrl, 'text/html'),
        ...(self === undefined ? [] : [link('self', self, 'application/atom+xml')]),
        ...(isAddress ? [link('license', licence)] : []),
      ],
      icon: icon && toUri(icon),
      rights: licence,
      entry: posts.map((post) => ({ ...writeEntry(post, publication), ...mediaContent(post, baseUrl) })),
    },
  })
}

function writeEntry(post: Post, publication: Publication): object {
  const { id, url, text = '', published, language, authors } = post
  const words = { '@_type': 'text', '#text': text }
  return {
    '@_xml:lang': language,
    id: idToUri(id, publication.homePageUrl),
    title: { '@_type': 'text', '#text': titleOf(post) },
    published: published?.toUpperCase(),
    updated: updatedOf(post),
    author: authors.flatMap(writeAuthor),
    link: url && link('alternate', url, 'text/html', language),
    category: writeCategories(post, publication),
    // An entry that leads nowhere has to have a content.
    ...(url === undefined ? { content: words } : { summary: text && words }),
  }
}

function writeAuthor({ name, url }: Author): object[] {
  const address = url && safeUrl(url)
  return name === undefined ? [] : [{ name, uri: address && toUri(address) }]
}

/** Tags as they were written, and the concepts that they stand for under the names of the vocabulary. */
function writeCategories({ tags, concepts, language }: Post, publication: Publication): object[] {
  const { vocabulary, homePageUrl, language: own } = publication
  const accepted = language === undefined ? [own] : [language, own]
  const raw = tags.flatMap((tag) => readLine(tag) ?? []).map((term) => ({ '@_term': term }))
  const named = concepts.map((id) => {
    const label = pickText(vocabulary.concepts.get(id)?.prefLabel ?? {}, accepted)?.text
    return {
      '@_term': id,
      '@_scheme': nameUri(`${homePageUrl} concepts`),
      '@_label': label && readLine(label),
    }
  })
  return [...raw, ...named]
}

function link(rel: string, url: string, type?: string, hreflang?: string): object {
  return { '@_rel': rel, '@_type': type, '@_hreflang': hreflang, '@_href': toUri(url) }
}

/** RFC 3339 in the one form that Atom allows. */
function updatedOf({ published, modified }: Post): string {
  return (modified ?? published ?? unknownMoment).toUpperCase()
}

function later(one: string, other: string): string {
  return (parseTimestamp(one) ?? 0) >= (parseTimestamp(other) ?? 0) ? one : other
}
