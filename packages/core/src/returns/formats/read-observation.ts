import { qualifiers } from '../figure.ts'
import { accumulations, areaRoles, type Confirmation, type Observation, total } from '../observation.ts'
import {
  area,
  areaOrTotal,
  type CellField,
  codeOf,
  countOf,
  day,
  id,
  lineOf,
  month,
  origin,
  wording,
  wordOf,
} from './cell-fields.ts'
import { type ObservationCells, type ObservationColumn, observationColumns } from './observation-cells.ts'
import { hidden, type ObservationProblem, quoteText } from './observation-problem.ts'

/** What is wrong in one cell. */
type Refusal = Pick<ObservationProblem, 'code' | 'column' | 'expected' | 'got'>

/** An observation, or why it cannot be read. */
export interface ObservationReading {
  readonly observation?: Observation
  readonly refusals: readonly Refusal[]
}

/** Reads cells one by one, and gathers what is wrong. */
interface CellReader {
  readonly refusals: Refusal[]
  optional<Value>(column: ObservationColumn, field: CellField<Value>): Value | undefined
  /** The value of a cell that must be filled; where it is wrong, what comes out is never used. */
  required<Value>(column: ObservationColumn, field: CellField<Value>): Value
}

/** Reads an observation from texts; all that is wrong is told at once. */
export function readObservation(cells: ObservationCells): ObservationReading {
  const reader = createReader(cells)
  const observation = readCells(reader, cells)
  if (reader.refusals.length === 0) reader.refusals.push(...refuseTogether(observation, cells))
  const { refusals } = reader
  if (refusals.length === 0) return { observation, refusals }
  const place = ({ column }: Refusal) => observationColumns.indexOf(column as ObservationColumn)
  refusals.sort((one, other) => place(one) - place(other))
  return { refusals: isFree(cells) ? refusals : refusals.map(hideCount) }
}

function createReader(cells: ObservationCells): CellReader {
  const refusals: Refusal[] = []
  const optional = <Value>(column: ObservationColumn, field: CellField<Value>) => {
    const text = cells[column] ?? ''
    const value = text === '' ? undefined : field.read(text)
    if (text !== '' && value === undefined) refusals.push(refuseText(column, field, text))
    return value
  }
  const required = <Value>(column: ObservationColumn, field: CellField<Value>) => {
    if ((cells[column] ?? '') === '') refusals.push(refuseText(column, field, ''))
    return optional(column, field) as Value
  }
  return { refusals, optional, required }
}

function readCells({ optional, required }: CellReader, cells: ObservationCells): Observation {
  const { post, url } = optional('source', origin) ?? {}
  const quote = optional('quote', wording)
  const value = optional('value', countOf(namedUnit(cells)))
  const confirmed = { by: optional('confirmedBy', lineOf('a name')), on: optional('confirmedOn', day) }
  const counterpartArea = optional('counterpartArea', areaOrTotal) ?? total
  const areaRole = optional('areaRole', wordOf(areaRoles))
  return {
    id: required('id', id),
    series: {
      hostArea: required('hostArea', area),
      counterpartArea,
      // All areas together are neither destinations nor nationalities.
      ...(areaRole && counterpartArea !== total && { areaRole }),
      measure: required('measure', lineOf('a measure such as returns')),
      group: optional('group', lineOf('a group, or _T for all persons')) ?? total,
      unit: optional('unit', lineOf('a unit such as persons')) ?? usualUnit(cells),
      scope: optional('scope', lineOf('a programme, or _T for all')) ?? total,
    },
    period: { start: required('start', month), end: required('end', month) },
    accumulation: optional('accumulation', wordOf(accumulations)) ?? 'period',
    ...(value !== undefined && { value }),
    qualifier: optional('qualifier', wordOf(qualifiers)) ?? 'exact',
    status: optional('status', codeOf('CL_OBS_STATUS', 'A')) ?? 'A',
    confidentiality: required('confidentiality', codeOf('CL_CONF_STATUS', 'F')),
    vintage: required('vintage', day),
    source: {
      name: optional('sourceName', lineOf('who says it')) ?? 'office',
      ...(post && { post }),
      ...(url && { url }),
      ...(quote && { quote }),
    },
    ...(confirmed.by && confirmed.on && { confirmed: confirmed as Confirmation }),
  }
}

/** What is counted where that is not said: of destinations the countries. */
function usualUnit({ measure }: ObservationCells): string {
  return measure === 'destinations' ? 'countries' : 'persons'
}

/** What is counted, for a message: a unit in letters, as in a row that has slipped it may be the count. */
function namedUnit(cells: ObservationCells): string {
  const { unit = '' } = cells
  return /^\p{L}[\p{L} -]{0,39}$/u.test(unit) ? unit : usualUnit(cells)
}

/** The statuses of CL_OBS_STATUS that say why there is no value. */
const withoutValue = /^[HLMOQ]$/

/** What is wrong between cells that are right, each for itself. */
function refuseTogether(observation: Observation, cells: ObservationCells): Refusal[] {
  const { period, accumulation, value, status, confirmed } = observation
  const { start, end } = period
  const got = (column: ObservationColumn) => quote(cells[column] ?? '')
  const refuse = (column: ObservationColumn, code: Refusal['code'], expected: string): Refusal[] => [
    { code, column, expected, got: got(column) },
  ]
  if (end < start)
    return refuse('end', 'end-before-start', `a month not before "start" (${cells.start ?? ''})`)
  if (accumulation === 'yearToDate' && (start % 12 !== 0 || end - start > 11)) {
    const expected = 'January of the year of "end", as "accumulation" is yearToDate'
    return refuse('start', 'not-since-january', expected)
  }
  if (withoutValue.test(status) && value !== undefined)
    return refuse('value', 'unexpected-value', `nothing, as "status" is ${status}`)
  if (!withoutValue.test(status) && value === undefined)
    return refuse('value', 'missing', `a whole number of ${namedUnit(cells)}`)
  if (confirmed || !(cells.confirmedBy || cells.confirmedOn)) return []
  return cells.confirmedBy
    ? refuse('confirmedOn', 'half-confirmed', 'a day, as "confirmedBy" is given')
    : refuse('confirmedBy', 'half-confirmed', 'a name, as "confirmedOn" is given')
}

function refuseText(column: ObservationColumn, field: CellField<unknown>, text: string): Refusal {
  const { expected, code } = field
  return {
    code: text === '' ? 'missing' : typeof code === 'string' ? code : code(text),
    column,
    expected: typeof expected === 'string' ? expected : expected(text),
    got: quote(text),
  }
}

function quote(text: string): string {
  return text === '' ? 'nothing' : quoteText(text)
}

function isFree({ confidentiality, group }: ObservationCells): boolean {
  return confidentiality === 'F' && (group || total) === total
}

/** Months that are right, each for itself, tell no count. */
const telling: readonly Refusal['code'][] = ['end-before-start', 'not-since-january']

/** A cell that holds what it should not may hold the count, be it only because a row has slipped. */
function hideCount(refusal: Refusal): Refusal {
  const { code, column, got } = refusal
  if (got === 'nothing' || telling.includes(code)) return refusal
  const isSafe = column !== 'value' && column !== 'quote' && !/\p{N}/u.test(got)
  return isSafe ? refusal : { ...refusal, got: hidden }
}
