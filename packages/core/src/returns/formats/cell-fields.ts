import { isDay } from '../../time/day.ts'
import { type Month, parseMonth } from '../../time/month.ts'
import { safeUrl } from '../../url/safe-url.ts'
import { isArea } from '../area.ts'
import { type ObservationSource, total } from '../observation.ts'
import type { ObservationProblemCode } from './observation-problem.ts'

/** What may stand in a cell. */
export interface CellField<Value> {
  /** In words. */
  readonly expected: string | ((text: string) => string)
  readonly code: ObservationProblemCode | ((text: string) => ObservationProblemCode)
  /** The value; `undefined` refuses the text. */
  readonly read: (text: string) => Value | undefined
}

/** A text without control characters and lone surrogates, in Unicode's composed form, with `\n` at the ends of lines. */
function cleanText(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\t\n]/gu, '')
    .replaceAll(/\p{Cs}/gu, '\uFFFD')
    .normalize('NFC')
}

/** A text on one line, its white space drawn together. */
function readLine(text: string): string | undefined {
  return cleanText(text).replaceAll(/\s+/g, ' ').trim() || undefined
}

/** A text on one line, in `expected` such as `a measure such as returns`. */
export function lineOf(expected: string): CellField<string> {
  return { expected, code: 'not-a-text', read: readLine }
}

/** A text as it is written, with its lines. */
export const wording: CellField<string> = {
  expected: 'a text',
  code: 'not-a-text',
  read: (text) => cleanText(text) || undefined,
}

/** One of a few words. */
export function wordOf<const Word extends string>(words: readonly Word[]): CellField<Word> {
  return {
    expected: `one of ${words.join(', ')}`,
    code: 'unknown-word',
    read: (text) => words.find((word) => word === text),
  }
}

export const id: CellField<string> = {
  expected: 'an id without spaces, of at most 200 characters',
  code: 'not-an-id',
  read: (text) => {
    const line = readLine(text)
    return line && line.length <= 200 && !line.includes(' ') ? line : undefined
  },
}

export const area: CellField<string> = {
  expected: 'an ISO 3166-1 code of two letters, such as IQ',
  code: 'unknown-area',
  read: (text) => (isArea(text) ? text : undefined),
}

export const areaOrTotal: CellField<string> = {
  expected: 'an ISO 3166-1 code of two letters, or _T for all areas',
  code: 'unknown-area',
  read: (text) => (isArea(text) || text === total ? text : undefined),
}

/** A code of one letter of a list of SDMX. */
export function codeOf(list: string, example: string): CellField<string> {
  return {
    expected: `a code of SDMX ${list}, such as ${example}`,
    code: 'not-a-code',
    read: (text) => (/^[A-Z]$/.test(text) ? text : undefined),
  }
}

/** A year such as 0018 is a slip. */
const earliest = '1000'

export const month: CellField<Month> = {
  expected: 'a month such as 2018-05',
  code: (text) => (/\d{4}/.test(text) ? 'not-a-month' : 'no-year'),
  read: (text) => (text >= earliest ? parseMonth(text) : undefined),
}

export const day: CellField<string> = {
  expected: 'a day such as 2018-06-04',
  code: 'not-a-day',
  read: (text) => (isDay(text) && text >= earliest ? text : undefined),
}

/** `31.687` is 31,687 to some and 31 and a bit to others, so that nobody can be sure. */
const ambiguous = /^\d{1,3}([.,]\d{3})+$/

/** A count, in digits. */
export function countOf(unit: string): CellField<number> {
  return {
    expected: (text) =>
      `a whole number of ${unit}${ambiguous.test(text) ? ' in digits only, such as 31687' : ''}`,
    code: (text) => {
      if (/^[-−]\s*\d/.test(text)) return 'negative'
      if (ambiguous.test(text)) return 'ambiguous-number'
      return /^\d+[.,]\d+$/.test(text) ? 'fractional' : 'not-a-number'
    },
    read: (text) => (/^\d{1,15}$/.test(text) ? Number(text) : undefined),
  }
}

/** Where a count was read: the id of a post, an address, or both. */
export const origin: CellField<Pick<ObservationSource, 'post' | 'url'>> = {
  expected: 'the id of a post, an address, or both',
  code: 'not-a-text',
  read: (text) => {
    const line = readLine(text)
    if (line === undefined) return undefined
    const [first = '', second, ...more] = line.split(' ')
    if (second !== undefined && !more.length && !isAddress(first) && isAddress(second))
      return { post: first, url: second }
    return second === undefined && isAddress(first) ? { url: first } : { post: line }
  },
}

function isAddress(text: string): boolean {
  return /^https?:\/\//i.test(text) && safeUrl(text) !== undefined
}
