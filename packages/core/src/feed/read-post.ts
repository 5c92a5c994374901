import type { LanguageTag } from '../language/localized-text.ts'
import type { Author, Post, PostImage } from '../post/post.ts'
import { htmlToText } from '../text/html-to-text.ts'
import type { FromJson } from './from-json.ts'
import type { JsonItem } from './json-feed.ts'
import { present } from './present.ts'

/** An item of any JSON Feed: ours, and the fields that others use besides. */
export interface AnyJsonItem extends JsonItem {
  external_url?: string
  content_html?: string
  /** Of JSON Feed 1.0. */
  author?: Author
}

/** Takes a post from an item whose fields are sound; `inherited` is the language of items that name none. */
export function readPost(item: FromJson<AnyJsonItem>, inherited: LanguageTag | undefined): Post {
  const {
    externalUrl,
    title,
    contentText,
    contentHtml,
    summary,
    image,
    datePublished,
    dateModified,
    author,
    _iom,
    ...same
  } = item
  const { imageAlt, imageWidth, imageHeight, images, ...ours } = _iom ?? {}
  // Drupal's name for a language that is not known.
  const language = item.language === 'und' ? undefined : (item.language ?? inherited)
  return present<Post>({
    url: externalUrl,
    languageSource: language && !item.language ? 'inherited' : undefined,
    tags: [],
    authors: author ? [author] : [],
    concepts: [],
    ...same,
    ...ours,
    language,
    title: title || undefined,
    text: contentText || htmlToText(contentHtml ?? '') || undefined,
    summary: summary || undefined,
    image:
      image === undefined
        ? image
        : present<PostImage>({
            url: image,
            alt: imageAlt,
            width: imageWidth,
            height: imageHeight,
            sizes: images?.length ? images : undefined,
          }),
    published: datePublished,
    modified: dateModified,
  })
}
