import { canonicalLanguage } from '../language/canonical-language.ts'
import { languageSources, postKinds } from '../post/post.ts'
import { directions } from '../returns/change.ts'
import { qualifiers } from '../returns/figure.ts'
import { isDay } from '../time/day.ts'
import { parseMonth } from '../time/month.ts'
import { parseDuration } from '../time/parse-duration.ts'
import { parseTimestamp } from '../time/parse-timestamp.ts'
import { safeUrl } from '../url/safe-url.ts'
import type { MapShape, ValueShape } from './shape.ts'

/** A text, as `use` makes it fit for use, or refuses it. */
/* @__NO_SIDE_EFFECTS__ */
function textual(expected: string, use: (given: string, base?: string) => unknown): ValueShape {
  return { expected, read: (given, base) => (typeof given === 'string' ? use(given, base) : undefined) }
}

/** A text that `read` can read, as it stands. */
/* @__NO_SIDE_EFFECTS__ */
function readable(expected: string, read: (given: string) => unknown): ValueShape {
  return textual(expected, (given) => (read(given) === undefined ? undefined : given))
}

/* @__NO_SIDE_EFFECTS__ */
function oneOf(options: readonly string[]): ValueShape {
  return textual(options.join(' | '), (given) => (options.includes(given) ? given : undefined))
}

export const text: ValueShape = textual('a text', (given) => given)

export const id: ValueShape = {
  expected: 'an id',
  // JSON Feed: an id that is a number is to be taken as a text.
  read: (given) => text.read(typeof given === 'number' ? String(given) : given, undefined) || undefined,
}

export const address: ValueShape = textual('a web address', safeUrl)

/** An author may have an address to write to. */
export const personAddress: ValueShape = textual('a web or mail address', (given, base) =>
  safeUrl(given, base, { mailto: true }),
)

export const language: ValueShape = textual('a BCP 47 language tag', canonicalLanguage)

export const texts: MapShape = { key: language, value: text }

/** Addresses by the language of what is there. */
export const addresses: MapShape = { key: language, value: address }

export const timestamp: ValueShape = readable('an RFC 3339 timestamp', parseTimestamp)

export const day: ValueShape = readable('a day such as 2018-06-04', (given) => isDay(given) || undefined)

export const month: ValueShape = textual('a month such as 2018-05', parseMonth)

export const duration: ValueShape = readable('an ISO 8601 duration such as P2D', parseDuration)

export const priority: ValueShape = {
  expected: 'a number',
  read: (given) => (Number.isFinite(given) ? given : undefined),
}

export const count: ValueShape = {
  expected: 'a whole number, 0 or more',
  read: (given) => (Number.isSafeInteger(given) && (given as number) >= 0 ? given : undefined),
}

export const integer: ValueShape = {
  expected: 'a whole number',
  read: (given) => (Number.isSafeInteger(given) ? given : undefined),
}

export const direction: ValueShape = oneOf(directions)

export const kind: ValueShape = oneOf(postKinds)

export const languageSource: ValueShape = oneOf(languageSources)

export const qualifier: ValueShape = oneOf(qualifiers)

export const version: ValueShape = textual('version 1 of JSON Feed', (given) =>
  /^https?:\/\/jsonfeed\.org\/version\/1(\.\d+)?\/?$/.test(given) ? given : undefined,
)
