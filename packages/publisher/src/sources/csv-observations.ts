import { basename } from 'node:path'
import { type Month, parseMonth, qualifiers } from '@iom-feed/core'
import * as v from 'valibot'
import { checkValue } from '../reading/check-value.ts'
import { choice, day, field, id, line, readLine, record, wholeNumber } from '../reading/fields.ts'
import { readText } from '../reading/read-text.ts'
import { createProblem, quote, type Reading, type SourceProblem } from '../reading/source-problem.ts'
import { suggest } from '../reading/suggest.ts'
import { type CsvRow, readCsv } from './csv-table.ts'
import { accumulations, areaRoles, type Observation } from './observation.ts'
import type { Placed, Source } from './source.ts'

/** The observations of a CSV file, a row each, below a row of column names. */
export function csvObservations(file: string): Source<Observation> {
  return {
    async read() {
      const text = await readText(file)
      if (text.value === undefined) return { items: [], problems: text.problems }
      const table = readCsv(text.value, file)
      if (!table.value) return { items: [], problems: table.problems }
      const wrong = checkColumns(table.value.columns, file)
      if (wrong.length > 0) return { items: [], problems: wrong }
      const items: Placed<Observation>[] = []
      const problems = [...table.problems]
      for (const row of table.value.rows) {
        const read = readRow(row, file)
        if (read.value) items.push({ item: read.value, file, line: row.line })
        problems.push(...read.problems)
      }
      return { items, problems }
    },
  }
}

/** A row as it is written. */
interface Row
  extends Omit<
    Observation,
    'period' | 'accumulation' | 'qualifier' | 'group' | 'counterpartArea' | 'status'
  > {
  readonly counterpartArea?: string
  readonly group?: string
  readonly start: Month
  readonly end: Month
  readonly accumulation?: Observation['accumulation']
  readonly qualifier?: Observation['qualifier']
  readonly status?: string
}

const area = field('an ISO 3166-1 code of two letters, such as IQ', (value) => {
  const text = readLine(value)
  return text && /^[A-Z]{2}$/.test(text) ? text : undefined
})

const areaOrTotal = field('an ISO 3166-1 code of two letters, or _T for all areas', (value) =>
  value === '_T' || v.is(area, value) ? (value as string) : undefined,
)

const month = field('a month such as 2018-05', (value) =>
  typeof value === 'string' ? parseMonth(value) : undefined,
)

const code = (list: string, example: string) =>
  field(`a code of SDMX ${list}, such as ${example}`, (value) =>
    typeof value === 'string' && /^[A-Z]$/.test(value) ? value : undefined,
  )

const columns = {
  id,
  hostArea: area,
  counterpartArea: v.optional(areaOrTotal),
  areaRole: v.optional(choice(areaRoles)),
  measure: line('a measure such as returns'),
  group: v.optional(line('a group, or _T for all persons')),
  unit: v.optional(line('a unit such as persons')),
  start: month,
  end: month,
  accumulation: v.optional(choice(accumulations)),
  value: v.optional(wholeNumber('a whole number of persons', 0)),
  qualifier: v.optional(choice(qualifiers)),
  status: v.optional(code('CL_OBS_STATUS', 'A')),
  confidentiality: code('CL_CONF_STATUS', 'F'),
  vintage: day,
  source: v.optional(line('the id of a post, or an address')),
  confirmedBy: v.optional(line('a name')),
  confirmedOn: v.optional(day),
}

const rowSchema = record<Row>('an observation', columns)

function checkColumns(found: readonly string[], file: string): SourceProblem[] {
  const known = Object.keys(columns)
  const problem = (expected: string, got: string) =>
    createProblem('read the column names', { file, line: 1, expected, got })
  const twice = found.filter((name, index) => found.indexOf(name) !== index)
  return [
    ...known.filter((name) => !found.includes(name)).map((name) => problem(`a column "${name}"`, 'none')),
    ...found
      .filter((name) => !known.includes(name))
      .map((name) => problem(`"${suggest(name, known) ?? known.join(', ')}"`, quote(name))),
    ...twice.map((name) => problem('each column once', quote(name))),
  ]
}

/** The statuses of CL_OBS_STATUS that say why there is no value. */
const withoutValue = /^[HLMOQ]$/

function readRow(row: CsvRow, file: string): Reading<Observation> {
  const subject = (path: string) => `read ${path && `"${path}" in `}row ${row.line} of "${basename(file)}"`
  const { value: read, problems } = checkValue(rowSchema, row.cells, {
    file,
    lineOf: () => row.line,
    subject,
  })
  if (!read) return { problems: isFree(row) ? problems : problems.map(hideValue) }
  const { start, end, counterpartArea = '_T', group = '_T', accumulation = 'period', ...rest } = read
  const { qualifier = 'exact', status = 'A', value } = read
  const refuse = (path: keyof Row, expected: string): Reading<Observation> => {
    const parts = { file, line: row.line, path, expected, got: quote(row.cells[path]) }
    const problem = createProblem(subject(path), parts)
    return { problems: [isFree(row) ? problem : hideValue(problem)] }
  }
  if (end < start) return refuse('end', `a month not before "start" (${row.cells.start})`)
  if (accumulation === 'yearToDate' && (start % 12 !== 0 || end - start > 11)) {
    return refuse('start', 'January of the year of "end", as "accumulation" is yearToDate')
  }
  if (withoutValue.test(status) && value !== undefined)
    return refuse('value', `nothing, as "status" is ${status}`)
  if (!withoutValue.test(status) && value === undefined) return refuse('value', 'a whole number of persons')
  const observation = {
    ...rest,
    counterpartArea,
    group,
    accumulation,
    qualifier,
    status,
    period: { start, end },
  }
  return { value: observation, problems }
}

function isFree({ cells }: CsvRow): boolean {
  return cells.confidentiality === 'F' && (cells.group ?? '_T') === '_T'
}

/** Problems end up in the logs of scheduled builds, where a count that is not free has no place. */
function hideValue(problem: SourceProblem): SourceProblem {
  if (problem.path !== 'value' || problem.got === 'nothing') return problem
  const got = 'something else (not shown, as the count is not free)'
  const message = problem.message.slice(0, -problem.got.length) + got
  return { ...problem, got, message }
}
