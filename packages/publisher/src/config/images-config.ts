import * as v from 'valibot'
import { type Field, flag, list, record, wholeNumber } from '../reading/fields.ts'

/** How images of posts are served with the document. */
export interface ImagesConfig {
  /** The widths of their copies in pixels, 16 to 2,048; none is wider than its image. Default: 320 and 640. */
  readonly widths?: readonly number[]
}

const defaultWidths: readonly number[] = [320, 640]

const expected = 'a number of pixels from 16 to 2048'

/** What `images` of a config may hold. */
export const imagesSchema: Field<boolean | ImagesConfig> = v.union(
  [
    flag,
    record<ImagesConfig>('how images are served, such as { widths }', {
      widths: v.optional(
        v.pipe(
          list(
            'a list of one to four widths in pixels',
            v.pipe(wholeNumber(expected, 16), v.maxValue(2048, expected)),
          ),
          v.maxLength(4, 'a list of one to four widths in pixels'),
        ),
      ),
    }),
  ],
  'true, false, or how images are served, such as { widths: [320, 640] }',
) as Field<boolean | ImagesConfig>

/** The widths of copies, the smallest first; undefined where no copies are made. */
export function resolveImages(images: boolean | ImagesConfig = false): Required<ImagesConfig> | undefined {
  if (images === false) return undefined
  const { widths = defaultWidths } = images === true ? {} : images
  return { widths: [...new Set(widths)].sort((one, other) => one - other) }
}
