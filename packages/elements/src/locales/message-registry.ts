import { type LanguageTag, negotiateLanguage } from '@iom-feed/core'
import { en } from './en.ts'
import { fi } from './fi.ts'
import type { Messages } from './messages.ts'
import { addition, shared } from './register-messages.ts'
import { sv } from './sv.ts'

/** The messages in the first accepted language that has some, else in English. */
export function messagesFor(accepted: readonly LanguageTag[]): Messages {
  const all: Record<LanguageTag, Messages> = { en, fi, sv, ...shared[addition] }
  // A file of another version may lack a text.
  return { ...en, ...all[negotiateLanguage(accepted, Object.keys(all)) ?? ''] }
}
