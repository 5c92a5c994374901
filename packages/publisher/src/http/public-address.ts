/**
 * An address as it may stand in a log: without user and password, and with … for what its query says, as that may be a key.
 *
 * What is no address is treated alike, because a slip in it is told with what was written.
 */
export function publicAddress(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) {
    return address.replace(/^.*@/s, '…').replace(/[?#].*$/s, '?…')
  }
  return `${url.origin}${url.pathname}${hideValues(url.search)}`
}

/** What is asked for, which user and password are no part of. */
export function withoutUser(address: string | URL): URL {
  const bare = new URL(address)
  bare.username = ''
  bare.password = ''
  return bare
}

function hideValues(search: string): string {
  if (search === '') return ''
  const parts = search.slice(1).split('&')
  return `?${parts.map((part) => (part.includes('=') ? `${part.split('=')[0]}=…` : '…')).join('&')}`
}
