import { type LocalizedText, parseDuration } from '@iom-feed/core'
import * as v from 'valibot'
import {
  address,
  type Field,
  field,
  language,
  line,
  list,
  localizedText,
  readLine,
  record,
  wholeNumber,
} from '../reading/fields.ts'
import { type FetchConfig, fetchSchema } from './fetch-config.ts'
import { type ImagesConfig, imagesSchema } from './images-config.ts'
import { type ReturnsConfig, returnsSchema } from './returns-config.ts'
import { type SourceConfig, sourceSchema } from './source-config.ts'

/**
 * What `iom-feed.config.ts` says. Paths are relative to the file it stands in.
 *
 * @example
 * ```ts
 * import { defineConfig } from '@iom-feed/publisher'
 *
 * export default defineConfig({
 *   title: { en: 'News from IOM Finland', fi: 'IOM Suomen uutiset' },
 *   homePageUrl: 'https://finland.iom.int/',
 *   language: 'en',
 *   languages: ['fi', 'sv', 'en'],
 *   timeZone: 'Europe/Helsinki',
 *   sources: [{ type: 'markdown', path: 'posts' }],
 * })
 * ```
 */
export interface Config {
  /** The title of the feed, as one text in `language` or by language. */
  readonly title: string | LocalizedText
  /** One sentence on the feed, as one text or by language (of which the one in `language` is published). */
  readonly description?: string | LocalizedText
  /** The site that the posts are from. Relative addresses of posts and campaigns are resolved against it. */
  readonly homePageUrl: string
  /** Where the output folder will be served. Without it addresses within the document are relative. */
  readonly baseUrl?: string
  /** The language of the feed's own texts, as a BCP 47 tag. Default: `en`. */
  readonly language?: string
  /** The languages in which dates and figures are written out. Default: `language` alone. */
  readonly languages?: readonly string[]
  /** The IANA time zone in which days begin, such as `Europe/Helsinki`. Default: `Europe/Helsinki`. */
  readonly timeZone?: string
  /** How often the document is made anew, as an ISO 8601 duration such as `P2D`: an older one is called out of date. */
  readonly expectedEvery?: string
  /** The licence of the texts, as an address or SPDX name. */
  readonly licence?: string
  /** The address of a picture for the feed. */
  readonly icon?: string
  /** Where the posts are. */
  readonly sources: readonly SourceConfig[]
  /** The folder of campaigns, a Markdown file each. */
  readonly campaigns?: string
  /** The YAML file of the concepts that tags stand for. */
  readonly vocabulary?: string
  /** The return statistics. */
  readonly returns?: ReturnsConfig
  /**
   * Whether images of posts are served with the document, in copies of a few widths. Default: false, and `image` of a post is an address on
   * the server that has it.
   */
  readonly images?: boolean | ImagesConfig
  /** The folder to write to. Default: `dist`. */
  readonly out?: string
  /** The folder where the last good document of each feed is kept, outside of `out`. Default: `.iom-feed`. */
  readonly state?: string
  /** What may be fetched: public servers only, if nothing else is said. */
  readonly fetch?: FetchConfig
  /**
   * Where the document is published, for builds that find neither state nor output folder: what was withdrawn and the posts of sources
   * that fail come from there. `true` means `baseUrl`.
   */
  readonly restore?: boolean | string
  /** The longest teaser in characters, 100 to 5,000. Default: 600. */
  readonly teaserLength?: number
}

/** Gives a config its type. */
export function defineConfig(config: Config): Config {
  return config
}

const path = line('a path')

const timeZone = field('an IANA time zone such as Europe/Helsinki', (value) => {
  if (typeof value !== 'string') return undefined
  try {
    return new Intl.DateTimeFormat('en', { timeZone: value }).resolvedOptions().timeZone && value
  } catch {
    return undefined
  }
})

const duration = field('an ISO 8601 duration such as P2D', (value) =>
  typeof value === 'string' && parseDuration(value) !== undefined ? value : undefined,
)

const oneOrMany = field('a text, or a text by language', (value) => {
  const result = v.safeParse(localizedText, value)
  return result.success ? result.output : readLine(value)
})

/** A folder's address, so with a slash at its end: names are resolved against it. */
export const baseAddress: Field<string> = v.pipe(
  address(),
  v.transform((url) => {
    const folder = new URL(url)
    folder.search = ''
    folder.hash = ''
    if (!folder.pathname.endsWith('/')) folder.pathname += '/'
    return folder.href
  }),
)

const restoreFrom = field('true, false or an absolute http or https address', (value) => {
  if (typeof value === 'boolean') return value
  const result = v.safeParse(baseAddress, value)
  return result.success ? result.output : undefined
})

/** What a config may hold; defaults are filled in when it is loaded. */
export const configSchema: Field<Config> = record<Config>(
  'a config such as { title, homePageUrl, sources }',
  {
    title: oneOrMany,
    description: v.optional(oneOrMany),
    homePageUrl: address(),
    baseUrl: v.optional(baseAddress),
    language: v.optional(language),
    languages: v.optional(list('a list of one or more language tags', language)),
    timeZone: v.optional(timeZone),
    expectedEvery: v.optional(duration),
    licence: v.optional(line('an address or an SPDX name')),
    icon: v.optional(address()),
    sources: list('a list of one or more sources', sourceSchema),
    campaigns: v.optional(path),
    vocabulary: v.optional(path),
    returns: v.optional(returnsSchema),
    images: v.optional(imagesSchema),
    out: v.optional(path),
    state: v.optional(path),
    fetch: v.optional(fetchSchema),
    restore: v.optional(restoreFrom),
    teaserLength: v.optional(
      v.pipe(wholeNumber('a number from 100 to 5000', 100), v.maxValue(5000, 'a number from 100 to 5000')),
    ),
  },
)
