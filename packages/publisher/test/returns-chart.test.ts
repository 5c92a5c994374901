import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type ChartCount,
  formatMonth,
  parseMonth,
  type ReturnsChart,
  readObservationsCsv,
  reconcile,
} from '@iom-feed/core'
import { type Office, officeOf, type Row, readOutput } from './returns-office.ts'
import { runBin } from './run-bin.ts'

type Context = Parameters<typeof officeOf>[0]

async function chartOf(context: Context, office: Office, now = '2018-06-10') {
  const folder = await officeOf(context, office)
  const run = await runBin(folder, ['build', '--now', now])
  const { tree, ...output } = readOutput(folder)
  const text = tree['chart.json']
  return { run, ...output, tree, chart: text && (JSON.parse(String(text)) as ReturnsChart) }
}

/** A month or an area with its bounds, as `2018-03 90..110`. */
function written(name: string, count: ChartCount | undefined): string {
  return count ? `${name} ${count.lower}..${count.upper ?? ''}` : name
}

const months = (chart: ReturnsChart | undefined) =>
  chart?.months.map(({ month, count }) => written(month, count))
const places = (chart: ReturnsChart | undefined) =>
  chart?.destinations?.areas.map(
    ({ area, count, first, last }) => `${written(area, count)} ${first ?? '?'}-${last ?? '?'}`,
  )

/** What the office writes: rounded and exact, of months and since January, one month not at all. */
const rows: Row[] = [
  { id: 'nov', start: '2017-11', value: 31 },
  { id: 'feb-ytd', start: '2018-01', end: '2018-02', value: 200, qualifier: 'almost' },
  { id: 'mar-ytd', start: '2018-01', end: '2018-03', value: 290 },
  { id: 'mar-iq', start: '2018-01', end: '2018-03', area: 'IQ', value: 231 },
  { id: 'apr', start: '2018-04', value: 49 },
  { id: 'may', start: '2018-05', value: 58 },
]

test('a chart has what is known of each month, in figures and in words', async (context) => {
  const { run, chart, data } = await chartOf(context, {
    rows,
    returns: { method: 'https://office.example/method' },
  })
  assert.equal(run.code, 0, run.stderr)
  assert.equal(data.chart, 'chart.json')
  assert.deepEqual(months(chart), [
    '2017-11 31..31',
    '2017-12',
    '2018-01 0..200',
    '2018-02 0..200',
    '2018-03 90..110',
    '2018-04 49..49',
    '2018-05 58..58',
  ])
  const [march, , may] = chart?.months.slice(-3) ?? []
  assert.deepEqual(march?.count?.texts, {
    number: { en: '90–110', fi: '90–110', sv: '90–110', so: '90–110' },
    words: { en: 'between 90 and 110', fi: '90–110', sv: 'mellan 90 och 110' },
  })
  assert.deepEqual(may?.count?.texts.words, { en: 'exactly 58', fi: 'tasan 58', sv: 'exakt 58' })
  assert.equal(may?.texts.month.fi, 'toukokuu 2018')
  assert.equal(may?.texts.short.en, 'May')
  assert.deepEqual(
    [chart?.csv, chart?.source, chart?.licence, chart?.method, chart?.vintage, chart?.texts.vintage.en],
    [
      'returns.csv',
      'https://office.example/',
      'CC-BY-4.0',
      { en: 'https://office.example/method' },
      '2018-06-01',
      '1 June 2018',
    ],
  )
})

/** Three areas by months, of which the smallest has few persons in one. */
const areas = ['2018-01', '2018-02', '2018-03'].flatMap((start, index): Row[] => {
  const few = [12, 3, 14][index] ?? 0
  const counts = { _T: 600 + few, IQ: 350 + index, AF: 250 - index, SO: few }
  return Object.entries(counts).map(([area, value]) => ({ id: `${area}-${start}`, area, start, value }))
})

