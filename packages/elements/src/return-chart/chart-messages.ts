import { type LanguageTag, negotiateLanguage } from '@iom-feed/core'
import { en } from './words/en.ts'
import { fi } from './words/fi.ts'
import { sv } from './words/sv.ts'
import type { ChartMessages } from './words/words.ts'

const registered: Record<LanguageTag, ChartMessages> = { en, fi, sv }

/** Adds the chart's own words in a language, or replaces them; `registerMessages` adds those that it shares with all elements. */
export function registerChartMessages(messages: ChartMessages): void {
  registered[messages.language] = messages
}

/** The words in the first accepted language that has some, else in English. */
export function chartMessagesFor(accepted: readonly LanguageTag[]): ChartMessages {
  return registered[negotiateLanguage(accepted, Object.keys(registered)) ?? 'en'] ?? en
}
