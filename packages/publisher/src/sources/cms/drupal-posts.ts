import { type Post, startOfDay } from '@iom-feed/core'
import type { DrupalFields } from '../../config/cms-source-config.ts'
import type { Source } from '../source.ts'
import { type CmsOptions, mostPosts } from './cms-options.ts'
import { cmsPosts } from './cms-posts.ts'
import { type FieldNames, nameFields } from './drupal-fields.ts'
import { listResources, type ResourceDocument } from './json-api.ts'
import { loadDrupal } from './load-drupal.ts'
import { readDrupalPost } from './read-drupal-post.ts'

export interface DrupalOptions extends CmsOptions {
  /** The type of content. */
  readonly bundle: string
  readonly fields?: DrupalFields
}

/** Posts from the JSON:API of a Drupal site. */
export function drupalPosts(options: DrupalOptions): Source<Post> {
  const { bundle, languages = [], since, limit = mostPosts, timeZone } = options
  const fields = nameFields(options.fields)
  const wanted = {
    bundle,
    languages,
    fields,
    ...(since !== undefined && { since: firstMoment(since, fields, timeZone) }),
  }
  return cmsPosts(
    {
      asked: `drupal ${JSON.stringify(wanted)}`,
      accept: 'application/vnd.api+json',
      wantedHeaders: [],
      load: (api, count) => loadDrupal(api, new URL(options.url), { ...wanted, limit, count }),
      listItems: ({ body }) => listResources(body as ResourceDocument),
      readItem: (item, { body, address }) =>
        readDrupalPost(item, body as ResourceDocument, { ...options, languages, fields, address }),
    },
    options,
  )
}

/** Drupal counts seconds in the fields that every content has; a field for dates begins with the day. */
function firstMoment(day: string, { published }: FieldNames, timeZone: string): string {
  return ['created', 'changed'].includes(published) ? `${startOfDay(day, timeZone) / 1000}` : day
}
