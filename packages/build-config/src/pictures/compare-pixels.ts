import pixelmatch from 'pixelmatch'
import type { Pixels } from './png.ts'

/** The share of pixels that may differ, between 0 and 1: browsers round differently on different processors. */
export const tolerance = 0.001

/** From what distance on two colours differ, where black and white are 1 apart. */
const threshold = 0.05

export interface Comparison {
  /** How many pixels differ, but for those at the edges of letters and lines that are smoothed differently. */
  readonly differing: number
  readonly total: number
  /** Where they differ, in red on what was expected. */
  readonly diff: Pixels
}

/** Compares two pictures; what only one of them covers differs. */
export function comparePixels(expected: Pixels, actual: Pixels): Comparison {
  const width = Math.max(expected.width, actual.width)
  const height = Math.max(expected.height, actual.height)
  const data = new Uint8Array(width * height * 4)
  const [a, b] = [extend(expected, width, height), extend(actual, width, height)]
  const differing = pixelmatch(a, b, data, width, height, { threshold, checkerboard: false })
  return { differing, total: width * height, diff: { data, width, height } }
}

export function isWithinTolerance({ differing, total }: Comparison): boolean {
  return differing <= total * tolerance
}

/** The new room on the right and below is magenta, which no element is. */
function extend(pixels: Pixels, width: number, height: number): Uint8Array {
  if (pixels.width === width && pixels.height === height) return pixels.data
  const data = new Uint8Array(width * height * 4)
  for (let index = 0; index < data.length; index += 4) data.set([255, 0, 255, 255], index)
  for (let y = 0; y < pixels.height; y++) {
    const row = pixels.data.subarray(y * pixels.width * 4, (y + 1) * pixels.width * 4)
    data.set(row, y * width * 4)
  }
  return data
}
