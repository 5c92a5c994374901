import type { LocalizedText } from '@iom-feed/core'
import * as v from 'valibot'
import { day, type Field, field, oneOrMore, record, wholeNumber } from '../reading/fields.ts'
import type { HeadersConfig } from './header-config.ts'

/** What every CMS may be told. */
export interface CmsSourceConfig {
  /** What readers may be told that it is called, in `language` or by language. */
  readonly name?: string | LocalizedText
  /** The site, or the entry of its API. User and password are shown to nobody but its server. */
  readonly url: string
  /** What its server is told besides, and nobody else: `{ Authorization: { env: 'TOWN_KEY' } }`. */
  readonly headers?: HeadersConfig
  readonly path?: never
  /** The language of posts that do not declare one, as a BCP 47 tag. Without it their language is detected. */
  readonly language?: string
  /** The languages that have to be asked for one by one, as the site writes them. */
  readonly languages?: readonly string[]
  /** What the ids of its posts begin with, followed by a slash. */
  readonly id?: string
  /** Whether a site that had posts may have none; without it that is a mistake, and its last posts stay. */
  readonly mayBeEmpty?: boolean
  /** The first day of which posts are read. */
  readonly since?: string
  /** How many of the newest posts are read, of each of `languages`. Default, and the most: 10,000. */
  readonly limit?: number
}

/** A WordPress site. */
export interface WordPressSourceConfig extends CmsSourceConfig {
  readonly type: 'wordpress'
  /** Numbers or slugs of categories, of which a post has one at least. */
  readonly categories?: readonly (number | string)[]
  /** Numbers or slugs of tags, of which a post has one at least. */
  readonly tags?: readonly (number | string)[]
}

/** The names of fields in Drupal; `false` where there is no such field. `path.alias` is a value within a field. */
export interface DrupalFields {
  /** Default: `title`. */
  readonly title?: string
  /** The text, with its summary. Default: `body`. */
  readonly text?: string | false
  /** Terms. Default: `field_tags`. */
  readonly tags?: string | false | readonly string[]
  /** A picture, or by way of a media: `field_media.field_media_image`. Default: `field_image`. */
  readonly image?: string | false
  /** Users. Default: `uid`. */
  readonly authors?: string | false
  /** Default: `langcode`. */
  readonly language?: string | false
  /** Default: `path.alias`. */
  readonly url?: string | false
  /** Default: `created`. */
  readonly published?: string
  /** Default: `changed`. */
  readonly modified?: string | false
  /** Whether it is published. Default: `status`. */
  readonly status?: string | false
  /** The state of editing, which is `published` where it is published. Default: `moderation_state`. */
  readonly state?: string | false
}

/** A Drupal site. */
export interface DrupalSourceConfig extends CmsSourceConfig {
  readonly type: 'drupal'
  /** The type of content, by its machine name: `article`. */
  readonly bundle: string
  readonly fields?: DrupalFields
}

/** What a source of every CMS may say. */
export const cmsKeys = [
  'name',
  'url',
  'headers',
  'language',
  'languages',
  'id',
  'mayBeEmpty',
  'since',
  'limit',
] as const

const term: Field<number | string> = field('the number or the slug of a term', (value) => {
  if (typeof value === 'number') return Number.isSafeInteger(value) && value > 0 ? value : undefined
  return typeof value === 'string' && /^[^\s,]+$/.test(value) ? value : undefined
})

const terms = oneOrMore('numbers or slugs of terms', term)

const siteLanguage = field('a language as the site writes it, such as fi', (value) =>
  typeof value === 'string' && /^[\w-]+$/.test(value) ? value : undefined,
)

const machineName = field('a machine name such as article', (value) =>
  typeof value === 'string' && /^\w+$/.test(value) ? value : undefined,
)

const fieldPath = field('the name of a field, such as field_tags', (value) =>
  typeof value === 'string' && /^\w+(?:\.\w+)*$/.test(value) ? value : undefined,
)

const fieldOrNone: Field<string | false> = field('the name of a field, or false', (value) =>
  value === false || (typeof value === 'string' && v.is(fieldPath, value)) ? value : undefined,
)

const fieldsOrNone: Field<string | false | readonly string[]> = field(
  'the name of a field, a list of names, or false',
  (value) => {
    if (value === false) return value
    const result = v.safeParse(oneOrMore('names', fieldPath), value)
    return result.success ? result.output : undefined
  },
)

const most = 'a number from 1 to 10000'

type CmsKey = 'languages' | 'since' | 'limit' | 'categories' | 'tags' | 'bundle' | 'fields'

/** What a source of a CMS may say beside what one of a feed may. */
export const cmsEntries: Readonly<Record<CmsKey, v.GenericSchema>> = {
  languages: v.optional(oneOrMore('languages as the site writes them', siteLanguage)),
  since: v.optional(day),
  limit: v.optional(v.pipe(wholeNumber(most, 1), v.maxValue(10_000, most))),
  categories: v.optional(terms),
  tags: v.optional(terms),
  bundle: v.optional(machineName),
  fields: v.optional(
    record<DrupalFields>('names of fields, such as { tags: "field_topics" }', {
      title: v.optional(fieldPath),
      text: v.optional(fieldOrNone),
      tags: v.optional(fieldsOrNone),
      image: v.optional(fieldOrNone),
      authors: v.optional(fieldOrNone),
      language: v.optional(fieldOrNone),
      url: v.optional(fieldOrNone),
      published: v.optional(fieldPath),
      modified: v.optional(fieldOrNone),
      status: v.optional(fieldOrNone),
      state: v.optional(fieldOrNone),
    }),
  ),
}
