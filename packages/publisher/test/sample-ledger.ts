import { defaultSuppressionPolicies, readObservationsCsv } from '@iom-feed/core'
import { type Ledger, openLedger, type PublishedCount } from '../src/pipeline/returns/ledger.ts'
import { type Row, tableOf } from './returns-office.ts'

/** The ledger of rows in June 2018, without posts. */
export function sampleLedger(rows: readonly Row[]): Ledger {
  const { observations } = readObservationsCsv(tableOf(rows))
  const placed = observations.map((item) => ({ item, file: '/returns.csv' }))
  const moment = { posts: [], published: new Set<string>(), today: '2018-06-10', timeZone: 'UTC' }
  return openLedger(placed, moment, { policies: defaultSuppressionPolicies })
}

/** The published count with an id. */
export function countWith(id: string, ledger: Ledger): PublishedCount {
  const count = ledger.counts.find((one) => one.id === id)
  if (!count) throw new Error(`Cannot find "${id}": expected a published count, got none`)
  return count
}
