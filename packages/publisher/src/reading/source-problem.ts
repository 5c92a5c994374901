import { relative, sep } from 'node:path'

/** Something in a source, or in the config, that could not be used and was left out. */
export interface SourceProblem {
  /** The absolute path of the file, or of the folder; of what was fetched, its public address. */
  readonly file: string
  /** Counted from 1; absent where the whole file is meant. */
  readonly line?: number
  /** Where within the file, as in `tags[2]`. */
  readonly path?: string
  /** What may stand there, in words. */
  readonly expected: string
  /** What stands there, quoted and cut. */
  readonly got: string
  /** Whether the system would not give what stands there, so that nobody knows what it is. */
  readonly isUnreadable?: true
  /** All of it as one sentence: `Cannot read "date": expected a day such as 2018-06-04, got "4.6.2018"`. */
  readonly message: string
}

/** What a reader made of a text: a value where it could, and what it had to leave out. */
export interface Reading<Value> {
  readonly value?: Value
  readonly problems: readonly SourceProblem[]
}

const longestQuote = 60

/** Quotes a value for a message, cut to 60 characters: `"4.6.2018"`, `5`, `nothing`, `a list`. */
export function quote(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'nothing'
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'a map'
  if (typeof value !== 'string') return String(value)
  const characters = [...value]
  const cut = characters.length > longestQuote ? `${characters.slice(0, longestQuote - 1).join('')}…` : value
  return JSON.stringify(cut)
}

/** Makes a problem; the message is put together from its parts, `subject` being what cannot be done. */
export function createProblem(
  subject: string,
  parts: {
    readonly file: string
    readonly line?: number | undefined
    readonly path?: string | undefined
    readonly expected: string
    readonly got: string
  },
): SourceProblem {
  const { file, line, path, expected, got } = parts
  return {
    file,
    ...(line === undefined ? {} : { line }),
    ...(path === undefined || path === '' ? {} : { path }),
    expected,
    got,
    message: `Cannot ${subject}: expected ${expected}, got ${got}`,
  }
}

/** Makes the problem that the system would not give what stands somewhere. */
export function createUnreadable(
  subject: string,
  { error, ...place }: { readonly file: string; readonly expected: string; readonly error: unknown },
): SourceProblem {
  const { code } = error as NodeJS.ErrnoException
  return { ...createProblem(subject, { ...place, got: code ?? String(error) }), isUnreadable: true }
}

/** Writes a path within a value the way a programmer would: `sources[0].path`. */
export function formatPath(path: readonly PropertyKey[]): string {
  let text = ''
  for (const key of path) text += typeof key === 'number' ? `[${key}]` : `${text && '.'}${String(key)}`
  return text
}

/** One line a problem, its file named from `folder`: `content/posts/x.md:3  Cannot read "date": …`. */
export function formatProblem(problem: SourceProblem, folder: string): string {
  return `${namePlace(problem.file, folder)}${problem.line === undefined ? '' : `:${problem.line}`}  ${problem.message}`
}

/** A file by its way from `folder`; an address as it is. */
export function namePlace(place: string, folder: string): string {
  return isAddress(place) ? place : relative(folder, place).split(sep).join('/') || '.'
}

/** Whether a text means to be an http or https address, and no path. */
export function isAddress(text: string): boolean {
  return /^https?:/i.test(text)
}

/** Orders problems as an editor goes through them: by file, then line. */
export function compareProblems(one: SourceProblem, other: SourceProblem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1
  return (one.line ?? 0) - (other.line ?? 0)
}
