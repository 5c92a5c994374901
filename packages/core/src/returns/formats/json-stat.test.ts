import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import JSONstat from 'jsonstat-toolkit'
import { anyObservations } from '../../../test/observation-arbitrary.ts'
import { formatMonth } from '../../time/month.ts'
import { intervalOf } from '../interval.ts'
import type { Observation } from '../observation.ts'
import type { JsonStatDataset } from './json-stat.ts'
import { readJsonStat } from './read-json-stat.ts'
import { readObservationsCsv } from './read-observations-csv.ts'
import { writeJsonStat } from './write-json-stat.ts'

const sample = readObservationsCsv(
  readFileSync(join(import.meta.dirname, '../../../../../apps/demo/content/returns.csv'), 'utf8'),
).observations

/** What a file holds, read again. */
const throughJson = (dataset: object): unknown => JSON.parse(JSON.stringify(dataset))

/** Where a count stands in a dataset, as an analyst would ask for it. */
function whereIs({ series, period, accumulation }: Observation): Record<string, string> {
  const [start, end] = [formatMonth(period.start), formatMonth(period.end)]
  return {
    areaRole: '_Z',
    ...series,
    accumulation,
    period: start === end ? start : `${start}/${end}`,
  }
}

test('jsonstat-toolkit reads the sample to equal values, and no qualified number as a plain one', () => {
  const toolkit = JSONstat(throughJson(writeJsonStat(sample, { label: { en: 'Returns' } })) as object)
  assert.equal(toolkit.class, 'dataset')
  assert.equal(toolkit.label, 'Returns')
  const free = sample.filter(({ confidentiality }) => confidentiality === 'F')
  assert.ok(free.length > 0 && free.length < sample.length)
  for (const one of free) {
    const { lower, upper } = intervalOf(one) ?? {}
    const at = (statistic: string) => toolkit.Data({ ...whereIs(one), statistic })
    const isExact = one.qualifier === 'exact'
    assert.deepEqual(
      [at('value')?.value, at('lower')?.value, at('upper')?.value],
      [isExact ? one.value : null, lower, upper],
    )
    assert.equal(at('value')?.status, isExact ? null : `A ${one.qualifier}`)
  }
})

test('jsonstat-toolkit knows time, places and what is counted', () => {
  const toolkit = JSONstat(throughJson(writeJsonStat(sample)) as object)
  assert.deepEqual(
    toolkit.id.map((id) => toolkit.Dimension(id).role),
    [
      'geo',
      'geo',
      'classification',
      'metric',
      'classification',
      'classification',
      'classification',
      'classification',
      'time',
      'metric',
    ],
  )
  assert.deepEqual(toolkit.Dimension('counterpartArea').id, ['_T', 'IQ'])
  assert.deepEqual(toolkit.Dimension('period').id, [
    '2018-01/2018-02',
    '2018-01/2018-03',
    '2018-01/2018-04',
    '2018-01/2018-05',
    '2018-04',
    '2018-05',
  ])
})

test('jsonstat-toolkit reads any observations to equal values', () => {
  fc.assert(
    fc.property(anyObservations, (observations) => {
      const dataset = writeJsonStat(observations, { withConfidential: true })
      if (observations.length === 0 || dataset.size.reduce((one, other) => one * other, 1) > 100_000) return
      // The toolkit keeps categories in plain objects, which take this name for something of their own.
      if (observations.some(({ series }) => Object.values(series).includes('__proto__'))) return
      const toolkit = JSONstat(throughJson(dataset) as object)
      for (const one of observations) {
        const edition = dataset.id.includes('edition') ? { edition: editionOf(one, observations) } : {}
        const { lower } = intervalOf(one) ?? {}
        const cell = toolkit.Data({ ...whereIs(one), ...edition, statistic: 'lower' })
        // Of a dataset without any value the toolkit says nothing.
        assert.equal(cell?.value ?? null, lower ?? null)
      }
    }),
    { numRuns: 300 },
  )
})

