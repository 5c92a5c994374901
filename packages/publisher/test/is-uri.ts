/** The grammar of RFC 3986, appendix A, for absolute URIs with or without an authority; of IP literals only the brackets. */
const pchar = "(?:[\\w\\-.~!$&'()*+,;=:@]|%[0-9a-f]{2})"
const authority = "(?:[\\w\\-.~!$&'()*+,;=:@]|%[0-9a-f]{2}|\\[[0-9a-f:.]+\\])*"
const path = `(?:\\/\\/${authority}(?:\\/${pchar}*)*|\\/?${pchar}+(?:\\/${pchar}*)*)`
const uri = new RegExp(`^[a-z][a-z0-9+.-]*:${path}(?:\\?(?:${pchar}|[/?])*)?(?:#(?:${pchar}|[/?])*)?$`, 'i')

/** Whether a text is a URI with a scheme, letter by letter. */
export function isUri(text: string): boolean {
  return uri.test(text)
}
