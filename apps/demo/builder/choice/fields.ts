import { canonicalLanguage } from '@iom-feed/core'

/** How a value stands in an address. */
export interface Field<Value> {
  /** `undefined` where the text is no such value. */
  read(text: string): Value | undefined
  write(value: Value): string
}

/** One of a few words. */
export function wordOf<Word extends string>(words: readonly Word[]): Field<Word> {
  return { read: (text) => words.find((word) => word === text), write: (word) => word }
}

/** A whole number from `least` to `most`. */
export function numberFrom(least: number, most: number): Field<number> {
  return {
    read: (text) => {
      const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
      return value >= least && value <= most ? value : undefined
    },
    write: String,
  }
}

/** Items without commas, each once, in order. */
export function listOf<Item extends string>(item: Field<Item>): Field<readonly Item[]> {
  return {
    read: (text) => {
      const items = text === '' ? [] : text.split(',').map((part) => item.read(part.trim()))
      return items.every((one) => one !== undefined) ? [...new Set(items)] : undefined
    },
    write: (items) => items.join(','),
  }
}

export const flag: Field<boolean> = {
  read: (text) => (text === 'yes' || text === 'no' ? text === 'yes' : undefined),
  write: (value) => (value ? 'yes' : 'no'),
}

/** `#` and six hexadecimal digits, or nothing. */
export const colour: Field<string> = {
  read: (text) => (/^(#[\da-f]{6})?$/i.test(text) ? text.toLowerCase() : undefined),
  write: (value) => value,
}

export const language: Field<string> = { read: canonicalLanguage, write: (tag) => tag }

/** The address of a web page, or nothing. */
export const webAddress: Field<string> = {
  read: (text) => (text === '' || /^https?:$/.test(URL.parse(text)?.protocol ?? '') ? text : undefined),
  write: (address) => address,
}

/** A tag or an id: up to 100 characters on one line, without commas. */
export const name: Field<string> = {
  read: (text) => {
    const isName =
      /^[^\p{Cc}\p{Zl}\p{Zp},]{1,100}$/u.test(text) && text.trim() === text && text.isWellFormed()
    return isName ? text : undefined
  },
  write: (text) => text,
}

type Fields<Values> = { readonly [Name in keyof Values]: Field<Values[Name]> }

/** What an address says, and what of it was no use, each as it stands there: `limit=many`. */
export interface Reading<Values> {
  readonly values: Values
  readonly ignored: readonly string[]
}

/** Reads the fields that an address has, and takes the defaults for the others. Parameters of other names are nobody's concern. */
export function readFields<Values extends object>(
  fields: Fields<Values>,
  defaults: Values,
  params: URLSearchParams,
): Reading<Values> {
  const values = { ...defaults }
  const ignored: string[] = []
  for (const key of Object.keys(fields) as (keyof Values & string)[]) {
    const [text, ...more] = params.getAll(key)
    const value = text === undefined ? undefined : fields[key].read(text)
    if (value !== undefined) values[key] = value
    else if (text !== undefined) ignored.push(`${key}=${text}`)
    ignored.push(...more.map((again) => `${key}=${again}`))
  }
  return { values, ignored }
}

/** Writes what differs from the defaults. */
export function writeFields<Values extends object>(
  fields: Fields<Values>,
  defaults: Values,
  values: Values,
): URLSearchParams {
  const params = new URLSearchParams()
  for (const key of Object.keys(fields) as (keyof Values & string)[]) {
    const text = fields[key].write(values[key])
    if (text !== fields[key].write(defaults[key])) params.set(key, text)
  }
  return params
}
