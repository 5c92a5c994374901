/** `Mon, 04 Jun 2018 06:00:00 GMT`: the one form that servers may send, and that every machine reads alike. */
const httpDate = /^[A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} \d\d:\d\d:\d\d GMT$/

/**
 * How long a server wants to be left alone, in milliseconds: `Retry-After` in seconds, or as a date (RFC 9110, 10.2.3).
 *
 * @param now in milliseconds since 1970
 * @returns undefined where it does not say, or cannot be understood
 */
export function readRetryAfter(header: string | null, now: number): number | undefined {
  const text = header?.trim() ?? ''
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000
  const moment = httpDate.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(moment) ? undefined : Math.max(0, moment - now)
}
