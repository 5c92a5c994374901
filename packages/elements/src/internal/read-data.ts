import type { FeedData } from '@iom-feed/core'
import { asAddress, asObject, type Loose } from './json-values.ts'

/** Of the files of statistics that a document names, the one that an element shows. */
export function readData(given: unknown, url: string): FeedData {
  const data: Loose<FeedData> = { chart: asAddress(asObject(given).chart, url) }
  return data as FeedData
}
