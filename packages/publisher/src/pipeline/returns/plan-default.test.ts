import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Row } from '../../../test/returns-office.ts'
import { sampleLedger } from '../../../test/sample-ledger.ts'
import { ofMainHost } from './latest-count.ts'
import type { Ledger } from './ledger.ts'
import { planDefault } from './plan-default.ts'

function planOf(kind: 'latest-month' | 'year-to-date', ledger: Ledger, languages = ['en']) {
  const { count, trend, label } = planDefault({ id: kind, kind }, ledger, languages) ?? {}
  return { value: count?.value, url: count?.source.url, trend: trend?.map(({ id }) => id), label }
}

const months = ['2018-01', '2018-02', '2018-03'].map(
  (start, index): Row => ({ id: start, start, value: 50 + index }),
)

test('the year to date is what is stated, or the sum of months that reach further', () => {
  const stated: Row = { id: 'so-far', start: '2018-01', end: '2018-02', value: 101 }
  assert.equal(planOf('year-to-date', sampleLedger([...months.slice(0, 2), stated])).value, 101)
  assert.equal(planOf('year-to-date', sampleLedger([...months, stated])).value, 153)
  assert.equal(planOf('year-to-date', sampleLedger(months)).value, 153)
  assert.equal(planOf('year-to-date', sampleLedger([months[0] as Row, months[2] as Row])).value, undefined)
})

test('a sum of months is of no post', () => {
  const rows = months.map((one) => ({ ...one, source: 'https://office.example/report' }))
  assert.equal(planOf('latest-month', sampleLedger(rows)).url, 'https://office.example/report')
  assert.equal(planOf('year-to-date', sampleLedger(rows)).url, undefined)
})

test('a trend ends at a break of the series', () => {
  const broken = months.map((one) => ({ ...one, ...(one.id === '2018-02' && { status: 'B' }) }))
  assert.deepEqual(planOf('latest-month', sampleLedger(months)).trend, ['2018-01', '2018-02', '2018-03'])
  assert.deepEqual(planOf('latest-month', sampleLedger(broken)).trend, ['2018-02', '2018-03'])
  assert.equal(planOf('year-to-date', sampleLedger(broken)).value, undefined)
})

test('a label is in the languages that there are words for, else in English', () => {
  const ledger = sampleLedger(months)
  assert.deepEqual(planOf('latest-month', ledger, ['so', 'fi']).label, { fi: 'Vapaaehtoiset paluut' })
  assert.deepEqual(planOf('latest-month', ledger, ['so']).label, { en: 'Voluntary returns' })
})

test('figures without a name are of the host area with the most counts', () => {
  const ledger = sampleLedger(months)
  const abroad = ledger.counts.slice(1, 2).map((one) => ({
    ...one,
    series: { ...one.series, hostArea: 'IS' },
    value: 999,
    period: { start: 24_300, end: 24_300 },
  }))
  const both = { ...ledger, counts: [...abroad, ...ledger.counts] }
  assert.equal(planOf('latest-month', ofMainHost(both)).value, 52)
})
