import { Agent } from 'undici'

/**
 * Makes what opens the connections of one document.
 *
 * Everything about the connection itself belongs here: how long it may take, and whatever is to be asked of the address it leads to.
 *
 * @param timeout in milliseconds
 */
export function createAgent(timeout: number): Agent {
  return new Agent({ connect: { timeout } })
}
