/** Something in a document that could not be used, and was left out. */
export interface Problem {
  /** Where, as in `items[3].url`. */
  readonly path: string
  /** What may stand there, in words. */
  readonly expected: string
  /** What stands there, quoted and cut. */
  readonly got: string
}

/** The steps to a place in a document: keys of objects, indices of lists. */
export type Path = readonly (string | number)[]

/** Writes a path as in `items[3]._iom.dates["not a key"]`. */
export function formatPath(path: Path): string {
  return path
    .map((step) =>
      typeof step === 'number' ? `[${step}]` : /^[\w-]{1,40}$/.test(step) ? `.${step}` : `[${quote(step)}]`,
    )
    .join('')
    .replace(/^\./, '')
}

/** Shows a value in a message: a text quoted and cut, an object or a list only named. */
export function describe(value: unknown): string {
  if (typeof value === 'string') return quote(value)
  if (Array.isArray(value)) return 'a list'
  return value === undefined ? 'nothing' : value && typeof value === 'object' ? 'an object' : String(value)
}

function quote(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 39)}…` : text)
}
