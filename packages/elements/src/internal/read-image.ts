import type { ImageSize, PostImage } from '@iom-feed/core'
import { asAddress, asCount, asList, asObject, asText, type Json, type Loose } from './json-values.ts'

/** Of an image only the copies on the document's own server: any other server would learn who reads the page. */
export function readImage({ images, image_alt }: Json, base: string): PostImage | undefined {
  const sizes = asList(images, (given): ImageSize | undefined => {
    const { url, width, height } = asObject(given)
    const size = { url: asAddress(url, base), width: asCount(width), height: asCount(height) }
    return size.width && size.height && size.url?.startsWith(`${asAddress('/', base)}`)
      ? (size as ImageSize)
      : undefined
  })
  const largest = sizes.at(-1)
  const image: Loose<PostImage> | undefined = largest && { ...largest, alt: asText(image_alt), sizes }
  return image as PostImage | undefined
}
