import { setTimeout } from 'node:timers/promises'

/** What time is for who has to wait; a test has one of its own. */
export interface Clock {
  /** In milliseconds since 1970. */
  now(): number
  /** Settles after so many milliseconds; rejects where the signal says so before. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<unknown>
}

export const systemClock: Clock = {
  now: Date.now,
  sleep: (milliseconds, signal) => setTimeout(milliseconds, undefined, { ...(signal && { signal }) }),
}

/** A signal that fires when the time is over, with an error that says so; `stop` ends the waiting. */
export function startTimer(
  clock: Clock,
  milliseconds: number,
  explain: () => Error,
): { readonly signal: AbortSignal; stop(): void } {
  const over = new AbortController()
  const stopped = new AbortController()
  clock.sleep(milliseconds, stopped.signal).then(
    () => over.abort(explain()),
    () => {},
  )
  return { signal: over.signal, stop: () => stopped.abort() }
}
