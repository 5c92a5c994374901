import { fitGrowth } from '../measure/growth.ts'
import type { CaseMeasurement, StepMeasurement } from '../measure/measure-cases.ts'
import { formatBytes, formatCount, formatTime } from './format-number.ts'
import { formatTable } from './format-table.ts'

const reconciled = [
  'facts',
  'reconcile, CPU',
  'on the clock',
  'read, CPU',
  'ratio',
  'memory read',
  'memory peak',
]
const titles: Readonly<Record<string, string>> = {
  facts: 'Facts by chance out of 20 years, 200 countries and 3 groups:',
  years: 'Years, of 50 countries and 3 groups:',
  series: 'Countries and groups, of 5 years:',
}

/** What was measured of the returns ledger, in tables. */
export function formatCases(measured: readonly CaseMeasurement[]): string {
  const of = (table: string) => measured.filter((one) => one.table === table)
  return [
    '### Reconciling',
    ...Object.entries(titles).flatMap(([table, title]) => [
      title,
      formatTable([['', ...reconciled], ...of(table).map(writeReconciled)]),
      writeGrowth('CPU', of(table), 'reconcile'),
    ]),
    'Months and countries, of one group: all counts, and by HiGHS the least and most of one month:',
    formatTable([['', 'facts', 'reconcile, CPU', 'HiGHS, CPU', 'ratio'], ...of('solver').map(writeSolved)]),
    '### Reading counts in posts',
    formatTable([['', 'posts a second', 'CPU'], ...of('posts').map(writePosts)]),
    formatTable([
      ['', 'CPU', 'growth'],
      ...[...Map.groupBy(measured, ({ table }) => table)].flatMap(([table, rows]) =>
        table.startsWith('length ') ? writeLengths(rows) : [],
      ),
    ]),
    '### Suppressing',
    'Months and countries:',
    formatTable([['', 'counts', 'CPU', 'on the clock'], ...of('suppress').map(writeSuppressed)]),
    writeGrowth('CPU', of('suppress'), 'suppress'),
  ].join('\n\n')
}

function writeReconciled({ row, size, steps }: CaseMeasurement): string[] {
  const [read, own] = [stepOf(steps, 'read'), stepOf(steps, 'reconcile')]
  if (!read || !own) return [row, formatCount(size), 'did not end', '', '', '', '', '']
  return [
    row,
    formatCount(size),
    formatRange(own.cpu),
    formatTime(own.wall.median),
    formatTime(read.cpu.median),
    formatRatio(own.cpu.median / read.cpu.median),
    formatBytes(read.memory.median),
    formatBytes(own.memory.median),
  ]
}

function writeSolved({ row, size, steps }: CaseMeasurement): string[] {
  const [own, other] = [stepOf(steps, 'reconcile'), stepOf(steps, 'solve')]
  if (!own || !other) return [row, formatCount(size), 'did not end', '', '']
  const ratio = formatRatio(other.cpu.median / own.cpu.median)
  return [row, formatCount(size), formatRange(own.cpu), formatRange(other.cpu), ratio]
}

function writePosts({ row, size, steps: [step] }: CaseMeasurement): string[] {
  if (!step) return [row, 'did not end', '']
  return [row, formatCount(Math.round((size / step.cpu.median) * 1000)), formatRange(step.cpu)]
}

function writeLengths(rows: readonly CaseMeasurement[]): string[][] {
  const growth = growthOf(rows, 'extract')
  return rows.map(({ row, steps: [step] }, place) => [
    row,
    step ? `${step.cpu.median.toFixed(1)} ms` : 'did not end',
    place === rows.length - 1 && growth !== undefined ? growth.toFixed(2) : '',
  ])
}

function writeSuppressed({ row, size, steps: [step] }: CaseMeasurement): string[] {
  if (!step) return [row, formatCount(size), 'did not end', '']
  return [row, formatCount(size), formatRange(step.cpu), formatTime(step.wall.median)]
}

/** How CPU grows with size. */
function writeGrowth(what: string, rows: readonly CaseMeasurement[], step: string): string {
  const growth = growthOf(rows, step)
  return growth === undefined
    ? 'Growth is not known.'
    : `${what} grows as size to the power of ${growth.toFixed(2)}.`
}

function growthOf(rows: readonly CaseMeasurement[], name: string): number | undefined {
  return fitGrowth(
    rows.flatMap(({ size, steps }) => {
      const step = stepOf(steps, name)
      return step ? [{ size, cost: step.cpu.median }] : []
    }),
  )
}

function stepOf(steps: readonly StepMeasurement[], name: string): StepMeasurement | undefined {
  return steps.find((step) => step.name === name)
}

function formatRange({ median, least, most }: StepMeasurement['cpu']): string {
  return `${formatTime(median)} (${Math.round(least)}–${Math.round(most)})`
}

function formatRatio(ratio: number): string {
  return ratio < 9.95 ? ratio.toFixed(1) : formatCount(Math.round(ratio))
}
