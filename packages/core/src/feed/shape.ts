/** A single value. */
export interface ValueShape {
  /** What may stand there, in words. */
  readonly expected: string
  /** Gives the value as it is used, or nothing where it may not stand there; `base` is the document's address. */
  readonly read: (given: unknown, base: string | undefined) => unknown
}

export interface ListShape {
  readonly item: Shape
}

export interface MapShape {
  readonly key: ValueShape
  readonly value: ValueShape
}

export interface ObjectShape {
  readonly fields: readonly Field[]
}

export interface Field {
  /** Its name in the document, in snake_case. */
  readonly key: string
  /** Its name in a program, in camelCase. */
  readonly name: string
  readonly shape: Shape
  readonly isRequired: boolean
}

/** What may stand at a place of the document: the one truth from which it is read, written, and described to others. */
export type Shape = ValueShape | ListShape | MapShape | ObjectShape

type OptionalKey<T> = { [K in keyof T]-?: Record<never, never> extends Pick<T, K> ? K : never }[keyof T]

/** A shape for each field that an object may lack. */
export type OptionalFields<T> = { readonly [K in OptionalKey<T>]: Shape }

/** A shape for each field that an object must have. */
export type RequiredFields<T> = { readonly [K in Exclude<keyof T, OptionalKey<T>>]: Shape }

/** A list of values of one shape. */
/* @__NO_SIDE_EFFECTS__ */
export function list(item: Shape): ListShape {
  return { item }
}

/** An object with a shape for every field of a type, so that none is forgotten. */
/* @__NO_SIDE_EFFECTS__ */
export function object<T>(required: RequiredFields<T>, optional: OptionalFields<T>): ObjectShape {
  return { fields: [...fieldsOf(required, true), ...fieldsOf(optional, false)] }
}

function fieldsOf(shapes: Readonly<Record<string, Shape>>, isRequired: boolean): Field[] {
  return Object.entries(shapes).map(([key, shape]) => ({
    key,
    name: key.replace(/\B_(.)/g, (_, letter: string) => letter.toUpperCase()),
    shape,
    isRequired,
  }))
}
