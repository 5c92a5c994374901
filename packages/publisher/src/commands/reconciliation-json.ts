import {
  type Bounds,
  type BoundsProof,
  formatMonth,
  type Observation,
  type Period,
  type Series,
} from '@iom-feed/core'
import { isComparison, type ReconciledFacts } from '../pipeline/returns/reconcile-facts.ts'
import type { SourceProblem } from '../reading/source-problem.ts'
import type { ReviewedComparison } from '../sources/confirmed-rows.ts'

/** Writes what facts make of each other for programs; months as `2018-05`. Its keys are told in docs/returns.md. */
export function reconciliationToJson(found: ReconciledFacts, problems: readonly SourceProblem[]): string {
  const { day, facts, reconciliation, resolution, unconfirmed, leftOut } = found
  const { conflicts, areConflictsComplete, setAside, gaps } = reconciliation
  const document = {
    asOf: day,
    facts: facts.map(factToJson),
    series: found.series.map((series) => seriesToJson(series, found)),
    conflicts,
    areConflictsComplete,
    setAside,
    gaps: gaps.map(({ series, period }) => ({ series, ...months(period) })),
    breaks: resolution.breaks.map((one) => ({ ...one, month: formatMonth(one.month) })),
    revisions: resolution.revisions.map(({ observation, reason, by }) => {
      return { observation: factToJson(observation), reason, ...(by && { by: by.id }) }
    }),
    unconfirmed,
    leftOut,
    problems: [
      ...problems.map(({ message, line, path }) => ({ message, line, path })),
      ...reconciliation.problems.map(({ message }) => ({ message })),
    ],
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

function factToJson(fact: Observation | ReviewedComparison) {
  const { period, ...rest } = fact
  const kind = isComparison(fact) ? 'comparison' : 'count'
  if (!('otherPeriod' in rest)) return { kind, ...rest, ...months(period) }
  const { otherPeriod, ...compared } = rest
  const { start: otherStart, end: otherEnd } = months(otherPeriod)
  return { kind, ...compared, ...months(period), otherStart, otherEnd }
}

function seriesToJson(series: Series, { reconciliation }: ReconciledFacts) {
  const { monthsOf, boundsOf, proofOf } = reconciliation
  const known = monthsOf(series)
  const tell = (period: Period, bounds: Bounds | undefined, proof: BoundsProof | undefined) => ({
    ...months(period),
    ...(bounds && { lower: bounds.lower, upper: bounds.upper ?? null, isTight: bounds.isTight, proof }),
  })
  return {
    series,
    months: known.map(({ month, ...bounds }) => {
      const period = { start: month, end: month }
      return tell(period, bounds, proofOf(series, period))
    }),
    yearToDate: known.map(({ month }) => {
      const period = { start: month - (month % 12), end: month }
      return tell(period, boundsOf(series, period), proofOf(series, period))
    }),
  }
}

function months({ start, end }: Period): { readonly start: string; readonly end: string } {
  return { start: formatMonth(start), end: formatMonth(end) }
}
