import { readFileSync } from 'node:fs'
import { readObservationsCsv, reconcile } from '@iom-feed/core'
import type { Case, TimeStep } from './case.ts'

/** Reads facts from a table and reconciles them. */
export function runReconcile({ parameters }: Case, time: TimeStep): void {
  const text = readFileSync(String(parameters.file), 'utf8')
  const { observations } = time('read', () => readObservationsCsv(text))
  time('reconcile', () => reconcile(observations))
}
