import type { StatedCount } from '../count.ts'
import type { SuppressionDecision, WithheldQuote } from './suppression.ts'

/** The quotes that state a suppressed count, or that hold or lie within the words of one that does. */
export function withholdQuotes(decisions: readonly SuppressionDecision[]): readonly WithheldQuote[] {
  const suppressed = decisions.flatMap(({ count, suppressed, reasons }, index) =>
    suppressed && count.source?.quote ? [{ source: count.source, index, reasons }] : [],
  )
  const byText = new Map<string, typeof suppressed>()
  for (const stated of suppressed) {
    const text = textOf(stated.source)
    byText.set(text, [...(byText.get(text) ?? []), stated])
  }
  const withheld = new Map<string, WithheldQuote>()
  for (const { count } of decisions) {
    const { source } = count
    if (!source?.quote) continue
    const { quote, post, url } = source
    const key = JSON.stringify([textOf(source), quote])
    const stated = (byText.get(textOf(source)) ?? []).filter(
      ({ source: { quote: other = '' } }) => quote.includes(other) || other.includes(quote),
    )
    if (stated.length === 0 || withheld.has(key)) continue
    withheld.set(key, {
      quote,
      ...(post !== undefined && { post }),
      ...(url !== undefined && { url }),
      counts: stated.map(({ index }) => index),
      reasons: [...new Set(stated.flatMap(({ reasons }) => reasons))],
    })
  }
  return [...withheld.values()]
}

/** The text that a source is: a post, an address, or whatever its name stands for. */
function textOf({ name, post, url }: NonNullable<StatedCount['source']>): string {
  return JSON.stringify(post === undefined ? [name, url ?? ''] : [post])
}
