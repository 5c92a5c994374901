/** Something in a document that could not be used, and was left out. */
export interface Problem {
  /** Where, as in `items[3].url`. */
  readonly path: string
  /** What may stand there, in words. */
  readonly expected: string
  /** What stands there, quoted and cut. */
  readonly got: string
}

/** Shows a value in a message: a text quoted and cut, an object or a list only named. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 39)}…` : value)
  if (Array.isArray(value)) return 'a list'
  return value === undefined ? 'nothing' : value && typeof value === 'object' ? 'an object' : String(value)
}
