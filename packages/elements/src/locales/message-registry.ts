import { type LanguageTag, negotiateLanguage } from '@iom-feed/core'
import { en } from './en.ts'
import { fi } from './fi.ts'
import type { Messages } from './messages.ts'
import { sv } from './sv.ts'

const registered: Record<LanguageTag, Messages> = { en, fi, sv }
/** Adds an interface language, or replaces one, for the elements that are rendered from then on. */
export function registerMessages(messages: Messages): void {
  registered[messages.language] = messages
}

/** The messages in the first accepted language that has some, else in English. */
export function messagesFor(accepted: readonly LanguageTag[]): Messages {
  return registered[negotiateLanguage(accepted, Object.keys(registered)) ?? 'en'] ?? en
}
