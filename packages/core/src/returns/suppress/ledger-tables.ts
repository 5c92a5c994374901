import { covers, type StatedCount } from '../count.ts'
import type { Interval } from '../interval.ts'
import { type Series, total } from '../observation.ts'
import { type Cell, createRow, type LedgerRow, least, most, upperOf, yearPeriod } from './ledger-row.ts'
import type { LedgerTable } from './ledger-table.ts'
import { ruleOf, type SeriesRule, type SuppressionPolicy } from './suppression-policy.ts'

/** A table, and those around it: of all groups, of the wider scope. */
export interface PlacedTable {
  readonly table: LedgerTable
  readonly above: readonly LedgerTable[]
}

/** What a row is made of. */
interface Draft {
  readonly cells: Cell[]
  readonly pinned: StatedCount[]
}

interface TableDraft {
  readonly series: Series
  readonly rule: SeriesRule
  readonly rows: Map<string, Draft>
}

/** Lays counts out as tables, the widest first. */
export function layTables(
  counts: readonly StatedCount[],
  published: readonly StatedCount[],
  policies: readonly SuppressionPolicy[],
): readonly PlacedTable[] {
  const drafts = new Map<string, TableDraft>()
  const draftOf = (series: Series): TableDraft => {
    const { hostArea, measure, unit, scope, group } = series
    const key = JSON.stringify([hostArea, measure, unit, scope, group])
    const draft = drafts.get(key) ?? {
      series,
      rule: ruleOf(series, policies),
      rows: new Map<string, Draft>(),
    }
    drafts.set(key, draft)
    return draft
  }
  const rowOf = ({ rows }: TableDraft, key: string): Draft => {
    const row = rows.get(key) ?? { cells: [], pinned: [] }
    rows.set(key, row)
    return row
  }
  counts.forEach((count, index) => {
    const draft = draftOf(count.series)
    rowOf(draft, rowKey(count.series)).cells.push(createCell(count, index, draft.rule))
  })
  for (const count of published) rowOf(draftOf(count.series), rowKey(count.series)).pinned.push(count)
  const wider = (one: TableDraft) => [...drafts.values()].filter((other) => isWider(other.series, one.series))
  for (const draft of drafts.values()) {
    for (const around of wider(draft)) {
      for (const [key, { cells }] of draft.rows)
        rowOf(around, key).cells.push(...cells.flatMap((cell) => shadowOf(cell, around, key)))
    }
  }
  const tables = new Map([...drafts.values()].map((draft) => [draft, createTable(draft)]))
  return [...tables]
    .map(([draft, table]) => {
      const above = wider(draft).map((around) => tables.get(around) as LedgerTable)
      for (const around of above) around.parts.push(table)
      return { table, above }
    })
    .sort((one, other) => one.above.length - other.above.length)
}

function rowKey({ areaRole, counterpartArea }: Series): string {
  return counterpartArea === total ? total : `${areaRole ?? ''} ${counterpartArea}`
}

function createCell({ series, period, interval }: StatedCount, index: number, rule: SeriesRule): Cell {
  const { threshold, zerosWithheld, yearlyTotalsOnly } = rule
  const year = yearPeriod(Math.floor(period.start / 12))
  const isYear = covers(year, period) && covers(period, year)
  return {
    index,
    period,
    interval,
    threshold,
    isSmall: interval.lower < threshold && (zerosWithheld || upperOf(interval) >= 1),
    isBarred: yearlyTotalsOnly && !(isYear && series.counterpartArea === total),
  }
}

/** Asks of the row around a group that its count, where known at all, is large enough not to tell the group's. */
function shadowOf(cell: Cell, { rows }: TableDraft, key: string): readonly Cell[] {
  const { index, isSmall, isBarred, period, interval, threshold } = cell
  if (index === undefined || !(isSmall || isBarred) || upperOf(interval) === 0) return []
  const around = rows
    .get(key)
    ?.cells.find((other) => other.period.start === period.start && other.period.end === period.end)
  const bound: Interval = around ? around.interval : { lower: interval.lower }
  return [{ of: cell, period, interval: bound, threshold, isSmall: true, isBarred: false }]
}

/** Whether the persons of one table are among those of the other. */
function isWider(wide: Series, narrow: Series): boolean {
  if (wide.hostArea !== narrow.hostArea || wide.measure !== narrow.measure || wide.unit !== narrow.unit)
    return false
  const [isGroup, isScope] = [wide.group === narrow.group, wide.scope === narrow.scope]
  return (isGroup || wide.group === total) && (isScope || wide.scope === total) && !(isGroup && isScope)
}

function createTable({ series, rule, rows }: TableDraft): LedgerTable {
  const whole = createRow(total, rows.get(total)?.cells ?? [], rows.get(total)?.pinned ?? [])
  const roles = new Map<string, LedgerRow[]>()
  for (const [key, { cells, pinned }] of rows) {
    if (key === total) continue
    const role = key.slice(0, key.indexOf(' '))
    roles.set(role, [...(roles.get(role) ?? []), createRow(key, cells, pinned)])
  }
  const { threshold, zerosWithheld } = rule
  return {
    series,
    threshold,
    zerosWithheld,
    total: whole,
    roles: [...roles.values()].map((areas) => [...areas, ...othersOf(whole, areas)]),
    parts: [],
  }
}

/** The areas that are not listed, as one row, where there surely are persons of such. */
function othersOf(whole: LedgerRow, areas: readonly LedgerRow[]): readonly LedgerRow[] {
  const row: LedgerRow = {
    ...createRow('others', [], []),
    total: {
      bound: (period) => ({
        lower: Math.max(
          0,
          areas.reduce((left, area) => left - most(area, period), least(whole, period)),
        ),
      }),
    },
  }
  const isSome = whole.cells.some(({ period }) => least(row, period) > 0)
  return isSome ? [row] : []
}
