import { coveredPeriod, defaultPolicy, intervalOf, suppress } from '@iom-feed/core'
import { makeReturns } from '../corpus/make-returns.ts'
import type { Case, TimeStep } from './case.ts'

/** Decides which counts of a table may be published. */
export function runSuppress({ parameters }: Case, time: TimeStep): void {
  const [months, areas] = [Number(parameters.months), Number(parameters.areas)]
  const counts = makeReturns({ months, areas, groups: 1 }).flatMap((observation) => {
    const interval = intervalOf(observation, defaultPolicy)
    return interval ? [{ series: observation.series, period: coveredPeriod(observation), interval }] : []
  })
  time('suppress', () => suppress(counts))
}
