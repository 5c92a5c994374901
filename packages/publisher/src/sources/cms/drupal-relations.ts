import { type Author, type PostImage, safeUrl } from '@iom-feed/core'
import * as v from 'valibot'
import { readLine } from '../../reading/fields.ts'
import { readAuthorName } from '../../reading/read-author-name.ts'
import type { FieldNames } from './drupal-fields.ts'
import { findRelated, type Resource, type ResourceDocument, readPath } from './json-api.ts'
import { pixels, text } from './lenient.ts'

/** The picture of a post: a file, of which the relation says the alternative text and the size. */
export function readImage(
  resource: Resource,
  document: ResourceDocument,
  { fields, address }: { readonly fields: FieldNames; readonly address: string },
): PostImage | undefined {
  if (fields.image === undefined) return undefined
  const [found] = findRelated(resource, fields.image, document)
  const url = safeUrl(v.parse(text, found && readPath(found.resource.attributes, 'uri.url')), address)
  if (!found || !url) return undefined
  const alt = readLine(found.meta.alt)
  const [width, height] = [found.meta.width, found.meta.height].map((value) => v.parse(pixels, value))
  return { url, ...(alt && { alt }), ...(width && height && { width, height }) }
}

/** The names of the terms of a post. */
export function readTags(resource: Resource, document: ResourceDocument, { tags }: FieldNames): string[] {
  const terms = tags.flatMap((name) => findRelated(resource, name, document))
  return [...new Set(terms.flatMap(({ resource: term }) => readLine(term.attributes.name) ?? []))]
}

/** The names of the users who wrote a post. */
export function readAuthors(
  resource: Resource,
  document: ResourceDocument,
  { authors }: FieldNames,
): Author[] {
  const users = authors === undefined ? [] : findRelated(resource, authors, document)
  return users.flatMap(({ resource: { attributes } }) => {
    const name = readAuthorName(attributes.display_name ?? attributes.name)
    return name ? [{ name }] : []
  })
}
