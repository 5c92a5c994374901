import type { Period } from '../time/month.ts'
import type { JsonPeriod } from './json-feed.ts'

type CamelCase<Key> = Key extends `_${string}`
  ? Key
  : Key extends `${infer First}_${infer Rest}`
    ? `${First}${Capitalize<CamelCase<Rest> & string>}`
    : Key

/** What `salvage` makes of a type of the document: fields in camelCase, and months as numbers. */
export type FromJson<T> = T extends JsonPeriod
  ? Period
  : T extends readonly (infer Item)[]
    ? FromJson<Item>[]
    : T extends object
      ? { [Key in keyof T as CamelCase<Key>]: FromJson<T[Key]> }
      : T
