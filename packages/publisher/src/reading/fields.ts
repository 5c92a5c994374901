import { canonicalLanguage, isDay, type LocalizedText, parseTimestamp, safeUrl } from '@iom-feed/core'
import * as v from 'valibot'

/** A schema of one value; its description says in words what it expects. */
export type Field<Value> = v.GenericSchema<unknown, Value>

/** A field that `read` accepts; `undefined` from it refuses the value. */
export function field<Value>(expected: string, read: (value: unknown) => Value | undefined): Field<Value> {
  return v.pipe(
    v.unknown(),
    v.rawTransform(({ dataset, addIssue, NEVER }): Value => {
      const value = read(dataset.value)
      if (value !== undefined) return value
      addIssue({ message: expected })
      return NEVER
    }),
    v.description(expected),
  ) as Field<Value>
}

/** A map of fields; a key that is none of them is refused. */
export function record<Value>(
  expected: string,
  entries: { readonly [Key in keyof Required<Value>]: v.GenericSchema<unknown, Value[Key] | undefined> },
): Field<Value> {
  return v.pipe(
    // valibot takes a list for an object.
    v.custom<object>(
      (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
      expected,
    ),
    v.strictObject(entries, expected),
    v.description(expected),
  ) as unknown as Field<Value>
}

/** A value, or a list of one or more of them. */
export function oneOrMore<Item>(expected: string, item: Field<Item>): Field<readonly Item[]> {
  return field(expected, (value) => {
    const read = (Array.isArray(value) ? value : [value]).map((one) => v.safeParse(item, one))
    return read.length > 0 && read.every((one) => one.success) ? read.map((one) => one.output) : undefined
  })
}

/** A list of one or more values, each of them checked for itself. */
export function list<Item>(expected: string, item: Field<Item>): Field<Item[]> {
  return v.pipe(v.array(item, expected), v.minLength(1, expected), v.description(expected)) as Field<Item[]>
}

/** A map from language tag to what `item` reads. */
export function byLanguage<Item>(expected: string, item: Field<Item>): Field<Readonly<Record<string, Item>>> {
  return field(expected, (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined
    const read: [string, Item][] = []
    for (const [key, one] of Object.entries(value)) {
      const tag = canonicalLanguage(key)
      const result = v.safeParse(item, one)
      if (!tag || !result.success) return undefined
      read.push([tag, result.output])
    }
    return read.length > 0 ? Object.fromEntries(read) : undefined
  })
}

/** Every control character but the tab and the line feed, and the code points that are for no character ever. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\p{Noncharacter_Code_Point}]/gu

/** A text without control characters, noncharacters and lone surrogates, in Unicode's composed form. */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(controls, '').normalize('NFC')
}

/** A text on one line, its white space drawn together; `undefined` where nothing is left. */
export function readLine(value: unknown): string | undefined {
  const text = typeof value === 'number' ? String(value) : value
  if (typeof text !== 'string') return undefined
  return cleanText(text).replace(/\s+/g, ' ').trim() || undefined
}

/** A text on one line. */
export function line(expected: string): Field<string> {
  return field(expected, readLine)
}

/** One of a few words. */
export function choice<const Word extends string>(words: readonly Word[]): Field<Word> {
  return field(`one of ${words.join(', ')}`, (value) => words.find((word) => word === value))
}

/** `true` or `false`. */
export const flag: Field<boolean> = field('true or false', (value) =>
  typeof value === 'boolean' ? value : undefined,
)

/** A whole number from `least` up. */
export function wholeNumber(expected: string, least: number = Number.MIN_SAFE_INTEGER): Field<number> {
  return field(expected, (value) => {
    const text = typeof value === 'number' ? String(value) : value
    if (typeof text !== 'string' || !/^-?\d{1,15}$/.test(text)) return undefined
    return Number(text) >= least ? Number(text) : undefined
  })
}

/** A year such as 0018 is a slip, and time zones are not reckoned so far back. */
const earliest = '1000'

/** A calendar day that exists, as `2018-06-04`. */
export const day: Field<string> = field('a day such as 2018-06-04', (value) =>
  typeof value === 'string' && isDay(value) && value >= earliest ? value : undefined,
)

/** A calendar day, or a moment in RFC 3339. */
export const dayOrTimestamp: Field<string> = field('a day such as 2018-06-04', (value) => {
  if (typeof value !== 'string' || value < earliest) return undefined
  return isDay(value) || parseTimestamp(value) !== undefined ? value : undefined
})

/** A language tag, in its canonical form. */
export const language: Field<string> = field('a language tag such as fi or en-GB', (value) =>
  typeof value === 'string' ? canonicalLanguage(value) : undefined,
)

/** An http or https address in its canonical form; relative ones are resolved against `base`. */
export function address(base?: string): Field<string> {
  const expected = base ? 'an http or https address' : 'an absolute http or https address'
  return field(expected, (value) => (typeof value === 'string' ? safeUrl(value.trim(), base) : undefined))
}

/** An id: any text without white space, of at most 200 characters. */
export const id: Field<string> = field('an id without spaces, of at most 200 characters', (value) => {
  const text = readLine(value)
  return text && !/\s/.test(text) && text.length <= 200 ? text : undefined
})

/** A text by language: `{ en: Racism, fi: rasismi }`. */
export const localizedText: Field<LocalizedText> = byLanguage(
  'a text by language, such as { en: Racism, fi: rasismi }',
  line('a text'),
)

/** A list, or one text that holds a list with commas: `rasismi, Racism`. Numbers and yes/no words count as texts. */
export const words: Field<readonly string[]> = field('a list of texts', (value) => {
  const items = typeof value === 'string' ? value.split(',') : Array.isArray(value) ? value : [value]
  const read: string[] = []
  for (const item of items) {
    const text = readLine(typeof item === 'boolean' ? String(item) : (item ?? ''))
    if (text) read.push(text)
    else if (typeof item === 'object' && item !== null) return undefined
  }
  return [...new Set(read)]
})
