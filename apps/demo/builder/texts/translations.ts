import { en } from './en.ts'
import { fi } from './fi.ts'
import { sv } from './sv.ts'
import type { Language, Texts } from './texts.ts'

/** What the builder says, by language. */
export const translations: Readonly<Record<Language, Texts>> = { en, fi, sv }
