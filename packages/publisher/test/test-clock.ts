import type { Clock } from '../src/http/clock.ts'

/** A clock on which a wait between two requests takes no time, and a time limit is over when the test says so. */
export interface TestClock extends Clock {
  /** How long each wait was, in milliseconds. */
  readonly waits: number[]
  /** Lets the time limits of this length be over that wait now. */
  expire(milliseconds: number): void
}

/** Of one request, and of all for a document. */
const timeLimits: readonly number[] = [30_000, 120_000]

export function testClock(start: number = Date.UTC(2018, 5, 10, 12)): TestClock {
  let now = start
  const waits: number[] = []
  const limits = new Set<{ readonly length: number; readonly end: () => void }>()
  return {
    waits,
    now: () => now,
    expire(milliseconds) {
      for (const { length, end } of limits) if (length === milliseconds) end()
    },
    sleep(milliseconds, signal) {
      return new Promise<void>((resolve, reject) => {
        const limit = { length: milliseconds, end: resolve }
        signal?.addEventListener('abort', () => {
          limits.delete(limit)
          reject(signal.reason)
        })
        if (timeLimits.includes(milliseconds)) {
          limits.add(limit)
          return
        }
        waits.push(milliseconds)
        now += milliseconds
        setImmediate(resolve)
      })
    },
  }
}
