import type { HostPage, Page } from './host-page.ts'

/** How many of each a page holds. */
interface Held {
  readonly listeners: number
  readonly timers: number
  readonly observers: number
  readonly requests: number
}

/** A page that counts what its scripts have begun and not ended. */
export const countingPage: HostPage = {
  name: 'a page that counts',
  script: (page) => {
    const listeners: unknown[][] = []
    const timers = new Set<unknown>()
    const observers = new Set<MutationObserver>()
    let requests = 0

    const { addEventListener, removeEventListener } = page.EventTarget.prototype
    const find = (...wanted: unknown[]): number =>
      listeners.findIndex((listener) => wanted.every((part, index) => part === listener[index]))
    page.EventTarget.prototype.addEventListener = function (type, listener, options) {
      const target = this ?? page
      // What an element listens to within itself goes with it.
      const isShared = target === page || target === page.document || target === page.document.documentElement
      if (isShared && find(target, type, listener) < 0) listeners.push([target, type, listener])
      addEventListener.call(target, type, listener, options)
    }
    page.EventTarget.prototype.removeEventListener = function (type, listener, options) {
      const target = this ?? page
      const place = find(target, type, listener)
      if (place >= 0) listeners.splice(place, 1)
      removeEventListener.call(target, type, listener, options)
    }

    const { setTimeout, clearTimeout, fetch } = page
    const begin = (run: () => void, after: number): unknown => {
      const timer = setTimeout(() => {
        timers.delete(timer)
        run()
      }, after)
      timers.add(timer)
      return timer
    }
    const end = (timer: number): void => {
      timers.delete(timer)
      clearTimeout(timer)
    }
    Object.assign(page, { setTimeout: begin, clearTimeout: end })

    const { observe, disconnect } = page.MutationObserver.prototype
    page.MutationObserver.prototype.observe = function (...given) {
      observers.add(this)
      observe.apply(this, given)
    }
    page.MutationObserver.prototype.disconnect = function () {
      observers.delete(this)
      disconnect.call(this)
    }

    page.fetch = async (...given) => {
      requests++
      try {
        return await fetch(...given)
      } finally {
        requests--
      }
    }

    Object.assign(page, {
      readHeld: () => ({
        listeners: listeners.length,
        timers: timers.size,
        observers: observers.size,
        requests,
      }),
    })
  },
}

/** What the page holds now. */
export function readHeld(page: Page): Held {
  return (page as unknown as { readHeld(): Held }).readHeld()
}
