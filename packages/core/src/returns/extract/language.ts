import { countries } from './countries.ts'
import { createLexicon, type Lexicon, type Phrases } from './lexicon.ts'
import { type NumberReader, numberReader } from './number-words.ts'
import { en } from './words/en.ts'
import { fi } from './words/fi.ts'
import { sv } from './words/sv.ts'
import type { LanguageWords } from './words/words.ts'

/** A language, prepared for reading. */
export interface Language {
  readonly words: LanguageWords
  readonly lexicon: Lexicon
  readonly readWords: NumberReader
  readonly abbreviations: ReadonlySet<string>
}

const known: Readonly<Record<string, LanguageWords>> = { en, fi, sv }
const prepared = new Map<string, Language>()

/** Prepares a language when it is first read; `undefined` for a language that is not known. */
export function languageOf(tag: string | undefined): Language | undefined {
  const name = tag?.toLowerCase().split(/[-_]/)[0] ?? ''
  const words = Object.hasOwn(known, name) ? known[name] : undefined
  if (!words) return undefined
  const ready = prepared.get(name) ?? {
    words,
    lexicon: createLexicon({ ...words.phrases, ...countryPhrases(name) }),
    readWords: numberReader(words.numbers),
    abbreviations: new Set(words.abbreviations),
  }
  prepared.set(name, ready)
  return ready
}

function countryPhrases(language: string): Phrases {
  const area: Record<string, string> = {}
  const areaTo: Record<string, string> = {}
  const areaFrom: Record<string, string> = {}
  const areaIn: Record<string, string> = {}
  const national: Record<string, string> = {}
  for (const { code, en: english, fi: finnish, sv: swedish } of countries) {
    if (language === 'fi') {
      const stem = finnish.stem.charAt(0).toUpperCase() + finnish.stem.slice(1)
      const a = /[aou]/.test(finnish.stem.replace(/^.* /, '')) ? 'a' : 'ä'
      area[code] = `${finnish.name}|${stem}n`
      areaTo[code] = `${finnish.into.charAt(0).toUpperCase()}${finnish.into.slice(1)}|${stem}lle`
      areaFrom[code] = `${stem}st${a}|${stem}lt${a}`
      areaIn[code] = `${stem}ss${a}|${stem}ll${a}`
      national[code] = finnish.nationals
    } else {
      const { names, nationals } = language === 'en' ? english : swedish
      area[code] = names
      national[code] = nationals
    }
  }
  return { area, areaTo, areaFrom, areaIn, national }
}
