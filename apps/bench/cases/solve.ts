import { readFileSync } from 'node:fs'
import { type Observation, type Period, readObservationsCsv, reconcile, type Series } from '@iom-feed/core'
import loadHighs from 'highs'
import type { Case, TimeStep } from './case.ts'
import { writeProgram } from './write-program.ts'

/** Asks for the last month of the total: `reconcile`, for which that is one of all counts, and a linear program. */
export async function runSolve({ parameters }: Case, time: TimeStep): Promise<void> {
  const { observations } = readObservationsCsv(readFileSync(String(parameters.file), 'utf8'))
  const highs = await loadHighs()
  const asked = askedOf(observations)
  const ours = time('reconcile', () => reconcile(observations).boundsOf(asked.series, asked.period))
  const bounds = time('solve', () =>
    (['Minimize', 'Maximize'] as const).map(
      (goal) => highs.solve(writeProgram(observations, asked, goal)).ObjectiveValue,
    ),
  )
  const [lower = Number.NaN, upper = Number.NaN] = bounds.map(Math.round)
  // Ours are sound, but not always the narrowest.
  if (ours && ours.lower <= lower && upper <= (ours.upper ?? Number.POSITIVE_INFINITY)) return
  throw new Error(`Cannot compare: expected bounds around ${lower}–${upper}, got ${JSON.stringify(ours)}`)
}

function askedOf(observations: readonly Observation[]): { series: Series; period: Period } {
  const last = Math.max(...observations.map(({ period }) => period.end))
  const total = observations.find(({ series }) => series.counterpartArea === '_T')
  if (!total) throw new Error('Cannot ask for the total: expected a fact of it, got none')
  return { series: total.series, period: { start: last, end: last } }
}
