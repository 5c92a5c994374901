import type { ChartCount, Interval, LanguageTag } from '@iom-feed/core'
import { displayNumber, displayRange } from '../display-texts.ts'
import { writeTexts } from './write-texts.ts'

/** What bounds say of a count, in figures and in words; undefined where they say nothing. */
export function chartCount(
  { lower, upper }: Interval,
  languages: readonly LanguageTag[],
): ChartCount | undefined {
  if (upper === undefined && lower === 0) return undefined
  const words = writeTexts(languages, (words, language) => {
    const [least = '', most = ''] = [lower, upper ?? lower].map(
      (end) => displayNumber(end, [language])[language] ?? String(end),
    )
    if (upper === undefined) return words.atLeast(least)
    return lower === upper ? words.exactly(least) : words.between(least, most)
  })
  return {
    lower,
    ...(upper !== undefined && { upper }),
    texts: { number: displayRange(lower, upper, languages), ...(words && { words }) },
  }
}
