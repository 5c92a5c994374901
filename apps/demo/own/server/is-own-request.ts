import type { IncomingMessage } from 'node:http'

/** A name that no other machine can have, lest a page elsewhere pass for ours by giving its own name our address. */
const local = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/

/** Whether a browser says that a page of this very server asks. */
export function isOwnRequest({ headers }: IncomingMessage): boolean {
  return local.test(headers.host ?? '') && headers['sec-fetch-site'] === 'same-origin'
}
