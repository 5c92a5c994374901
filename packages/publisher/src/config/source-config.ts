import type { LocalizedText } from '@iom-feed/core'
import * as v from 'valibot'
import { publicAddress } from '../http/public-address.ts'
import {
  address,
  choice,
  type Field,
  field,
  flag,
  id,
  language,
  line,
  localizedText,
  readLine,
  record,
} from '../reading/fields.ts'
import { isAddress } from '../reading/source-problem.ts'
import {
  cmsEntries,
  cmsKeys,
  type DrupalSourceConfig,
  type WordPressSourceConfig,
} from './cms-source-config.ts'
import { type HeadersConfig, headers } from './header-config.ts'
import { type ListingSelectors, type ListingSourceConfig, listingEntries } from './listing-source-config.ts'

/** A folder of Markdown posts with YAML front matter, its subfolders included. */
export interface MarkdownSourceConfig {
  readonly type: 'markdown'
  /** The folder. */
  readonly path: string
  readonly url?: never
  readonly headers?: never
  readonly name?: never
  /** The language of posts that do not declare one, as a BCP 47 tag. Without it their language is detected. */
  readonly language?: string
}

interface FeedOptions {
  readonly type: 'feed'
  /** What readers may be told that it is called, in `language` or by language. */
  readonly name?: string | LocalizedText
  /** The language of posts where neither they nor the feed declare one, as a BCP 47 tag. Without it their language is detected. */
  readonly language?: string
  /** What the ids of its posts begin with, followed by a slash; for feeds that use the same ids for different posts. */
  readonly id?: string
  /** Whether a feed that had posts may have none; without it that is a mistake, and its last posts stay. */
  readonly mayBeEmpty?: boolean
}

/** A feed in a file: RSS, Atom or JSON Feed. */
export interface FeedFileConfig extends FeedOptions {
  /** The file. */
  readonly path: string
  readonly url?: never
  readonly headers?: never
}

/** A feed at an http or https address: RSS, Atom or JSON Feed. */
export interface FeedAddressConfig extends FeedOptions {
  /** The address. User, password and query are shown to nobody but its server. */
  readonly url: string
  /** What its server is told besides, and nobody else: `{ Authorization: { env: 'FEED_TOKEN' } }`. */
  readonly headers?: HeadersConfig
  readonly path?: never
}

/** A feed, by its address or as a file. */
export type FeedSourceConfig = FeedFileConfig | FeedAddressConfig

/** Where posts are. */
export type SourceConfig =
  | MarkdownSourceConfig
  | FeedSourceConfig
  | WordPressSourceConfig
  | DrupalSourceConfig
  | ListingSourceConfig

/** The address of a feed; one that is none is told without what may be a secret in it. */
export const feedAddress: Field<string> = withoutSecrets(address())

/** A path; an address in its place is told. */
export const sourcePath: Field<string> = withoutSecrets(
  field('a path', (value) => {
    const path = readLine(value)
    return path !== undefined && isAddress(path) ? undefined : path
  }),
)

const names = v.union([localizedText, line('a name')])

/** It is published, and an address may hold a key. */
const sourceName: Field<string | LocalizedText> = withoutSecrets(
  field('a name, or a name by language, that holds no address', (value) => {
    const { success, output } = v.safeParse(names, value)
    return success && !JSON.stringify(output).includes('://') ? output : undefined
  }),
)

function withoutSecrets<Value>(inner: Field<Value>): Field<Value> {
  const expected = v.getDescription(inner) ?? ''
  return v.pipe(
    v.unknown(),
    v.rawTransform(({ dataset, addIssue, NEVER }): Value => {
      const { value } = dataset
      const result = v.safeParse(inner, value)
      if (result.success) return result.output
      addIssue({ message: expected, input: typeof value === 'string' ? publicAddress(value) : value })
      return NEVER
    }),
    v.description(expected),
  ) as Field<Value>
}

type Key<Source> = Source extends unknown ? keyof Source : never

/** All that a source may say, before it is known to go together. */
type AnySource = Pick<SourceConfig, 'type'> & {
  readonly [Name in Exclude<Key<SourceConfig>, 'type'>]?: unknown
}

/** What each type of source may say. */
const keysOf: Readonly<Record<SourceConfig['type'], readonly Key<SourceConfig>[]>> = {
  markdown: ['path', 'language'],
  feed: ['name', 'path', 'url', 'headers', 'language', 'id', 'mayBeEmpty'],
  wordpress: [...cmsKeys, 'categories', 'tags'],
  drupal: [...cmsKeys, 'bundle', 'fields'],
  listing: ['name', 'path', 'url', 'headers', 'language', 'id', 'mayBeEmpty', 'select', 'pages'],
}

const types = Object.keys(keysOf) as SourceConfig['type'][]

/** One source of posts. */
export const sourceSchema: Field<SourceConfig> = v.pipe(
  record<AnySource>('a source such as { type: "markdown", path: "posts" }', {
    type: choice(types),
    name: v.optional(sourceName),
    path: v.optional(sourcePath),
    url: v.optional(feedAddress),
    headers: v.optional(headers),
    language: v.optional(language),
    id: v.optional(id),
    mayBeEmpty: v.optional(flag),
    ...cmsEntries,
    ...listingEntries,
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    const refusal = dataset.typed && (refuseKey(dataset.value) ?? refuseMissing(dataset.value))
    if (refusal) addIssue({ message: refusal.expected, received: refusal.got })
  }),
) as unknown as Field<SourceConfig>

/** What does not belong in a source whose fields are right, each for itself. */
function refuseKey({ type, ...others }: AnySource) {
  const said = Object.keys(others) as Key<SourceConfig>[]
  const key = said.find(
    (name) => others[name as keyof typeof others] !== undefined && !keysOf[type].includes(name),
  )
  if (key === undefined) return undefined
  const owners = types.filter((one) => keysOf[one].includes(key)).map((one) => `"${one}"`)
  return { expected: `"${key}" only for a source of type ${owners.join(', ')}`, got: `one for "${type}"` }
}

/** What is missing in it, or there in two forms. */
function refuseMissing(source: AnySource) {
  const { type, path, url, bundle, select } = source
  const refusal = type === 'feed' || type === 'listing' ? refusePlaces(source) : undefined
  const needed = {
    markdown: { path },
    feed: {},
    wordpress: { url },
    drupal: { url, bundle },
    listing: { select },
  }
  const [missing] = Object.entries(needed[type]).find(([, value]) => value === undefined) ?? []
  const absent = missing && { expected: `a "${missing}" for a source of type "${type}"`, got: 'none' }
  return refusal ?? (absent || undefined)
}

/** A document is in a file or at an address, and a file leads to no other. */
function refusePlaces({ type, path, url, headers, select, pages }: AnySource) {
  if (path === undefined && url === undefined) {
    return { expected: `a "path" or a "url" for a source of type "${type}"`, got: 'neither' }
  }
  if (path === undefined) return undefined
  if (url !== undefined) return { expected: 'one of "path" and "url"', got: 'both' }
  const { next } = (select ?? {}) as Partial<ListingSelectors>
  const [further] =
    Object.entries({ headers, pages, 'select.next': next }).find(([, value]) => value !== undefined) ?? []
  return further && { expected: `"${further}" only beside a "url"`, got: 'a "path"' }
}
