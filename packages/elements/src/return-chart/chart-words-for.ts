import { type LanguageTag, negotiateLanguage } from '@iom-feed/core'
import type { ChartWords } from '../locales/chart-words.ts'
import { addition, shared } from '../locales/register-messages.ts'
import { en } from './words/en.ts'
import { fi } from './words/fi.ts'
import { sv } from './words/sv.ts'

/** The chart's words in the first accepted language that has some, of ours or of what the page has added, else in English; and which it is. */
export function chartWordsFor(
  accepted: readonly LanguageTag[],
): ChartWords & { readonly language: LanguageTag } {
  const all: Record<LanguageTag, ChartWords> = { en, fi, sv }
  for (const { language, chart } of Object.values(shared[addition] ?? {})) if (chart) all[language] = chart
  const language = negotiateLanguage(accepted, Object.keys(all)) ?? 'en'
  // A file of another version may lack a text.
  return { ...en, ...all[language], language }
}
