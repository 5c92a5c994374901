import {
  type ChartArea,
  type ChartCount,
  type ChartDestinations,
  type ChartMonth,
  type LocalizedText,
  parseMonth,
  type ReturnsChart,
} from '@iom-feed/core'
import { asAddress, asCount, asList, asObject, asText, asTexts, type Loose } from '../internal/json-values.ts'

/** Where a text is missing, there is none in any language. */
const none: LocalizedText = {}

/**
 * Takes from a chart's file what can be shown of it.
 *
 * @param value What `JSON.parse` gave.
 * @param url The address of the file, to which those in it are relative.
 * @throws {TypeError} Where it has no list of months.
 */
export function readChart(value: unknown, url: string): ReturnsChart {
  const { label, unit, months, destinations, vintage, source, csv, licence, method, texts } = asObject(value)
  if (!Array.isArray(months))
    throw new TypeError(`Cannot read "${url}": expected a chart with a list of months`)
  const chart: Loose<ReturnsChart> = {
    format: 1,
    label: asTexts(label) ?? none,
    unit: asTexts(unit) ?? none,
    months: asList(months, readMonth),
    destinations: readDestinations(destinations),
    vintage: asText(vintage) ?? '',
    source: asAddress(source, url) ?? '',
    csv: asAddress(csv, url) ?? '',
    licence: asText(licence),
    method: asTexts(method),
    texts: { vintage: asTexts(asObject(texts).vintage) ?? none },
  }
  return chart as ReturnsChart
}

function readMonth(given: unknown): ChartMonth | undefined {
  const { month, count, texts } = asObject(given)
  const name = asText(month) ?? ''
  const written = asObject(texts)
  const read: Loose<ChartMonth> = {
    month: name,
    count: readCount(count),
    texts: {
      month: asTexts(written.month) ?? { und: name },
      short: asTexts(written.short) ?? { und: name.slice(5) },
    },
  }
  return parseMonth(name) === undefined ? undefined : (read as ChartMonth)
}

function readCount(given: unknown): ChartCount | undefined {
  const { lower, upper, texts } = asObject(given)
  const [least, most] = [asCount(lower), asCount(upper)]
  if (least === undefined || (most !== undefined && most < least)) return undefined
  const { number, words } = asObject(texts)
  const count: Loose<Omit<ChartCount, 'texts'>> & { texts: Loose<ChartCount['texts']> } = {
    lower: least,
    upper: most,
    texts: {
      number: asTexts(number) ?? { und: most === least ? `${least}` : `${least}–${most ?? ''}` },
      words: asTexts(words),
    },
  }
  return count as ChartCount
}

function readDestinations(given: unknown): ChartDestinations | undefined {
  const { whole, areas, texts } = asObject(given)
  const destinations: Loose<ChartDestinations> = {
    whole: readCount(whole),
    areas: asList(areas, readArea),
    texts: { period: asTexts(asObject(texts).period) ?? none },
  }
  return destinations.areas?.length ? (destinations as ChartDestinations) : undefined
}

function readArea(given: unknown): ChartArea | undefined {
  const { area, label, count, first, last } = asObject(given)
  const read: Loose<ChartArea> = {
    area: asText(area),
    label: asTexts(label) ?? { und: asText(area) ?? '' },
    count: readCount(count),
    first: asCount(first),
    last: asCount(last),
  }
  return read.area && read.count ? (read as ChartArea) : undefined
}
