import { officeMonths } from './month-names.ts'
import { pad, readFeedDate, wholeYear, writeDate } from './read-feed-date.ts'

/** `klo 14.30`, `kl. 14:30`, `at 14:30`, or `14:30` alone. */
const clock = String.raw`(?:[\s,–-]*(?:\b(?:klo|kl|at)\b\.?\s*)?\b([01]?\d|2[0-3])[.:]([0-5]\d)(?![\d.:]))?`

const year = String.raw`(\d{4}|\d\d)(?!\d)`

/** `2.3.2018` and `2. 3. 2018`: in the office's languages the day stands before the month. */
const numbers = new RegExp(String.raw`(?<![\d.])(\d{1,2})\.\s?(\d{1,2})\.\s?${year}${clock}`)

/** `2 March 2018`, `2nd of March, 2018`, `den 2 mars 2018`, `2. maaliskuuta 2018`. */
const dayFirst = new RegExp(
  String.raw`(?<!\d)(\d{1,2})(?:\.|st|nd|rd|th|:e)?\s+(?:of\s+)?(\p{L}+)\.?,?\s+${year}${clock}`,
  'iu',
)

/** `March 2, 2018` */
const monthFirst = new RegExp(
  String.raw`(?<!\p{L})(\p{L}+)\.?\s+(\d{1,2})(?:st|nd|rd|th)?,\s*${year}${clock}`,
  'iu',
)

/**
 * Reads a date as web pages show it, with other words around it or without, and gives it in RFC 3339 with the offset of `timeZone`.
 *
 * Beside what feeds write, it reads days in numbers with points (`2.3.2018`) and with the months' names in English, Finnish and
 * Swedish. What can be two days, such as `2/3/2018`, is none.
 *
 * @returns undefined where the text has no such date
 */
export function readListingDate(text: string, timeZone: string): string | undefined {
  const written = text.trim().replaceAll(/\s+/g, ' ')
  // Feeds may write a year or a month alone; on a page, that is no day.
  const plain = /^\d{4}(?:-\d\d)?$/.test(written) ? undefined : readFeedDate(written, timeZone)
  if (plain !== undefined) return plain
  const [, day = '', month = '', ...rest] = numbers.exec(written) ?? []
  if (day) return write(day, Number(month), rest, timeZone)
  for (const [pattern, isDayFirst] of [
    [dayFirst, true],
    [monthFirst, false],
  ] as const) {
    const [, one = '', other = '', ...more] = pattern.exec(written) ?? []
    const number = officeMonths.get((isDayFirst ? other : one).toLowerCase())
    if (number !== undefined) return write(isDayFirst ? one : other, number, more, timeZone)
  }
  return undefined
}

function write(
  day: string,
  month: number,
  [written = '', hour, minute]: readonly (string | undefined)[],
  timeZone: string,
): string | undefined {
  return writeDate(`${wholeYear(written)}-${pad(month)}-${pad(day)}`, [hour, minute], timeZone)
}
