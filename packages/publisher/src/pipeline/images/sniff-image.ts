/** The forms in which images are taken, as sharp names them. */
export type ImageForm = 'jpeg' | 'png' | 'gif' | 'webp' | 'heif'

/**
 * Recognises the form of an image by its first bytes, whatever its name or its server says.
 *
 * @returns undefined where it is none of those that are taken: SVG is a document that may hold scripts and lead to other servers
 */
export function sniffImage(bytes: Uint8Array): ImageForm | undefined {
  const start = Buffer.from(bytes.subarray(0, 64)).toString('latin1')
  if (start.startsWith('\xff\xd8\xff')) return 'jpeg'
  if (start.startsWith('\x89PNG\r\n\x1a\n')) return 'png'
  if (/^GIF8[79]a/.test(start)) return 'gif'
  if (start.startsWith('RIFF') && start.startsWith('WEBP', 8)) return 'webp'
  // AVIF is AV1 in a container of boxes; HEIC is the same with another codec, and names no such brand.
  return start.startsWith('ftyp', 4) && /avi[fs]/.test(start.slice(8)) ? 'heif' : undefined
}

/** What bytes are that are no image, for a message: `SVG`, `HTML`, `another form`. */
export function describeForm(bytes: Uint8Array): string {
  if (bytes.length === 0) return 'nothing'
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  if (/<svg[\s>]/i.test(start)) return 'SVG'
  return /<(?:!doctype html|html|head|body)[\s>]/i.test(start) ? 'HTML' : 'another form'
}
