import type { Count } from './count.ts'
import { CountError, type CountErrorCode } from './count-error.ts'
import type { Series } from './observation.ts'

const codes: Readonly<Record<keyof Series, CountErrorCode>> = {
  hostArea: 'different-host-area',
  counterpartArea: 'different-counterpart-area',
  areaRole: 'different-area-role',
  measure: 'different-measure',
  group: 'different-group',
  unit: 'different-unit',
  scope: 'different-scope',
}

/** Refuses counts that differ from the first in a dimension that they must share. */
export function requireAlike(
  action: string,
  counts: readonly { readonly count: Count; readonly path: string }[],
  dimensions: readonly (keyof Series)[] = Object.keys(codes) as (keyof Series)[],
): void {
  const first = counts[0]
  if (!first) return
  for (const { count, path } of counts) {
    for (const dimension of dimensions) {
      const expected = first.count.series[dimension]
      const got = count.series[dimension]
      if (expected === got) continue
      throw new CountError(
        codes[dimension],
        `${path}.series.${dimension}`,
        `Cannot ${action} "${path}": expected ${dimension} ${quoted(expected)}, got ${quoted(got)}`,
      )
    }
  }
}

function quoted(value: string | undefined): string {
  return value === undefined ? 'none' : `"${value}"`
}
