import type { Period } from '../../time/month.ts'
import { overlaps, type StatedCount } from '../count.ts'
import { seriesKey } from '../observation.ts'
import { yearPeriod } from './ledger-row.ts'
import { type SuppressOptions, suppress } from './suppress.ts'
import type { SuppressionReason } from './suppression.ts'

/** A count that must not be known, and what is public that gives it away. */
export interface Disclosure {
  readonly count: StatedCount
  /** Why the count is not published. */
  readonly reasons: readonly SuppressionReason[]
  /** The one public count that states it, or those that do so together: without any one of them it would not be known. */
  readonly by: readonly StatedCount[]
  /** The posts that state these, sorted. */
  readonly posts: readonly string[]
}

/**
 * Finds the posts that already disclose a count that is not to be published: by stating it, or by what follows from several of them.
 *
 * @param counts The counts of the ledger; those that are public need not be among them.
 * @param options The policies, and all that is public.
 * @returns The primary counts that are disclosed, those of the ledger first. Counts that are only kept back to protect others are not told.
 * @example
 * ```ts
 * import { findDisclosures } from '@iom-feed/core'
 *
 * const count = (start: number, end: number, value: number, post: string) => ({
 *   series: {
 *     hostArea: 'FI', counterpartArea: '_T', measure: 'returns', group: '_T', unit: 'persons', scope: '_T',
 *   },
 *   period: { start, end },
 *   interval: { lower: value, upper: value },
 *   source: { name: 'office', post },
 * })
 * const april = count(24219, 24219, 2, 'ledger')
 * const published = [count(24216, 24218, 290, 'march'), count(24216, 24219, 292, 'april')]
 * findDisclosures([april], { published }).map(({ posts }) => posts) // => [['april', 'march']]
 * ```
 */
export function findDisclosures(
  counts: readonly StatedCount[],
  { policies, published = [] }: SuppressOptions,
): readonly Disclosure[] {
  const options = policies ? { policies } : {}
  const listed = new Set(counts.map(keyOf))
  const all = [...counts, ...published.filter((one) => !listed.has(keyOf(one)))]
  const told = new Set<string>()
  return suppress(all, { ...options, published }).decisions.flatMap(
    ({ count, suppressed, reasons, alreadyDisclosed }): Disclosure[] => {
      if (suppressed !== 'primary' || !alreadyDisclosed || told.has(keyOf(count))) return []
      told.add(keyOf(count))
      const stated = published.filter((one) => keyOf(one) === keyOf(count))
      const by = stated.length > 0 ? stated : causesOf(count, all, published, options)
      const posts = by.flatMap(({ source }) => source?.post ?? [])
      return [{ count, reasons, by, posts: [...new Set(posts)].sort() }]
    },
  )
}

/** Leaves out of what is public whatever is not needed to give a count away. */
function causesOf(
  count: StatedCount,
  all: readonly StatedCount[],
  published: readonly StatedCount[],
  options: SuppressOptions,
): readonly StatedCount[] {
  const near = all.filter((one) => isRelated(one, count) && overlaps(yearsAround(count), one.period))
  const place = near.indexOf(count)
  const isDisclosed = (by: readonly StatedCount[]) =>
    suppress(near, { ...options, published: by }).decisions[place]?.alreadyDisclosed === true
  const related = published.filter((one) => isRelated(one, count))
  const close = related.filter(({ period }) => overlaps(yearsAround(count), period))
  let causes = isDisclosed(close) ? close : related
  for (const one of causes) {
    const rest = causes.filter((other) => other !== one)
    if (isDisclosed(rest)) causes = rest
  }
  return causes
}

/** Whether persons of one count may be among those of the other. */
function isRelated({ series: one }: StatedCount, { series: other }: StatedCount): boolean {
  return one.hostArea === other.hostArea && one.measure === other.measure && one.unit === other.unit
}

function yearsAround({ period: { start, end } }: StatedCount): Period {
  return { start: yearPeriod(Math.floor(start / 12)).start, end: yearPeriod(Math.floor(end / 12)).end }
}

function keyOf({ series, period: { start, end } }: StatedCount): string {
  return `${seriesKey(series)} ${start} ${end}`
}
