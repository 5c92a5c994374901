import type { Author, Post, PostImage } from '@iom-feed/core'
import { chooseLanguage } from '../../reading/read-language.ts'
import { quote } from '../../reading/source-problem.ts'
import type { CmsReading } from './cms-posts.ts'

/** What a CMS says of a post, each part read for itself. */
export interface PostParts {
  /** What messages call it. */
  readonly name: string
  readonly id: string
  readonly entry: string | undefined
  readonly url: string | undefined
  readonly title: string | undefined
  readonly text: string
  readonly image: PostImage | undefined
  readonly published: WrittenMoment
  readonly modified: string | undefined
  /** The language that it says itself. */
  readonly declared: string | undefined
  /** The one that is said of all posts. */
  readonly inherited: string | undefined
  readonly tags: readonly string[]
  readonly authors: readonly Author[]
}

interface WrittenMoment {
  /** In RFC 3339; absent where it could not be read. */
  readonly moment: string | undefined
  readonly field: string
  readonly written: unknown
  readonly example: string
}

/** Makes a post of its parts; one without a title and a text, or without a date, is none. */
export function makePost(parts: PostParts): CmsReading {
  const { name, title, text, entry, url, image, published, modified } = parts
  if (!title && !text) {
    return { flaw: { subject: `use post ${name}`, expected: 'a title or a text', got: 'neither' } }
  }
  const { moment, field, written, example } = published
  if (!moment) {
    const expected = `a moment such as ${example}`
    return { flaw: { subject: `read "${field}" of post ${name}`, expected, got: quote(written) } }
  }
  const post: Post = {
    id: parts.id,
    ...(url && { url }),
    ...(title && { title }),
    ...(text && { text }),
    ...(image && { image }),
    published: moment,
    ...(modified && modified !== moment && { modified }),
    ...chooseLanguage(parts.declared, parts.inherited),
    tags: parts.tags,
    authors: parts.authors,
    ...(entry !== undefined && { entry }),
    concepts: [],
  }
  return { post }
}