/** The latest vintage is the first edition. */
function editionOf(one: Observation, all: readonly Observation[]): string {
  const same = all.filter((other) => JSON.stringify(whereIs(other)) === JSON.stringify(whereIs(one)))
  const before = same.filter(
    (other) =>
      other.vintage > one.vintage || (other.vintage === one.vintage && all.indexOf(other) < all.indexOf(one)),
  )
  return String(before.length + 1)
}

test('what is written is read back equal', () => {
  assert.deepEqual(readJsonStat(throughJson(writeJsonStat(sample, { withConfidential: true }))), {
    observations: sample,
    places: sample.map((_, index) => ({ path: `extension.observations[${index}]` })),
    problems: [],
  })
  fc.assert(
    fc.property(anyObservations, (observations) => {
      const dataset = writeJsonStat(observations, { withConfidential: true })
      assert.deepEqual(readJsonStat(throughJson(dataset)).observations, observations)
    }),
  )
})

test('the same observations give the same dataset, whatever their order', () => {
  const one = writeJsonStat(sample)
  const other = writeJsonStat([...sample].reverse())
  const without = ({ extension: _, ...rest }: JsonStatDataset) => JSON.stringify(rest)
  assert.equal(without(one), without(other))
})

test('nothing of an observation that is not free is written, unless it is asked for', () => {
  const [first] = sample
  const secrets = [
    { id: 'secret-1', value: 987_654, confidentiality: 'C' },
    { id: 'secret-2', value: 987_655, confidentiality: 'N', qualifier: 'almost' as const },
  ].map((one) => ({
    ...(first as Observation),
    ...one,
    series: { ...(first as Observation).series, counterpartArea: 'KP', measure: 'secret' },
    source: { name: 'secret', quote: 'secret' },
  }))
  const text = JSON.stringify(writeJsonStat([...sample, ...secrets]))
  assert.doesNotMatch(text, /secret|98765|888889|KP|trafficking/)
  assert.equal(text, JSON.stringify(writeJsonStat(sample.filter((one) => one.confidentiality === 'F'))))
})

test('labels stand in the language that is asked for, and all of them under "extension"', () => {
  const labels = {
    counterpartArea: { label: { en: 'Country', fi: 'Maa' }, category: { IQ: { en: 'Iraq', fi: 'Irak' } } },
    statistic: { category: { value: { fi: 'Luku' } } },
  }
  const dataset = writeJsonStat(sample, { language: 'fi', labels, label: { en: 'Returns', fi: 'Paluut' } })
  assert.equal(dataset.label, 'Paluut')
  assert.deepEqual(dataset.dimension.counterpartArea, {
    label: 'Maa',
    category: { index: ['_T', 'IQ'], label: { _T: '_T', IQ: 'Irak' } },
    extension: labels.counterpartArea,
  })
  const toolkit = JSONstat(throughJson(dataset) as object)
  assert.equal(toolkit.Dimension('counterpartArea').label, 'Maa')
  assert.equal(toolkit.Dimension('counterpartArea').Category('IQ').label, 'Irak')
  assert.equal(toolkit.Dimension('statistic').Category('value').label, 'Luku')
})

test('a code that every object knows has no label', () => {
  const odd = sample.map((one) => ({ ...one, series: { ...one.series, measure: 'constructor' } }))
  const dataset = writeJsonStat(odd, { labels: { measure: { category: {} } } })
  assert.deepEqual(dataset.dimension.measure, { category: { index: ['constructor'] } })
  assert.equal(readJsonStat(throughJson(dataset)).observations.length, 9)
})

