import type { LanguageTag, LocalizedText, Observation, ObservationSource } from '@iom-feed/core'
import type { PublishedData } from '../../outputs/publication.ts'
import { displayArea } from '../display-texts.ts'
import type { ChartOptions } from './chart-facts.ts'
import type { Ledger } from './ledger.ts'
import { makeChart } from './make-chart.ts'
import { writeTexts } from './write-texts.ts'

/** What files of counts say besides them. */
export interface DataOptions extends ChartOptions {
  readonly method?: LocalizedText
}

/**
 * Makes of what is published the rows that go out.
 *
 * A quote goes only with words of which every row is published: the sentence that states one count can tell another. Who confirmed a
 * count is the office's matter.
 *
 * @param all All observations, whatever is to be said of them.
 * @returns undefined where there are none at all; where there are some of which none is published, an empty table takes the place of an earlier one.
 */
export function publishData(
  ledger: Ledger,
  all: readonly Observation[],
  options: DataOptions,
): PublishedData | undefined {
  if (all.length === 0) return undefined
  const { published } = ledger.edition
  const isPublished = new Set(published)
  const withheld = quotesByText(all.filter((observation) => !isPublished.has(observation)))
  const observations = published.map((observation): Observation => {
    const { confirmed: _, ...rest } = observation
    const { url } = ledger.published(observation)?.source ?? {}
    const { quote, url: __, ...source } = observation.source
    const others = withheld.get(textOf(observation.source)) ?? []
    const isWithheld = others.some((other) => other.includes(quote ?? '') || quote?.includes(other))
    return {
      ...rest,
      source: {
        ...source,
        ...(url !== undefined && { url }),
        ...(quote !== undefined && !isWithheld && { quote }),
      },
    }
  })
  return describeData(observations, options)
}

/** Rows that go out, with what files say of them besides. */
export function describeData(
  observations: readonly Observation[],
  { languages, ranks, method }: DataOptions,
): PublishedData {
  const chart = makeChart(observations, { languages, ranks })
  const title = writeTexts(languages, (words) => words.title)
  const description = writeTexts(languages, (words) => words.description)
  return {
    observations,
    areas: areaNames(observations, languages),
    ...(title && { title }),
    ...(description && { description }),
    ...(method && { method }),
    ...(chart && { chart }),
  }
}

function quotesByText(observations: readonly Observation[]): ReadonlyMap<string, readonly string[]> {
  const quotes = new Map<string, string[]>()
  for (const { source } of observations) {
    // Where a row does not say in which words it is stated, it may be in any: the empty words lie within all.
    const { quote = '' } = source
    quotes.set(textOf(source), [...(quotes.get(textOf(source)) ?? []), quote])
  }
  return quotes
}

/** The text that a source is: a post, an address, or whatever its name stands for. */
function textOf({ name, post, url }: ObservationSource): string {
  return JSON.stringify(post === undefined ? [name, url] : [post])
}

function areaNames(
  observations: readonly Observation[],
  languages: readonly LanguageTag[],
): Readonly<Record<string, LocalizedText>> {
  const codes = observations.flatMap(({ series: { hostArea, counterpartArea } }) => [
    hostArea,
    counterpartArea,
  ])
  const areas = [...new Set(codes)].filter((code) => !code.startsWith('_')).sort()
  return Object.fromEntries(areas.map((code) => [code, displayArea(code, languages)]))
}
