import { type Context, createContext } from 'react'
import type { Language } from '../location.ts'
import { en } from './en.ts'
import { fi } from './fi.ts'
import { sv } from './sv.ts'
import type { Texts } from './texts.ts'

export const translations: Readonly<Record<Language, Texts>> = { fi, sv, en }

/** The texts of the language that the reader has chosen. */
export const TextsContext: Context<Texts> = createContext(fi)
