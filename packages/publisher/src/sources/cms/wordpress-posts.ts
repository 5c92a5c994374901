import type { Post } from '@iom-feed/core'
import type { Source } from '../source.ts'
import { type CmsOptions, mostPosts } from './cms-options.ts'
import { cmsPosts } from './cms-posts.ts'
import { loadWordPress, type WordPressFilter } from './load-wordpress.ts'
import { readWordPressPost } from './read-wordpress-post.ts'
import { countHeaders } from './wordpress-pages.ts'

export type WordPressOptions = CmsOptions & WordPressFilter

/** Posts from the REST API of a WordPress site. */
export function wordpressPosts(options: WordPressOptions): Source<Post> {
  const { languages, since, categories, tags, limit = mostPosts } = options
  const filter: WordPressFilter = {
    ...(categories && { categories }),
    ...(tags && { tags }),
    ...(languages && { languages }),
    ...(since !== undefined && { since }),
  }
  return cmsPosts(
    {
      asked: `wordpress ${JSON.stringify(filter)}`,
      accept: 'application/json',
      wantedHeaders: countHeaders,
      load: (api, count) => loadWordPress(api, new URL(options.url), { ...filter, limit, count }),
      listItems: ({ body }) => body as readonly unknown[],
      readItem: (item, { address }) => readWordPressPost(item, { ...options, address }),
    },
    options,
  )
}
