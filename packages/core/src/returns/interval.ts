import type { Qualifier } from './figure.ts'
import type { Observation } from './observation.ts'

/** What a count may be: whole numbers, both ends included; without an `upper` there is no end. */
export interface Interval {
  /** 0 or more. */
  readonly lower: number
  readonly upper?: number
}

/** How far from its number a qualified count may be, as a share of the number: 0.1 is 10 %. */
export type QualifierPolicy = Readonly<Record<Exclude<Qualifier, 'exact'>, number>>

/** A band of 10 %: below the number for `almost` and `under`, above it for `over`, on both sides for `about`. */
export const defaultPolicy: QualifierPolicy = { almost: 0.1, over: 0.1, about: 0.1, under: 0.1 }

/**
 * Computes what an observation's count may be, from its value and qualifier.
 *
 * The number itself is always in it: who writes `almost 200` may round. Ends are whole numbers within the band.
 *
 * @param observation Only `value` and `qualifier` are looked at.
 * @param policy The width of the band by qualifier, 0 or more.
 * @returns The interval, or `undefined` where there is no value: missing is not 0.
 * @example
 * ```ts
 * import { intervalOf } from '@iom-feed/core'
 *
 * intervalOf({ value: 290, qualifier: 'exact' }) // => { lower: 290, upper: 290 }
 * intervalOf({ value: 200, qualifier: 'almost' }) // => { lower: 180, upper: 200 }
 * ```
 */
export function intervalOf(
  { value, qualifier }: Pick<Observation, 'value' | 'qualifier'>,
  policy: QualifierPolicy = defaultPolicy,
): Interval | undefined {
  if (value === undefined) return undefined
  if (qualifier === 'exact') return { lower: value, upper: value }
  const band = value * policy[qualifier]
  // What a band of a tenth leaves behind the point must not take a whole number away.
  const lower = qualifier === 'over' ? value : Math.ceil(value - band - 1e-9)
  const upper = qualifier === 'over' || qualifier === 'about' ? Math.floor(value + band + 1e-9) : value
  return { lower: Math.max(0, lower), upper }
}

/** The numbers that are in both intervals; `undefined` where there are none. */
export function intersect(one: Interval, other: Interval): Interval | undefined {
  const lower = Math.max(one.lower, other.lower)
  const upper = Math.min(one.upper ?? Number.POSITIVE_INFINITY, other.upper ?? Number.POSITIVE_INFINITY)
  if (lower > upper) return undefined
  return upper === Number.POSITIVE_INFINITY ? { lower } : { lower, upper }
}

/** What the sum of two counts may be. */
export function addIntervals(one: Interval, other: Interval): Interval {
  const lower = one.lower + other.lower
  return one.upper === undefined || other.upper === undefined
    ? { lower }
    : { lower, upper: one.upper + other.upper }
}

/** Whether a number is in an interval. */
export function contains({ lower, upper = Number.POSITIVE_INFINITY }: Interval, number: number): boolean {
  return lower <= number && number <= upper
}
