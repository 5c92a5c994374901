import { type Figure, qualifiers, type TrendPoint } from '@iom-feed/core'
import {
  asAddress,
  asCount,
  asList,
  asObject,
  asOneOf,
  asPeriod,
  asText,
  asTexts,
  type Loose,
} from './json-values.ts'

export function readFigure(given: unknown, url: string): Figure | undefined {
  const { id, label, of, unit, note, trend, vintage, source, method, texts } = asObject(given)
  const point = readPoint(given)
  const written = asObject(texts)
  const figure: Loose<Figure> | undefined = point && {
    ...point,
    id: asText(id),
    label: asTexts(label),
    of: asCount(of),
    unit: asTexts(unit),
    note: asTexts(note),
    trend: asList(trend, readPoint),
    vintage: asText(vintage),
    source: asAddress(source, url),
    method: asTexts(method),
    texts: { ...point.texts, of: asTexts(written.of), vintage: asTexts(written.vintage) } as NonNullable<
      Figure['texts']
    >,
  }
  return figure?.id && figure.label ? (figure as Figure) : undefined
}

/** What a figure and each point of its trend have: a value, how exact it is, for which months. */
function readPoint(given: unknown): TrendPoint | undefined {
  const json = asObject(given)
  const written = asObject(json.texts)
  const point: Loose<TrendPoint> = {
    value: asCount(json.value),
    qualifier: asOneOf(json.qualifier, qualifiers),
    period: asPeriod(json.period),
    texts: { value: asTexts(written.value), period: asTexts(written.period) } as NonNullable<
      TrendPoint['texts']
    >,
  }
  return point.value !== undefined && point.qualifier && point.period ? (point as TrendPoint) : undefined
}
