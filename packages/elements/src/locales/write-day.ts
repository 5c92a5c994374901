import type { Messages } from './messages.ts'
import { inDigits } from './write-number.ts'

type Months = readonly [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
  string,
]

/**
 * Writes days as Unicode's data has them in the Gregorian calendar, which is what the publisher writes into a document.
 *
 * Browsers lack the data of some languages (Chromium Sorani and Somali), and then take their own without a word.
 *
 * @param months January to December, as they stand in a date.
 * @param pattern Where day (`d`), month (`m`) and year (`y`) stand.
 */
export function dayWriter(months: Months, pattern: string, digits?: string): NonNullable<Messages['day']> {
  return (date) =>
    pattern.replace(/[dmy]/g, (part) =>
      part === 'm'
        ? (months[date.getUTCMonth()] ?? '')
        : inDigits(`${part === 'd' ? date.getUTCDate() : date.getUTCFullYear()}`, digits),
    )
}
