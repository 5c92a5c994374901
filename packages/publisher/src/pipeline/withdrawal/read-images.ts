import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Post } from '@iom-feed/core'
import { ignoreMissing } from '../../files/find-file.ts'
import { mapInOrder } from '../../files/map-in-order.ts'
import { imageFile, type OutputFile } from '../../files/output-file.ts'

/** Files read at a time. */
const width = 8

/** Posts whose copies of images have the paths that they have in the document again, and those copies. */
export interface ReadImages {
  readonly posts: readonly Post[]
  readonly images: readonly OutputFile[]
}

/** Reads the copies of images that the posts of a document lead to; a post whose copies are not there, or are others, goes without. */
export async function readImages(posts: readonly Post[], out: string): Promise<ReadImages> {
  const paths = new Set(
    posts.flatMap(({ image }) => image?.sizes?.flatMap(({ url }) => pathOf(url) ?? []) ?? []),
  )
  const files = await mapInOrder([...paths], (path) => readImage(path, out), width)
  const images = new Map(files.flatMap((file) => (file ? [[file.path, file]] : [])))
  return { posts: posts.map((post) => placeImage(post, images)), images: [...images.values()] }
}

const copy = /\bimages\/[0-9a-f]{12}-(\d+)\.webp$/

function pathOf(url: string): string | undefined {
  return copy.exec(url)?.[0]
}

async function readImage(path: string, out: string): Promise<OutputFile | undefined> {
  const bytes = await readFile(join(out, path)).catch(ignoreMissing)
  const file = bytes && imageFile(Number(copy.exec(path)?.[1]), bytes)
  return file?.path === path ? file : undefined
}

function placeImage(post: Post, images: ReadonlyMap<string, OutputFile>): Post {
  const { image, ...rest } = post
  if (!image?.sizes) return post
  const sizes = image.sizes.flatMap((size) => {
    const path = pathOf(size.url)
    return path !== undefined && images.has(path) ? [{ ...size, url: path }] : []
  })
  const largest = sizes.at(-1)
  return largest ? { ...rest, image: { ...image, ...largest, sizes } } : rest
}
