import { createNetwork, type Network } from '../src/http/network.ts'
import { testClock } from './test-clock.ts'

/** May reach the servers that a test has started, by their addresses; no wait for them takes time. */
export function localNetwork(...addresses: readonly string[]): Network {
  return createNetwork({ allow: addresses.map((address) => new URL(address).origin), clock: testClock() })
}