test('bounds are those that are asked for, and a missing count has none', () => {
  const [first] = sample
  const { value: _, ...rest } = first as Observation
  const missing = {
    ...rest,
    id: 'missing',
    status: 'M',
    qualifier: 'exact' as const,
    period: { start: 0, end: 0 },
  }
  const dataset = writeJsonStat([missing, { ...rest, value: 400, qualifier: 'over' }], {
    boundsOf: ({ value }) => (value === undefined ? undefined : { lower: value }),
  })
  assert.deepEqual(Object.values(dataset.value), [400])
  assert.deepEqual(Object.values(dataset.status ?? {}), ['M', 'M', 'M', 'A over', 'A over', 'A over'])
})

/** A dataset of another office. */
const plain = {
  version: '2.0',
  class: 'dataset',
  updated: '2018-06-04T09:00:00Z',
  id: ['hostArea', 'measure', 'counterpartArea', 'period'],
  size: [1, 1, 2, 2],
  dimension: {
    hostArea: { category: { label: { FI: 'Finland' } } },
    measure: { category: { index: ['returns'] } },
    counterpartArea: { category: { index: { SO: 1, IQ: 0 } } },
    period: { category: { index: ['2018-04', '2018-01/2018-05'] } },
  },
  value: [9, 231, null, 12] as unknown,
  status: { 1: 'A almost', 3: 'E' } as unknown,
  extension: { confidentiality: 'F', sourceName: 'migri', areaRole: 'destination' } as unknown,
}

test('a dataset of others whose dimensions are named alike is read', () => {
  const { observations, problems, places } = readJsonStat(plain)
  assert.deepEqual(problems, [])
  assert.deepEqual(places, [{ path: 'value[0]' }, { path: 'value[1]' }, { path: 'value[3]' }])
  assert.deepEqual(observations[1], {
    id: 'FI.returns.IQ.2018-01/2018-05',
    series: {
      hostArea: 'FI',
      counterpartArea: 'IQ',
      areaRole: 'destination',
      measure: 'returns',
      group: '_T',
      unit: 'persons',
      scope: '_T',
    },
    period: { start: 2018 * 12, end: 2018 * 12 + 4 },
    accumulation: 'period',
    value: 231,
    qualifier: 'almost',
    status: 'A',
    confidentiality: 'F',
    vintage: '2018-06-04',
    source: { name: 'migri' },
  })
  assert.deepEqual([observations[2]?.value, observations[2]?.status], [12, 'E'])
})

const told = (value: unknown) =>
  readJsonStat(value).problems.map(
    ({ path, column = '', code, expected, got }) =>
      `${path} ${column} ${code}: expected ${expected}, got ${got}`,
  )

test('what is wrong in a value costs that value, and is told with its place', () => {
  assert.deepEqual(told({ ...plain, value: [-1, 3.5, 'n/a', {}], status: 'A' }), [
    'value[0] value negative: expected a whole number of persons, got "-1"',
    'value[1] value fractional: expected a whole number of persons, got "3.5"',
    'value[2] value not-a-number: expected a whole number of persons, got "n/a"',
    'value[3] value not-a-number: expected a whole number of persons, got "a list or a map"',
  ])
  assert.deepEqual(told({ ...plain, value: { 3: 5 }, status: { 3: 'p' } }), [
    'value[3] status not-a-code: expected a code of SDMX CL_OBS_STATUS, such as A, got "p"',
  ])
  const dimension = { ...plain.dimension, counterpartArea: { category: { index: ['UK', 'SO'] } } }
  assert.equal(readJsonStat({ ...plain, dimension }).observations.length, 1)
})

test('bounds alone are no observation, and a qualifier without its number none either', () => {
  const { extension: _, ...dataset } = writeJsonStat(sample.slice(0, 2))
  const { observations, problems } = readJsonStat({
    ...dataset,
    extension: { ...(plain.extension as object), vintage: '2018-06-04' },
  })
  assert.deepEqual(
    observations.map(({ value }) => value),
    [161],
  )
  assert.deepEqual(
    problems.map(({ column, code }) => [column, code]),
    [['value', 'missing']],
  )
})

