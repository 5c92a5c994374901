import { safeUrl } from '@iom-feed/core'
import * as v from 'valibot'
import { readLine } from '../../reading/fields.ts'
import { readFeedDate } from '../../reading/read-feed-date.ts'
import { readLanguage } from '../../reading/read-language.ts'
import { quote } from '../../reading/source-problem.ts'
import { htmlToTeaser } from '../html-to-teaser.ts'
import type { CmsOptions } from './cms-options.ts'
import type { CmsReading } from './cms-posts.ts'
import { pageAddress } from './drupal-address.ts'
import type { FieldNames } from './drupal-fields.ts'
import { readAuthors, readImage, readTags } from './drupal-relations.ts'
import { type Resource, type ResourceDocument, readPath, readResource } from './json-api.ts'
import { text } from './lenient.ts'
import { makePost, type PostParts } from './make-post.ts'

export interface DrupalPostOptions extends Pick<CmsOptions, 'language' | 'timeZone' | 'teaserLength'> {
  readonly fields: FieldNames
  /** The prefixes of the paths of translations. */
  readonly languages: readonly string[]
  /** Where the list of posts is. */
  readonly address: string
}

/** Reads a post of JSON:API; one that is not published is left out. */
export function readDrupalPost(
  item: unknown,
  document: ResourceDocument,
  options: DrupalPostOptions,
): CmsReading {
  const resource = readResource(item)
  if (!resource) {
    const got = quote((item as { readonly id?: unknown } | null)?.id)
    return { flaw: { subject: 'read a post', expected: '"type" and "id" of a resource', got } }
  }
  return isPublished(resource, options.fields) ? readPublished(resource, document, options) : undefined
}

/** Where neither says anything, the list that it stands in does. */
function isPublished({ attributes }: Resource, { status, state }: FieldNames): boolean {
  const isOn = status === undefined ? true : (readPath(attributes, status) ?? true)
  const stands = state === undefined ? 'published' : (readPath(attributes, state) ?? 'published')
  return isOn === true && stands === 'published'
}

function readPublished(
  resource: Resource,
  document: ResourceDocument,
  options: DrupalPostOptions,
): CmsReading {
  const { id, attributes } = resource
  const { fields, timeZone, address } = options
  const read = (name: string | undefined) => (name === undefined ? undefined : readPath(attributes, name))
  const title = readLine(read(fields.title))
  const language = readLanguage(v.parse(text, read(fields.language)))
  return makePost({
    name: quote(id),
    ...nameTranslation(resource, language, options.languages),
    url: readUrl(attributes, language, options),
    title,
    text: readTeaser(read(fields.text), title ?? '', options.teaserLength),
    image: readImage(resource, document, { fields, address }),
    published: {
      moment: readMoment(read(fields.published), timeZone),
      field: fields.published,
      written: read(fields.published),
      example: '2018-06-04T09:00:00+00:00',
    },
    modified: readMoment(read(fields.modified), timeZone),
    declared: language === 'und' || language === 'zxx' ? undefined : language,
    inherited: options.language,
    tags: readTags(resource, document, fields),
    authors: readAuthors(resource, document, fields),
  })
}

/** Translations share their id in Drupal; the one that was written first keeps it. */
function nameTranslation(
  { id, attributes }: Resource,
  language: string | undefined,
  languages: readonly string[],
): Pick<PostParts, 'id' | 'entry'> {
  const isTranslation = attributes.default_langcode === false
  return {
    id: isTranslation && language ? `${id}:${language}` : id,
    entry: isTranslation || languages.length > 0 ? id : undefined,
  }
}

/** A formatted text, of which the summary goes before the whole; or a plain one. */
const body = v.union([
  v.pipe(
    v.string(),
    v.transform((value) => ({ value, processed: value, summary: '' })),
  ),
  v.object({ value: text, processed: text, summary: text }),
])

function readTeaser(value: unknown, title: string, maxLength: number): string {
  const { success, output } = v.safeParse(body, value)
  if (!success) return ''
  const options = { title, maxLength }
  return (
    htmlToTeaser(output.summary, options) ||
    htmlToTeaser(output.processed, options) ||
    htmlToTeaser(output.value, options)
  )
}

/** RFC 3339; in versions before 8.5, seconds since 1970. */
function readMoment(value: unknown, timeZone: string): string | undefined {
  if (typeof value === 'number' && Number.isSafeInteger(value)) {
    return readFeedDate(new Date(value * 1000).toISOString(), timeZone)
  }
  return typeof value === 'string' ? readFeedDate(value, timeZone) : undefined
}

function readUrl(
  attributes: Resource['attributes'],
  language: string | undefined,
  { fields, languages, address }: DrupalPostOptions,
): string | undefined {
  const alias = fields.url === undefined ? undefined : readLine(readPath(attributes, fields.url))
  const number = attributes.drupal_internal__nid
  const path = alias ?? (typeof number === 'number' ? `/node/${number}` : undefined)
  if (!path?.startsWith('/')) return path && safeUrl(path, address)
  const prefix = languages.find((one) => readLanguage(one) === language)
  return safeUrl(pageAddress(address, path, { prefix, languages }))
}
