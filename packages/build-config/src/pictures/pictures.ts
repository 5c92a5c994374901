export { type Comparison, comparePixels, isWithinTolerance, tolerance } from './compare-pixels.ts'
export { decodePng, encodePng, type Pixels } from './png.ts'
