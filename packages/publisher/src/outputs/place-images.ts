import type { Post } from '@iom-feed/core'

/** Posts whose images that are served with the document have addresses as a document has to write them. */
export function placeImages(posts: readonly Post[], place: (path: string) => string): Post[] {
  return posts.map((post) => {
    const { image } = post
    if (!image?.sizes) return post
    const sizes = image.sizes.map((size) => ({ ...size, url: place(size.url) }))
    return { ...post, image: { ...image, url: place(image.url), sizes } }
  })
}
