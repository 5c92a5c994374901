import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  coveredPeriod,
  defaultSuppressionPolicies,
  type Observation,
  readObservationsCsv,
  ruleOf,
} from '@iom-feed/core'
import highsLoader from 'highs'
import { makeStatistics } from '../src/pipeline/make-statistics.ts'
import { type Row, tableOf } from './returns-office.ts'

/** Persons by area and month; numbers from a fixed generator, so that a failure comes again. */
interface World {
  readonly areas: readonly string[]
  readonly months: readonly number[]
  readonly persons: ReadonlyMap<string, number>
}

const january = 2018 * 12

function worldOf(seed: number): World {
  let state = seed
  const draw = (below: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % below
  }
  const areas = ['IQ', 'AF', 'SO', 'NG'].slice(0, 2 + draw(3))
  const months = Array.from({ length: 4 }, (_, month) => january + month)
  const persons = new Map<string, number>()
  for (const area of areas) {
    const most = [60, 12, 6][draw(3)] ?? 6
    for (const month of months) persons.set(`${area} ${month}`, draw(4) === 0 ? 0 : draw(most + 1))
  }
  return { areas, months, persons }
}

/** What the office states each month, a month after it: the counts of the month, and those since January. */
function ledgerOf({ areas, months, persons }: World): readonly Observation[] {
  const rows = months.flatMap((month, index) =>
    ['_T', ...areas].flatMap((area): Row[] =>
      (index === 0 ? [month] : [month, january]).map((start) => {
        const counted = months.filter((one) => one >= start && one <= month)
        const value = (area === '_T' ? areas : [area])
          .flatMap((one) => counted.map((at) => persons.get(`${one} ${at}`) ?? 0))
          .reduce((sum, one) => sum + one, 0)
        const [from, to] = [start, month].map((at) => `2018-0${at - january + 1}`) as [string, string]
        const day = `2018-0${index + 2}-01`
        return { id: `${area}/${from}/${to}`, area, start: from, end: to, value, vintage: day, on: day }
      }),
    ),
  )
  const { observations, problems } = readObservationsCsv(tableOf(rows))
  assert.deepEqual(problems, [])
  return observations
}

/** What the document of each day holds. */
function publish(observations: readonly Observation[], today: string): readonly Observation[] {
  const placed = observations.map((item) => ({ item, file: '/returns.csv' }))
  const { data } = makeStatistics(
    { observations: placed, figures: [], posts: [] },
    { languages: ['en'], returns: { suppression: defaultSuppressionPolicies }, file: '/x' },
    { posts: [], published: new Set(), today, timeZone: 'UTC' },
  )
  return data?.observations ?? []
}

const days = ['2018-02-01', '2018-03-01', '2018-04-01', '2018-05-01']

/** Everything that was ever published, by id. */
function publishAll(ledger: readonly Observation[]): ReadonlyMap<string, Observation> {
  return new Map(days.flatMap((day) => publish(ledger, day).map((one) => [one.id, one])))
}

/** The sum that a count is, of variables that are the persons of one area and month. */
function sumOf({ areas, months }: World, { series, ...counted }: Observation): string {
  const { start, end } = coveredPeriod(counted)
  const within = months.filter((month) => month >= start && month <= end)
  return (series.counterpartArea === '_T' ? areas : [series.counterpartArea])
    .flatMap((area) => within.map((month) => `${area}_${month}`))
    .join(' + ')
}

const highs = await highsLoader()

/** Whether there is a world of whole numbers with these sums. A solver's "impossible" is believed only where presolving was not what said so. */
function isPossible({ areas, months }: World, sums: readonly string[]): boolean {
  const names = areas.flatMap((area) => months.map((month) => `${area}_${month}`))
  const rows = sums.map((row, index) => ` c${index}: ${row}`)
  const text = `Minimize\n obj: 0 ${names[0]}\nSubject To\n${rows.join('\n')}\nGeneral\n ${names.join('\n ')}\nEnd\n`
  return (['on', 'off'] as const).some(
    (presolve) => highs.solve(text, { output_flag: false, presolve }).Status === 'Optimal',
  )
}

test('whoever keeps every edition holds every small number possible for a small count', () => {
  let [attacked, known] = [0, 0]
  for (const world of Array.from({ length: 40 }, (_, seed) => worldOf(seed + 1))) {
    const ledger = ledgerOf(world)
    const published = publishAll(ledger)
    const facts = [...published.values()].map((one) => `${sumOf(world, one)} = ${one.value}`)
    assert.ok(isPossible(world, facts))
    known += published.size
    const small = ledger.filter(({ value = 0, series }) => value > 0 && value < ruleOf(series).threshold)
    for (const hidden of small) {
      assert.ok(!published.has(hidden.id), hidden.id)
      attacked++
      for (let guess = 1; guess < ruleOf(hidden.series).threshold; guess++)
        assert.ok(
          isPossible(world, [...facts, `${sumOf(world, hidden)} = ${guess}`]),
          `${hidden.id} is not ${guess}`,
        )
    }
  }
  assert.ok(attacked > 100 && known > 100, `expected many counts, got ${attacked} attacked, ${known} known`)
})

test('a build publishes what an earlier one did, however many days lie between', () => {
  const ledger = ledgerOf(worldOf(7))
  const last = publish(ledger, '2018-12-31')
  assert.deepEqual(publish(ledger, '2018-05-01'), last)
  const before = new Set(publish(ledger, '2018-04-01').map(({ id }) => id))
  for (const { id } of ledger.filter(({ vintage }) => vintage <= '2018-04-01'))
    if (!before.has(id)) assert.ok(!last.some((one) => one.id === id), `${id} was kept back in April`)
})
