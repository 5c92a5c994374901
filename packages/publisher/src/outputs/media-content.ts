import type { Post } from '@iom-feed/core'

/** What the elements of Media RSS are called by. */
export const mediaNamespace = 'http://search.yahoo.com/mrss/'

/** Whether there is an image to be told of: one that is served with the document, where readers can be told at which address. */
export function hasMedia(posts: readonly Post[], baseUrl: string | undefined): boolean {
  return baseUrl !== undefined && posts.some(({ image }) => image?.sizes)
}

/** The image of a post in Media RSS, which RSS and Atom share. */
export function mediaContent(post: Post, baseUrl: string | undefined): object {
  const { image } = post
  if (!image?.sizes || baseUrl === undefined) return {}
  const { url, width, height, alt } = image
  return {
    'media:content': {
      '@_url': new URL(url, baseUrl).href,
      '@_medium': 'image',
      '@_type': 'image/webp',
      '@_width': width,
      '@_height': height,
      'media:description': alt,
    },
  }
}
