/** A formatter costs 10 to 18 ms when the first is made, and keeps its data: one for each zone. */
const clocks = new Map<string, Intl.DateTimeFormat>()

/** Throws as `Intl` does where the zone is unknown. */
function clock(timeZone: string): Intl.DateTimeFormat {
  let made = clocks.get(timeZone)
  if (!made) {
    made = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    })
    clocks.set(timeZone, made)
  }
  return made
}

/** Whether a time zone is known here. */
export function isTimeZone(timeZone: string): boolean {
  try {
    return Boolean(clock(timeZone))
  } catch {
    return false
  }
}

/**
 * What the clocks of a zone show at a moment, as the moment at which those of UTC show it; both in milliseconds since 1970, in
 * the years 100 to 9999. Throws a RangeError where the zone is unknown.
 */
export function wallTime(at: number, timeZone: string): number {
  const parts: Record<string, number> = {}
  for (const { type, value } of knownClock(timeZone).formatToParts(at)) parts[type] = Number(value)
  const { year = 0, month = 0, day, hour, minute, second } = parts
  return Date.UTC(year, month - 1, day, hour, minute, second)
}

/** Apart from the clock, so that who only asks whether a zone is known does not carry the message. */
function knownClock(timeZone: string): Intl.DateTimeFormat {
  try {
    return clock(timeZone)
  } catch (cause) {
    throw new RangeError(
      `Cannot read time zone "${timeZone}": expected an IANA name such as "Europe/Helsinki", got "${timeZone}"`,
      { cause },
    )
  }
}
