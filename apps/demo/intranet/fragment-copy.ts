/** A copy of a fragment of the feed that a server keeps, so that no page waits for the feed or fails with it. */
export interface FragmentCopy {
  /** What the feed said last; empty where it has not answered yet. Has the copy renewed for the next reader where it is too old. */
  read(): string
}

const longestWait = 5_000
const largest = 200_000

/**
 * Fetches a fragment and keeps it; resolves once there is an answer, whatever it is.
 *
 * @param address - As in `https://feeds.example/fragments/en.html`.
 * @param maxAge - From how many milliseconds on the copy is too old.
 */
export async function keepFragment(address: string, maxAge: number): Promise<FragmentCopy> {
  let html = ''
  let asked = 0
  let isAsking = false

  async function renew(): Promise<void> {
    isAsking = true
    asked = Date.now()
    try {
      const response = await fetch(address, { signal: AbortSignal.timeout(longestWait), redirect: 'error' })
      const text = await response.text()
      if (response.ok && text.length <= largest) html = text
    } catch {
      // The feed cannot be reached: what it said last still stands.
    } finally {
      isAsking = false
    }
  }

  await renew()
  return {
    read() {
      if (!isAsking && Date.now() - asked >= maxAge) void renew()
      return html
    },
  }
}
