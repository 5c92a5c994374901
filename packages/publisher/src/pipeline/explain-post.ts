import { type LanguageSource, type Post, parseTimestamp, resolveTag } from '@iom-feed/core'
import type { SourceConfig } from '../config/source-config.ts'
import { pageLength } from '../outputs/pages.ts'
import type { Publication } from '../outputs/publication.ts'
import { namePlace, quote, type SourceProblem } from '../reading/source-problem.ts'
import { nameOrigin } from '../sources/load-feed.ts'
import type { Placed } from '../sources/source.ts'
import { keyOf, type Tombstone } from '../state/tombstone.ts'
import { canonicalUrl } from './canonical-url.ts'
import type { CollectedContent } from './collect-content.ts'
import { explainMerges } from './explain-merges.ts'

/** What became of a post on its way from a source into the document. */
export interface Explanation {
  readonly id: string
  /** In the order of the way, such as `language` and `en, declared by the post`. */
  readonly facts: readonly (readonly [name: string, text: string])[]
}

export interface ExplainContext {
  readonly content: CollectedContent
  readonly publication: Publication
  readonly sources: readonly SourceConfig[]
  /** What places are named from. */
  readonly folder: string
}

/**
 * Explains all posts that sources gave under an id or an address: where they came from, what was made of them, and why they are not
 * published where they are not.
 */
export function explainPost(id: string, context: ExplainContext): Explanation[] {
  const address = URL.canParse(id) ? canonicalUrl(id) : undefined
  return context.content.read
    .filter(
      ({ item }) =>
        item.id === id || (address !== undefined && item.url && canonicalUrl(item.url) === address),
    )
    .map((placed) => explain(placed, context))
}

function explain(read: Placed<Post>, context: ExplainContext): Explanation {
  const { content, publication, folder } = context
  const used = content.posts.find(
    (one) => one.file === read.file && one.line === read.line && one.item.id === read.item.id,
  )
  const post = used?.item ?? read.item
  const published = used && publication.posts.find(({ id }) => id === post.id)
  const facts: (readonly [string, string | undefined])[] = [
    ['from', `${describePlace(read, folder)}, ${describeSource(read, context)}`],
    ['address', post.url],
    ['language', describeLanguage(read.item, post)],
    ['dated', post.published ?? 'not at all, so before all others'],
    ['tags', describeTags(post, publication)],
    ['entry', describeEntry(post, content.posts)],
    ['merged', explainMerges(read.item.id, content.merges, folder).join('; ') || undefined],
    ['number', published && describeNumber(published)],
    ['published', published ? 'yes' : `no: ${findReason(read, used, context)}`],
  ]
  return {
    id: post.id,
    facts: facts.flatMap(([name, text]) => (text === undefined ? [] : [[name, text]])),
  }
}

function describePlace({ file, line }: Placed<Post>, folder: string): string {
  return `${namePlace(file, folder)}${line === undefined ? '' : `:${line}`}`
}

function describeSource({ source = -1 }: Placed<Post>, { sources, folder }: ExplainContext): string {
  const config = sources[source]
  if (!config) return 'of no source'
  const place = nameOrigin(config.url === undefined ? { path: config.path } : { url: config.url })
  return `source ${source + 1} of the config (${config.type} ${namePlace(place, folder)})`
}

const languageReasons: Readonly<Record<LanguageSource, string>> = {
  declared: 'declared by the post',
  inherited: 'that of its source',
  detected: 'detected from its words',
}

function describeLanguage(read: Post, { language, languageSource }: Post): string {
  if (language === undefined)
    return read.language === 'und' ? 'none, as the post says' : 'unknown: its words do not tell it clearly'
  return `${language}, ${languageSource ? languageReasons[languageSource] : 'as its source says'}`
}

function describeTags({ tags, language }: Post, { vocabulary }: Publication): string | undefined {
  if (tags.length === 0) return undefined
  return tags
    .map((tag) => `${quote(tag)} → ${resolveTag(vocabulary, tag, language) ?? 'no concept'}`)
    .join('; ')
}

function describeEntry({ id, entry = id }: Post, posts: readonly Placed<Post>[]): string {
  const others = posts.filter(({ item }) => item.id !== id && (item.entry ?? item.id) === entry)
  if (others.length === 0) return `${quote(entry)}, alone`
  const names = others.map(({ item }) => `${quote(item.id)} (${item.language ?? 'no language'})`)
  return `${quote(entry)}, with ${names.join(', ')}`
}

function describeNumber({ number = 0 }: Post): string {
  return `${number}, on page ${Math.floor(number / pageLength)}`
}

function findReason(read: Placed<Post>, used: Placed<Post> | undefined, context: ExplainContext): string {
  const { content, publication } = context
  const buried = findTombstone(read.item, content.withdrawals.tombstones)
  if (buried) return describeTombstone(buried)
  const problem = content.problems.find(({ file, line }) => file === read.file && line === read.line)
  if (!used) return problem ? uncapitalise(problem) : 'it was left out for another'
  const moment = parseTimestamp(publication.updated) ?? 0
  const isLater = (parseTimestamp(used.item.published ?? '') ?? 0) > moment
  return isLater
    ? `it is dated later than the document, which is of ${publication.updated}`
    : 'it was left out for another'
}

function uncapitalise({ message }: SourceProblem): string {
  return `${message.charAt(0).toLowerCase()}${message.slice(1)}`
}

/** What of a post is buried, and by what it is known. */
interface Buried {
  readonly tombstone: Tombstone
  readonly by: string
}

function findTombstone({ id, url, entry }: Post, tombstones: readonly Tombstone[]): Buried | undefined {
  const keys: readonly (readonly [string, string])[] = [
    ['by its id', keyOf('post', id)],
    ...(url === undefined ? [] : [['by its address', keyOf('address', canonicalUrl(url))] as const]),
    ...(entry === undefined ? [] : [['with its entry', keyOf('entry', entry)] as const]),
  ]
  for (const [by, key] of keys) {
    const tombstone = tombstones.find((one) => one.keys.includes(key))
    if (tombstone) return { tombstone, by }
  }
  return undefined
}

function describeTombstone({ tombstone: { when, reason }, by }: Buried): string {
  const details = [
    ...(when === undefined ? [] : [`on ${when.slice(0, 10)}`]),
    ...(reason === undefined ? [] : [quote(reason)]),
  ]
  return `it is withdrawn ${by}${details.length > 0 ? ` (${details.join(': ')})` : ''}`
}
