import type { Pixels } from '@iom-feed/build-config/pictures'

/** In pixels, from the left and the top. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** What differs in a difference; all else in it is grey, or yellow where an edge is smoothed differently. */
const red = [255, 0, 0]

/** The smallest area with all that differs in the `diff` of a comparison; none where nothing does. */
export function findDifferingArea({ data, width, height }: Pixels): Area | undefined {
  let [left, top, right, bottom] = [width, height, -1, -1]
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const index = (y * width + x) * 4
      if (!red.every((part, offset) => data[index + offset] === part)) continue
      left = Math.min(left, x)
      top = Math.min(top, y)
      right = Math.max(right, x)
      bottom = Math.max(bottom, y)
    }
  return right < 0 ? undefined : { left, top, width: right - left + 1, height: bottom - top + 1 }
}
