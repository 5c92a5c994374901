import { basename } from 'node:path'
import {
  type Observation,
  type ObservationPlace,
  type ObservationProblem,
  type ObservationsReading,
  observationColumns,
} from '@iom-feed/core'
import { createProblem, type SourceProblem } from '../reading/source-problem.ts'
import { suggest } from '../reading/suggest.ts'
import type { SourceResult } from './source.ts'

/** What core has read, with the places of a file. */
export function placeObservations(
  { observations, places, problems }: ObservationsReading,
  file: string,
  lineOf: (place: ObservationPlace) => number | undefined,
): SourceResult<Observation> {
  return {
    items: observations.map((item, index) => ({ item, file, ...withLine(lineOf(places[index] ?? {})) })),
    problems: problems.map((problem) => explain(problem, file, lineOf(problem))),
  }
}

function withLine(line: number | undefined): { readonly line?: number } {
  return line === undefined ? {} : { line }
}

function explain(problem: ObservationProblem, file: string, line: number | undefined): SourceProblem {
  const { path, column, got } = problem
  const expected = meant(problem) ?? problem.expected
  return createProblem(subjectOf(problem, file), { file, line, path: path ?? column, expected, got })
}

/** The column or dimension that an unknown one was probably meant to be. */
function meant({ code, column = '' }: ObservationProblem): string | undefined {
  if (code !== 'unknown-column' && code !== 'unknown-dimension') return undefined
  const near = suggest(
    column,
    code === 'unknown-column' ? observationColumns : [...observationColumns, 'period'],
  )
  return near && `"${near}"`
}

/** What cannot be done, of the problems that are of no single row or value. */
const subjects: Partial<Record<ObservationProblem['code'], string>> = {
  'empty-file': 'read the table',
  'no-rows': 'read the table',
  'missing-column': 'read the column names',
  'unknown-column': 'read the column names',
  'repeated-column': 'read the column names',
  'missing-dimension': 'read the dimensions',
  'unknown-dimension': 'read the dimensions',
  'not-json-stat': 'read the dataset',
}

function subjectOf({ code, row, path, column, isKept }: ObservationProblem, file: string): string {
  const subject = subjects[code]
  if (subject) return path ? `${subject} ("${path}")` : subject
  const place = path ? `"${path}"` : `row ${row} of "${basename(file)}"`
  // What was read all the same is in the document, if it is asked for.
  const verb = isKept ? 'reconcile' : 'read'
  return column ? `${verb} "${column}" ${path ? 'of' : 'in'} ${place}` : `${verb} ${place}`
}
