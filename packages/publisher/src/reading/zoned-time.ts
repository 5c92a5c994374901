import { startOfDay } from '@iom-feed/core'

const formatters = new Map<string, Intl.DateTimeFormat>()

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone)
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
    })
    formatters.set(timeZone, formatter)
  }
  return formatter
}

/** Writes a moment in RFC 3339 with the offset that the time zone has then: `2018-06-04T00:00:00+03:00`. */
export function formatTimestamp(at: number, timeZone: string): string {
  const whole = Math.floor(at / 1000) * 1000
  const parts: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {}
  for (const { type, value } of formatterOf(timeZone).formatToParts(whole)) parts[type] = value
  const { year = '', month, day, hour, minute, second } = parts
  const local = `${year.padStart(4, '0')}-${month}-${day}T${hour}:${minute}:${second}`
  // Offsets of old days can have seconds, which RFC 3339 has no place for.
  const offset = Math.trunc((Date.parse(`${local}Z`) - whole) / 60_000)
  if (offset === 0) return `${new Date(whole).toISOString().slice(0, 19)}Z`
  const shown = new Date(whole + offset * 60_000).toISOString().slice(0, 19)
  const size = Math.abs(offset)
  const two = (count: number) => String(count).padStart(2, '0')
  return `${shown}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

/** The first moment of a day in a time zone, in RFC 3339. */
export function startOfDayText(day: string, timeZone: string): string {
  return formatTimestamp(startOfDay(day, timeZone), timeZone)
}
