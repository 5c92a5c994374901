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
  readLine,
  record,
} from '../reading/fields.ts'
import { isAddress } from '../reading/source-problem.ts'
import { type HeadersConfig, headers } from './header-config.ts'

/** A folder of Markdown posts with YAML front matter, its subfolders included. */
export interface MarkdownSourceConfig {
  readonly type: 'markdown'
  /** The folder. */
  readonly path: string
  readonly url?: never
  readonly headers?: never
  /** The language of posts that do not declare one, as a BCP 47 tag. Without it their language is detected. */
  readonly language?: string
}

interface FeedOptions {
  readonly type: 'feed'
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

export type FeedSourceConfig = FeedFileConfig | FeedAddressConfig

/** Where posts are. */
export type SourceConfig = MarkdownSourceConfig | FeedSourceConfig

/** The address of a feed; one that is none is told without what may be a secret in it. */
export const feedAddress: Field<string> = withoutSecrets(address())

/** A path; an address in its place is told. */
export const sourcePath: Field<string> = withoutSecrets(
  field('a path', (value) => {
    const path = readLine(value)
    return path !== undefined && isAddress(path) ? undefined : path
  }),
)

function withoutSecrets(inner: Field<string>): Field<string> {
  const expected = v.getDescription(inner) ?? ''
  return v.pipe(
    v.unknown(),
    v.rawTransform(({ dataset, addIssue, NEVER }): string => {
      const { value } = dataset
      const result = v.safeParse(inner, value)
      if (result.success) return result.output
      addIssue({ message: expected, input: typeof value === 'string' ? publicAddress(value) : value })
      return NEVER
    }),
    v.description(expected),
  ) as Field<string>
}

/** All that a source may say, before it is known to go together. */
interface AnySource extends Omit<FeedOptions, 'type'> {
  readonly type: 'markdown' | 'feed'
  readonly path?: string
  readonly url?: string
  readonly headers?: HeadersConfig
}

/** One source of posts. */
export const sourceSchema: Field<SourceConfig> = v.pipe(
  record<AnySource>('a source such as { type: "markdown", path: "posts" }', {
    type: choice(['markdown', 'feed']),
    path: v.optional(sourcePath),
    url: v.optional(feedAddress),
    headers: v.optional(headers),
    language: v.optional(language),
    id: v.optional(id),
    mayBeEmpty: v.optional(flag),
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    const refusal = dataset.typed && refuseTogether(dataset.value)
    if (refusal) addIssue({ message: refusal.expected, received: refusal.got })
  }),
) as unknown as Field<SourceConfig>

/** What does not go together in a source whose fields are right, each for itself. */
function refuseTogether({ type, path, url, headers, id, mayBeEmpty }: AnySource) {
  if (type === 'feed' && path !== undefined && url !== undefined) {
    return { expected: 'one of "path" and "url"', got: 'both' }
  }
  if (type === 'feed' && path === undefined && url === undefined) {
    return { expected: 'a "path" or a "url" for a source of type "feed"', got: 'neither' }
  }
  if (headers !== undefined && url === undefined) {
    return { expected: '"headers" only beside a "url"', got: 'none' }
  }
  if (type === 'feed') return undefined
  if (path === undefined) return { expected: 'a "path" for a source of type "markdown"', got: 'none' }
  const [key] = Object.entries({ url, id, mayBeEmpty }).find(([, value]) => value !== undefined) ?? []
  return key && { expected: `"${key}" only for a source of type "feed"`, got: 'one for "markdown"' }
}
