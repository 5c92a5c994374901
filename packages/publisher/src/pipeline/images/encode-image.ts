import type { SharpOptions } from 'sharp'
import type { Picture } from '../../state/kept-image.ts'
import { describeForm, sniffImage } from './sniff-image.ts'

/** Why an image could not be used. */
export class ImageError extends Error {
  override readonly name = 'ImageError'
  readonly expected: string
  readonly got: string
  /** Whether the system would not give it, so that nobody knows what it is. */
  readonly isUnreadable?: true

  constructor(
    expected: string,
    got: string,
    { isUnreadable, ...options }: ErrorOptions & { readonly isUnreadable?: true } = {},
  ) {
    super(`Cannot use the image: expected ${expected}, got ${got}`, options)
    this.expected = expected
    this.got = got
    if (isUnreadable) this.isUnreadable = isUnreadable
  }
}

/**
 * Makes copies of an image as WebP, the smallest first: none wider than the image, upright, in sRGB, without any metadata.
 *
 * @throws {ImageError}
 */
export type EncodeImage = (bytes: Uint8Array, widths: readonly number[]) => Promise<Picture[]>

/** The most that a copy may have, in bytes. */
export const heaviestPicture: number = 300 * 1000

/** A camera's image has fewer; and a small file may hold any number. */
const mostPixels = 50_000_000

/** For each copy, in seconds. */
const longest = 20

/** How well it is made, until a copy is light enough. */
const qualities: readonly number[] = [80, 65, 50, 35]

/** Readers of the forms that are taken; libvips has others, and a file decides which of them reads it. */
const readers = ['Jpeg', 'Png', 'Nsgif', 'Webp', 'Heif'].map((form) => `VipsForeignLoad${form}`)

/** Loads what makes images; undefined where it does not run on this system. */
export async function loadEncoder(
  load: () => Promise<typeof import('sharp')> = () => import('sharp'),
): Promise<EncodeImage | undefined> {
  const sharp = await load().then(
    (module) => module.default,
    () => undefined,
  )
  if (!sharp) return undefined
  sharp.block({ operation: ['VipsForeignLoad'] })
  sharp.unblock({ operation: readers })
  sharp.cache(false)
  const options: SharpOptions = { limitInputPixels: mostPixels, failOn: 'error', autoOrient: true }
  return async (bytes, widths) => {
    const form = sniffImage(bytes)
    if (!form) throw new ImageError('JPEG, PNG, GIF, WebP or AVIF', describeForm(bytes))
    try {
      const { width, height } = (await sharp(bytes, options).metadata()).autoOrient
      if (width * height > mostPixels) throw tooLarge(width * height)
      const wanted = new Set(widths.map((one) => Math.min(one, width)))
      const made: Picture[] = []
      for (const one of [...wanted].sort((first, second) => first - second)) {
        const picture = await encode(() => sharp(bytes, options), one)
        if (picture) made.push(picture)
      }
      if (made.length > 0) return made
    } catch (error) {
      throw explain(error, form)
    }
    throw new ImageError(
      `a copy of at most ${heaviestPicture.toLocaleString('en')} bytes`,
      'larger ones only',
    )
  }
}

async function encode(open: () => import('sharp').Sharp, width: number): Promise<Picture | undefined> {
  for (const quality of qualities) {
    const { data, info } = await open()
      .resize({ width, withoutEnlargement: true })
      .webp({ quality })
      .timeout({ seconds: longest })
      .toBuffer({ resolveWithObject: true })
    if (data.length <= heaviestPicture) return { width: info.width, height: info.height, bytes: data }
  }
  return undefined
}

function tooLarge(pixels: number): ImageError {
  return new ImageError(`at most ${mostPixels.toLocaleString('en')} pixels`, pixels.toLocaleString('en'))
}

/** Messages of libvips name parts of its own; of those that matter here there are two. */
function explain(error: unknown, form: string): ImageError {
  if (error instanceof ImageError) return error
  const { message = '' } = error as Error
  if (/pixel limit/i.test(message))
    return new ImageError(`at most ${mostPixels.toLocaleString('en')} pixels`, 'more', { cause: error })
  if (/timeout/i.test(message)) return new ImageError(`a copy within ${longest} seconds`, 'none by then')
  const name = form === 'heif' ? 'AVIF' : form === 'webp' ? 'WebP' : form.toUpperCase()
  return new ImageError(`a sound ${name}`, 'a broken one', { cause: error })
}
