import type { DrupalFields } from '../../config/cms-source-config.ts'

/** Where everything is in Drupal; what there is none of has no name. */
export interface FieldNames {
  readonly title: string
  readonly text?: string
  readonly tags: readonly string[]
  readonly image?: string
  readonly authors?: string
  readonly language?: string
  readonly url?: string
  readonly published: string
  readonly modified?: string
  readonly status?: string
  readonly state?: string
}

/** The fields of an article as Drupal's standard profile makes it. */
const standard = {
  title: 'title',
  text: 'body',
  tags: 'field_tags',
  image: 'field_image',
  authors: 'uid',
  language: 'langcode',
  url: 'path.alias',
  published: 'created',
  modified: 'changed',
  status: 'status',
  state: 'moderation_state',
}

/** Completes what a config says of fields. */
export function nameFields(fields: DrupalFields = {}): FieldNames {
  const { tags, ...others } = { ...standard, ...fields }
  const named = Object.entries(others).filter(([, name]) => name !== false)
  return {
    ...(Object.fromEntries(named) as unknown as FieldNames),
    tags: tags === false ? [] : [tags].flat(),
  }
}

/** The fields whose resources have to be sent along, a media with its picture. */
export function includedFields({ tags, image, authors }: FieldNames): string[] {
  return [...tags, image, authors].flatMap((name) => name ?? [])
}
