import type { Post } from '@iom-feed/core'
import { mapInOrder } from '../../files/map-in-order.ts'
import type { OutputFile } from '../../files/output-file.ts'
import type { Published } from '../restore/published.ts'
import { copyPath, readCopy } from '../restore/read-copy.ts'

/** Files read at a time. */
const width = 8

/** Posts whose copies of images have the paths that they have in the document again, and those copies. */
export interface ReadImages {
  readonly posts: readonly Post[]
  readonly images: readonly OutputFile[]
}

/** Reads the copies of images that the posts of a document lead to; a post whose copies are not there, or are others, goes without. */
export async function readImages(posts: readonly Post[], published: Published): Promise<ReadImages> {
  const paths = new Set(
    posts.flatMap(({ image }) => image?.sizes?.flatMap(({ url }) => copyPath(url) ?? []) ?? []),
  )
  const files = await mapInOrder([...paths], (path) => readCopy(published, path), width)
  const images = new Map(files.flatMap(({ value }) => (value ? [[value.path, value]] : [])))
  return { posts: posts.map((post) => placeImage(post, images)), images: [...images.values()] }
}

function placeImage(post: Post, images: ReadonlyMap<string, OutputFile>): Post {
  const { image, ...rest } = post
  if (!image?.sizes) return post
  const sizes = image.sizes.flatMap((size) => {
    const path = copyPath(size.url)
    return path !== undefined && images.has(path) ? [{ ...size, url: path }] : []
  })
  const largest = sizes.at(-1)
  return largest ? { ...rest, image: { ...image, ...largest, sizes } } : rest
}
