import {
  type Comparison,
  isDay,
  type Observation,
  type ObservationColumn,
  observationColumns,
  parseMonth,
  type Relation,
  readObservationsCsv,
  relations,
  safeUrl,
  writeCsv,
} from '@iom-feed/core'
import type { SourceProblem } from '../reading/source-problem.ts'
import { placeObservations } from './place-observations.ts'
import { type ReviewRow, type ReviewTable, refuseCell, showCell } from './read-review.ts'
import type { ReviewCells, ReviewColumn } from './review-columns.ts'
import type { Placed, SourceResult } from './source.ts'

/** A comparison that a person has confirmed, and whether it is free: SDMX `CL_CONF_STATUS`. */
export interface ReviewedComparison extends Comparison {
  readonly confidentiality: string
}

/** What persons have confirmed. */
export interface ConfirmedRows {
  readonly observations: readonly Placed<Observation>[]
  readonly comparisons: readonly Placed<ReviewedComparison>[]
  readonly problems: readonly SourceProblem[]
}

/** Reads the confirmed rows of a review file as observations and comparisons; one that cannot be read is left out, and named. */
export function readConfirmedRows(table: ReviewTable, file: string): ConfirmedRows {
  const confirmed = table.rows.filter(({ state }) => state === 'confirmed')
  const refused = new Map(confirmed.map((row) => [row, refuse(row, file)]))
  const usable = confirmed.filter((row) => refused.get(row)?.length === 0)
  const read = readRows(usable, table, file)
  const byLine = new Map(usable.map((row) => [row.line, row.named]))
  const placed = read.items.map((one) => ({ ...one, named: byLine.get(one.line ?? 0) ?? {} }))
  return {
    observations: placed
      .filter(({ named }) => !named.relation)
      .map(({ named, ...one }) => ({ ...one, item: withOrigin(one.item, named) })),
    comparisons: placed
      .filter(({ named }) => named.relation)
      .map(({ named, ...one }) => ({ ...one, item: compare(withOrigin(one.item, named), named) })),
    problems: [...[...refused.values()].flat(), ...read.problems],
  }
}

/** What is wrong with what only the review file has. */
function refuse(row: ReviewRow, file: string): SourceProblem[] {
  const { named } = row
  const wrong = (column: ReviewColumn, expected: string, got = showCell(named, column)) =>
    refuseCell(row, file, column, { expected, got })
  const problems: SourceProblem[] = []
  if (!named.confirmedBy) problems.push(wrong('confirmedBy', 'a name, as "decision" is confirmed'))
  if (!named.confirmedOn) problems.push(wrong('confirmedOn', 'a day, as "decision" is confirmed'))
  if (named.url && !safeUrl(named.url)) problems.push(wrong('url', 'an http or https address'))
  if (!named.relation) return problems
  if (!(relations as readonly string[]).includes(named.relation))
    problems.push(wrong('relation', `one of ${relations.join(', ')}, or nothing`))
  if (named.value)
    problems.push(wrong('value', 'nothing, as "relation" compares without a number', 'something'))
  const [start, end] = [named.otherStart, named.otherEnd].map((text) => parseMonth(text ?? ''))
  if (start === undefined) problems.push(wrong('otherStart', 'a month such as 2018-05'))
  if (end === undefined) problems.push(wrong('otherEnd', 'a month such as 2018-05'))
  if (start !== undefined && end !== undefined && end < start)
    problems.push(wrong('otherEnd', `a month not before "otherStart" (${named.otherStart})`))
  return problems
}

/** Reads rows as the table of observations that they are, each at its own number, so that messages name it. */
function readRows(rows: readonly ReviewRow[], table: ReviewTable, file: string): SourceResult<Observation> {
  const [last] = rows.slice(-1)
  if (!last) return { items: [], problems: [] }
  const byNumber = new Map(rows.map((row) => [row.row, row]))
  const cells = Array.from({ length: last.row }, (_, index): readonly string[] => {
    const row = byNumber.get(index + 1)
    if (!row) return index + 1 === table.headRow ? observationColumns : []
    return observationColumns.map((column) => cellOf(column, row.named))
  })
  const reading = readObservationsCsv(writeCsv(cells))
  // What rows say together is for the ledger to weigh: a text that states 290 may well be headed "almost 300".
  const problems = reading.problems.filter(({ isKept }) => !isKept)
  return placeObservations({ ...reading, problems }, file, ({ row }) => byNumber.get(row ?? 0)?.line)
}

function cellOf(column: ObservationColumn, named: ReviewCells): string {
  if (column === 'source') return [named.post, named.url].filter(Boolean).join(' ')
  if (column === 'confirmedOn' || column === 'vintage') return isoDay(named[column] ?? '')
  // A comparison is read as a count that is not there.
  if (column === 'status' && named.relation) return 'M'
  return named[column] ?? ''
}

/** Spreadsheets in Finland write a day that they know for one as `8.5.2018`. */
function isoDay(text: string): string {
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? []
  const iso = `${year}-${month?.padStart(2, '0')}-${day?.padStart(2, '0')}`
  return isDay(iso) ? iso : text
}

/** A post's id may be an address, so it has a column of its own. */
function withOrigin(observation: Observation, { post, url }: ReviewCells): Observation {
  const { post: _, url: __, ...source } = observation.source
  return { ...observation, source: { ...source, ...(post && { post }), ...(url && { url }) } }
}

function compare(statement: Observation, named: ReviewCells): ReviewedComparison {
  const { id, series, period, vintage, source, confirmed, confidentiality } = statement
  const other = (text = '') => parseMonth(text) as number
  return {
    ...{ id, series, period, vintage, source, confidentiality },
    ...(confirmed && { confirmed }),
    relation: named.relation as Relation,
    otherPeriod: { start: other(named.otherStart), end: other(named.otherEnd) },
  }
}