test('a dimension that is missing or unknown costs the dataset, and is told', () => {
  const id = ['hostArea', 'measure', 'sex', 'period']
  const dimension = { ...plain.dimension, sex: { category: { index: ['f', 'm'] } } }
  assert.deepEqual(told({ ...plain, id, dimension, extension: {} }), [
    'id confidentiality missing-dimension: expected a dimension "confidentiality", or "confidentiality" under "extension", got neither',
    'id sex unknown-dimension: expected one of id, hostArea, counterpartArea, areaRole, measure, group, unit, scope, start, end, accumulation, value, qualifier, status, confidentiality, vintage, source, sourceName, quote, confirmedBy, confirmedOn, period, edition, statistic, got "sex"',
  ])
})

test('what is no dataset of JSON-stat 2.0 is told', () => {
  for (const [value, path] of [
    [null, 'class'],
    [[], 'class'],
    [{ ...plain, version: '1.0' }, 'class'],
    [{ ...plain, id: undefined }, 'id'],
    [{ ...plain, size: [1, 1, 2] }, 'size'],
    [{ ...plain, size: [1e9, 1e9, 2, 2] }, 'size'],
    [{ ...plain, size: [1, 1, 2, 3] }, 'dimension.period.category'],
    [{ ...plain, value: undefined }, 'value'],
    [{ ...plain, value: [1, 2, 3, 4, 5] }, 'value'],
    [{ ...plain, value: { x: 1 } }, 'value'],
  ] as const) {
    const { observations, problems } = readJsonStat(value)
    assert.deepEqual(observations, [])
    assert.deepEqual(
      problems.map((problem) => [problem.path, problem.code]),
      [[path, 'not-json-stat']],
    )
  }
})

test('a contradiction is told with both paths, a count that is not free in no problem', () => {
  const [april] = sample.filter(({ id }) => id === 'returns-2018-04')
  const part = { ...(april as Observation), id: 'part', value: 98_765 }
  const secret = { ...part, series: { ...part.series, counterpartArea: 'IQ' }, confidentiality: 'C' }
  const dataset = writeJsonStat([april as Observation, secret], { withConfidential: true })
  assert.deepEqual(told(dataset), [
    'extension.observations[1] value part-above-total: expected no contradiction to the total in extension.observations[0], got something else (not shown, as the count is not free)',
  ])
  const broken = {
    ...dataset,
    extension: { observations: [{ ...dataset.extension.observations[1], value: '98765x' }] },
  }
  assert.doesNotMatch(told(broken).join(), /98765/)
  assert.match(told(broken).join(), /not-a-number/)
})

test('a wrong place of an observation costs that observation', () => {
  const dataset = writeJsonStat(sample.slice(0, 2))
  for (const cell of [-1, 1.5, 1e9, '0', undefined]) {
    const [, second] = dataset.extension.observations
    const extension = { observations: [{ ...second, cell }, second, null] }
    assert.equal(readJsonStat({ ...dataset, extension }).observations.length, 1)
    assert.deepEqual(
      readJsonStat({ ...dataset, extension }).problems.map(({ path }) => path),
      ['extension.observations[0].cell', 'extension.observations[2].cell'],
    )
  }
})

test('nothing makes the reader throw', () => {
  const keys = fc.constantFrom('id', 'size', 'dimension', 'value', 'status', 'extension', 'updated', 'role')
  const dataset = throughJson(writeJsonStat(sample)) as object
  fc.assert(
    fc.property(
      fc.anything({ withBigInt: true, withNullPrototype: true }),
      (value) => void readJsonStat(value),
    ),
  )
  fc.assert(fc.property(keys, fc.anything(), (key, value) => void readJsonStat({ ...dataset, [key]: value })))
  fc.assert(fc.property(keys, fc.anything(), (key, value) => void readJsonStat({ ...plain, [key]: value })))
})
