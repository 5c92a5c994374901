import { createHash } from 'node:crypto'

/** What RFC 3986 has no place for: browsers let it pass, strict readers of XML and RDF do not. */
const foreign = /[^\w\-.~:/?#[\]@!$&'()*+,;=%]|%(?![0-9a-f]{2})/gi

/** An http or https address as RFC 3986 writes it; it leads where it led. */
export function toUri(url: string): string {
  const { href } = new URL(url)
  const [, start = '', rest = '', fragment = ''] = /^(https?:\/\/[^/?#]*)([^#]*)(#.*)?$/is.exec(href) ?? []
  const encode = (text: string) => text.replace(foreign, encodeURIComponent)
  const brackets = (text: string) => text.replace(/[[\]]/g, encodeURIComponent)
  return `${start}${brackets(encode(rest))}${brackets(encode(fragment)).replace(/(?!^)#/g, '%23')}`
}

/** The namespace of URLs in RFC 9562, in bytes. */
const namespace = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex')

/** A name of something for ever, made of the same words each time: a UUID of version 5, as a URN (RFC 9562). */
export function nameUri(words: string): string {
  const bytes = createHash('sha1').update(namespace).update(words).digest().subarray(0, 16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  const hex = bytes.toString('hex')
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)]
  return `urn:uuid:${parts.join('-')}`
}

/** A URI of a scheme in which names are given for ever. */
const lasting =
  /^(?:https?:\/\/[^/?#]|tag:|urn:[a-z0-9][a-z0-9-]{1,31}:)(?:[\w\-.~:/?#@!$&'()*+,;=]|%[0-9a-f]{2})+$/i

/**
 * The URI of what has an id: the id where it is one, else one made of it and of the site that it is from.
 *
 * Neither the address of the post nor that of the document is in it, as both may change.
 */
export function idToUri(id: string, homePageUrl: string): string {
  const isUri = lasting.test(id) && !/#.*#/.test(id)
  return isUri ? id : nameUri(`${homePageUrl} ${id}`)
}