for (const [title, ledger] of [
  ['all are published', rows],
  ['some are kept back', areas],
] as const) {
  test(`every bound in a chart is what the published rows give by themselves, where ${title}`, async (context) => {
    const { chart, table, ids } = await chartOf(context, { rows: ledger })
    assert.equal(ids.length < ledger.length, ledger === areas)
    const { boundsOf } = reconcile(readObservationsCsv(table).observations)
    const boundsIn = (area: string, start: string, end = start) => {
      const areaRole = area === '_T' ? {} : { areaRole: 'destination' as const }
      const rest = { measure: 'returns', group: '_T', unit: 'persons', scope: '_T' }
      const series = { hostArea: 'FI', counterpartArea: area, ...areaRole, ...rest }
      const bounds = boundsOf(series, { start: parseMonth(start) ?? 0, end: parseMonth(end) ?? 0 })
      return bounds && [bounds.lower, bounds.upper]
    }
    for (const { month, count } of chart?.months ?? [])
      if (count) assert.deepEqual([count.lower, count.upper], boundsIn('_T', month), month)
    const { destinations } = chart ?? {}
    for (const { area, count } of destinations?.areas ?? []) {
      assert.deepEqual([count.lower, count.upper], boundsIn(area, '2018-01', '2018-03'), area)
      assert.match(table, new RegExp(`,FI,${area},`))
    }
    assert.ok(destinations?.areas.length)
  })
}

test('a chart tells no small count that follows from others', async (context) => {
  const { chart } = await chartOf(context, {
    rows: [
      { id: 'march', start: '2018-01', end: '2018-03', value: 290 },
      { id: 'april', start: '2018-01', end: '2018-04', value: 292 },
      { id: 'last-year', start: '2017-05', value: 58 },
    ],
  })
  assert.doesNotMatch(`${months(chart)}`, /2\.\.2/)
})

test('destinations are ranked where their places are sure, and share them where they may be equal', async (context) => {
  const of = (area: string, value: number, qualifier = 'exact'): Row => ({
    id: area,
    area,
    start: '2018-01',
    end: '2018-03',
    value,
    qualifier,
  })
  const ranking = async (...ledger: Row[]) => places((await chartOf(context, { rows: ledger })).chart)
  assert.deepEqual(await ranking(of('_T', 290), of('IQ', 231), of('AF', 20), of('SO', 19, 'about')), [
    'IQ 231..231 1-1',
    'AF 20..20 ?-?',
    'SO 18..20 ?-?',
  ])
  assert.deepEqual(await ranking(of('_T', 340), of('IQ', 231), of('AF', 50), of('SO', 48, 'about')), [
    'IQ 231..231 1-1',
    'AF 50..50 2-3',
    'SO 44..52 2-3',
  ])
})

for (const [title, row, before, due] of [
  ['is published', { vintage: '2018-06-08' }, '2018-06-07', '2018-06-08'],
  ['is confirmed', { on: '2018-06-08' }, '2018-06-07', '2018-06-08'],
] as const) {
  test(`nothing of a count is in a chart before it ${title}`, async (context) => {
    const ledger = [...rows.slice(0, -1), { id: 'may', start: '2018-05', value: 98_765, ...row }]
    const early = await chartOf(context, { rows: ledger }, before)
    assert.equal(early.chart?.months.at(-1)?.month, '2018-04')
    const late = await chartOf(context, { rows: ledger }, due)
    assert.equal(late.chart?.months.at(-1)?.count?.texts.number.en, '98,765')
  })
}

test('a chart has five years at most, and is not there where no month is known', async (context) => {
  const first = parseMonth('2010-01') ?? 0
  const many = Array.from({ length: 90 }, (_, index): Row => {
    const start = formatMonth(first + index)
    return { id: start, start, value: 40 + index }
  })
  const { chart } = await chartOf(context, { rows: many })
  assert.deepEqual([chart?.months.length, chart?.months.at(-1)?.month], [60, '2017-06'])
  const none = await chartOf(context, { rows: [{ id: 'few', start: '2018-05', value: 3 }] })
  assert.deepEqual([none.chart, none.data.chart], [undefined, undefined])
})
