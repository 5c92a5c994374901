import { isDay, parseTimestamp } from '@iom-feed/core'
import { englishMonths } from './month-names.ts'
import { startOfDayText } from './zoned-time.ts'

/** The zones that RFC 822 names, in hours from UTC. */
const zones: Readonly<Record<string, number>> = {
  z: 0,
  ut: 0,
  utc: 0,
  gmt: 0,
  est: -5,
  edt: -4,
  cst: -6,
  cdt: -5,
  mst: -7,
  mdt: -6,
  pst: -8,
  pdt: -7,
}

const clock = String.raw`(\d{1,2}):(\d\d)(?::(\d\d)(?:[.,]\d+)?)?\s*([a-z]+|[+-]\d\d:?\d\d)?`

/** `Mon, 04 Jun 2018 09:00:00 +0300`; the day of the week is not looked at, nor is the time where there is none. */
const rfc822 = new RegExp(
  String.raw`^(?:\p{L}+\.?,?\s+)?(\d{1,2})[\s-]+([a-z]+)\.?,?[\s-]+(\d{4}|\d\d)(?:,?\s+${clock})?$`,
  'iu',
)

/** `2018-06-04T09:00:00+03:00`, and its shorter forms. */
const iso8601 = new RegExp(String.raw`^(\d{4})(?:-(\d\d)(?:-(\d\d)(?:(?:T|\s+)${clock})?)?)?$`, 'iu')

/**
 * Reads a date as feeds write it (RFC 822, and the W3C's profile of ISO 8601), and gives it in RFC 3339 with its own offset.
 *
 * What JavaScript's `Date` reads besides depends on the machine's time zone. A date without a time is the beginning of its day in
 * `timeZone`, and a time without an offset has the one of that beginning.
 *
 * @returns undefined where the text is no such date
 */
export function readFeedDate(text: string, timeZone: string): string | undefined {
  const written = text.trim()
  const [, day = '', name = '', year = '', ...time] = rfc822.exec(written) ?? []
  if (day) {
    const month = englishMonths.get(name.toLowerCase()) ?? 0
    return writeDate(`${wholeYear(year)}-${pad(month)}-${pad(day)}`, time, timeZone)
  }
  const [, isoYear, isoMonth = '01', isoDay = '01', ...isoTime] = iso8601.exec(written) ?? []
  return isoYear ? writeDate(`${isoYear}-${isoMonth}-${isoDay}`, isoTime, timeZone) : undefined
}

/** A year of four digits; of two, they are the last of one from 1970 to 2069. */
export function wholeYear(year: string): string {
  if (year.length === 4) return year
  return `${Number(year) < 70 ? '20' : '19'}${year}`
}

/**
 * Writes a day and the parts of a time in RFC 3339.
 *
 * @returns undefined where there is no such day or time
 */
export function writeDate(
  day: string,
  [hour, minute, second = '00', zone]: readonly (string | undefined)[],
  timeZone: string,
): string | undefined {
  if (!isDay(day)) return undefined
  const start = startOfDayText(day, timeZone)
  if (hour === undefined) return start
  const offset = zone === undefined ? start.slice(19) : formatOffset(zone)
  const timestamp = `${day}T${pad(hour)}:${minute}:${second}${offset}`
  return parseTimestamp(timestamp) === undefined ? undefined : timestamp
}

/** An offset in RFC 3339; a zone that nobody knows is UTC, as RFC 2822 says. */
function formatOffset(zone: string): string {
  const [, sign, hours, minutes] = /^([+-])(\d\d):?(\d\d)$/.exec(zone) ?? []
  if (sign) return `${sign}${hours}:${minutes}`
  const named = zones[zone.toLowerCase()] ?? 0
  return named === 0 ? 'Z' : `-${pad(-named)}:00`
}

/** A number with two digits at least. */
export function pad(number: number | string): string {
  return String(number).padStart(2, '0')
}
