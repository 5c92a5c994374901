import type { Clock } from './clock.ts'

/** Lets a few requests at a time to each host, and none while the host wants to be left alone. */
export interface HostQueue {
  /** Runs a task when it is its turn; rejects with the signal's reason where that fires before. */
  run<Result>(host: string, signal: AbortSignal, task: () => Promise<Result>): Promise<Result>
  /** Lets no task begin before a moment, in milliseconds since 1970. */
  pause(host: string, until: number): void
}

interface Host {
  running: number
  readonly waiting: (() => void)[]
  until: number
}

/** @param width how many tasks of one host run side by side */
export function createHostQueue(clock: Clock, width: number): HostQueue {
  const hosts = new Map<string, Host>()
  const open = (name: string): Host => {
    const host = hosts.get(name) ?? { running: 0, waiting: [], until: 0 }
    hosts.set(name, host)
    return host
  }
  return {
    async run(name, signal, task) {
      const host = open(name)
      if (host.running >= width) await takeTurn(host, signal)
      else host.running++
      try {
        for (let left = host.until - clock.now(); left > 0; left = host.until - clock.now())
          await clock.sleep(left, signal)
        signal.throwIfAborted()
        return await task()
      } finally {
        // The place goes to the next in the row, or is free.
        const next = host.waiting.shift()
        if (next) next()
        else host.running--
      }
    },
    pause(name, until) {
      const host = open(name)
      host.until = Math.max(host.until, until)
    },
  }
}

function takeTurn({ waiting }: Host, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const give = () => {
      signal.removeEventListener('abort', leave)
      resolve()
    }
    const leave = () => {
      waiting.splice(waiting.indexOf(give), 1)
      reject(signal.reason)
    }
    signal.throwIfAborted()
    signal.addEventListener('abort', leave, { once: true })
    waiting.push(give)
  })
}
