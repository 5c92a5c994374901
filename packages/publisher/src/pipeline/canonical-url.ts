/** Parameters that only say where a reader came from. Each is one that a known service adds, and none that a site would find a page by. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|mc_cid|mc_eid|mkt_tok|_hsenc|_hsmi|wt_mc|at_medium|at_campaign|cmpid)$/i

/** The same of their values: `?source=rss----d12` of Medium, `?rss=1`. */
const feedMarks: readonly RegExp[] = [/^source=rss[\w-]*$/i, /^rss=(?:1|true|yes)$/i]

/**
 * What two addresses of one page have in common: neither scheme nor fragment nor a slash at the end of the path, nor parameters that
 * only count readers.
 *
 * It is careful: `www.`, the order of parameters, and those of other names stay, as there are sites where they lead elsewhere. Fragments
 * that are paths of their own (`#/news/1`, `#!news`) stay too.
 *
 * @param url an http or https address
 */
export function canonicalUrl(url: string): string {
  const { host, pathname, search, hash } = new URL(url)
  const parameters = search
    .slice(1)
    .split('&')
    .filter((one) => one !== '' && !isTracking(one))
  const query = parameters.length > 0 ? `?${parameters.join('&')}` : ''
  const path = pathname.replace(/\/+$/, '').replaceAll(/%[0-9a-f]{2}/gi, unifyEscape)
  return `${host}${path}${query}${/^#[!/]/.test(hash) ? hash : ''}`
}

function isTracking(parameter: string): boolean {
  const [name = ''] = parameter.split('=')
  return tracking.test(name) || feedMarks.some((mark) => mark.test(parameter))
}

/** RFC 3986, section 6.2.2: letters, digits and `-._~` mean the same escaped or not, and so do both cases of an escape. */
function unifyEscape(written: string): string {
  const character = String.fromCharCode(Number.parseInt(written.slice(1), 16))
  return /[\w.~-]/.test(character) ? character : written.toUpperCase()
}
