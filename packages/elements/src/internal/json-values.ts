import {
  canonicalLanguage,
  type LanguageTag,
  type LocalizedText,
  type Period,
  parseMonth,
  safeUrl,
} from '@iom-feed/core'

/** What stands in a document, read as what it should be; `undefined` where it is something else. */

export type Json = Readonly<Record<string, unknown>>

/** A thing whose fields may be `undefined` instead of absent, which is the same to those who show it. */
export type Loose<T> = { [Key in keyof T]: T[Key] | undefined }

export function asObject(value: unknown): Json {
  return value && typeof value === 'object' ? (value as Json) : {}
}

export function asList<T>(value: unknown, read: (member: unknown) => T | undefined): T[] {
  return Array.isArray(value) ? value.flatMap((member) => read(member) ?? []) : []
}

export function asText(value: unknown): string | undefined {
  return (typeof value === 'string' && value) || undefined
}

export function asCount(value: unknown): number | undefined {
  return Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : undefined
}

export function asOneOf<T extends string>(value: unknown, options: readonly T[]): T | undefined {
  return options.find((option) => option === value)
}

export function asAddress(value: unknown, base: string): string | undefined {
  return safeUrl(asText(value) ?? '', base)
}

export function asLanguage(value: unknown): LanguageTag | undefined {
  return canonicalLanguage(asText(value) ?? '')
}

export function asTexts(value: unknown): LocalizedText | undefined {
  const entries = Object.entries(asObject(value)).flatMap(([key, text]) => {
    const language = asLanguage(key)
    return language && asText(text) ? [[language, text]] : []
  })
  return entries.length ? Object.fromEntries(entries) : undefined
}

export function asPeriod(value: unknown): Period | undefined {
  const { start, end } = asObject(value)
  const [first, last] = [start, end].map((month) => parseMonth(asText(month) ?? ''))
  return first === undefined || last === undefined || last < first ? undefined : { start: first, end: last }
}

export function asTimeZone(value: unknown): string | undefined {
  const timeZone = asText(value)
  try {
    Intl.DateTimeFormat('en', { timeZone })
    return timeZone
  } catch {
    return undefined
  }
}
