import type { LookupAddress } from 'node:dns'
import { lookup } from 'node:dns/promises'
import { type Clock, systemClock } from './clock.ts'
import { createHostQueue, type HostQueue } from './host-queue.ts'

/** What a build may reach, and how it waits: one for all that it fetches, so that a host is asked politely. */
export interface Network {
  /** The origins that may be in a network of one's own: `http://intranet.example:8080`. */
  readonly allow: ReadonlySet<string>
  /** All addresses of a name. */
  resolve(name: string): Promise<readonly LookupAddress[]>
  readonly clock: Clock
  readonly hosts: HostQueue
}

/** What of a network may be told, by the config or by a test. */
export interface NetworkOptions {
  /** The origins that may be in a network of one's own: `http://intranet.example:8080`. */
  readonly allow?: readonly string[]
  /** All addresses of a name; without it, as the system has them. */
  readonly resolve?: Network['resolve']
  /** What time is; without it, the system's. */
  readonly clock?: Clock
}

/** More than this at a time would be a burden for a small site. */
const requestsOfHost = 2

export function createNetwork(options: NetworkOptions = {}): Network {
  const { allow = [], resolve = (name) => lookup(name, { all: true }), clock = systemClock } = options
  return { allow: new Set(allow), resolve, clock, hosts: createHostQueue(clock, requestsOfHost) }
}
