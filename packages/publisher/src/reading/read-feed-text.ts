import { isUtf8 } from 'node:buffer'
import { decodeText, withLineFeeds } from './read-text.ts'
import { createProblem, quote, type Reading } from './source-problem.ts'

/**
 * Reads the bytes of XML, HTML or JSON as text, in the encoding that they are said to be in.
 *
 * A byte order mark goes before what a server says, and that before the declaration in the text, as in browsers; but a server that is
 * proven wrong by the bytes is not believed. Markup that nobody says anything of is UTF-8. JSON is UTF-8.
 *
 * Bytes that cannot be in the encoding are read in the one that they are in, as far as that is clear, with a problem that says so.
 *
 * @param contentType the header that it was served with
 * @param subject what the text is called in messages
 */
export function readFeedText(
  bytes: Uint8Array,
  file: string,
  contentType = '',
  subject = 'read the feed',
): Reading<string> {
  const decode = (encoding?: string) => decodeText(bytes, file, encoding, subject)
  const marked = markedEncoding(bytes)
  if (marked !== undefined) return decode(marked)
  if (!isMarkup(bytes)) return decode()
  const served = servedEncoding(contentType, bytes)
  const text = served === undefined ? undefined : decode(served)
  if (text?.value !== undefined) return text

  const label = declaredLabel(bytes)
  const declared = label === undefined ? 'utf-8' : knownEncoding(label)
  if (declared === undefined) {
    const parts = { file, line: 1, expected: 'an encoding that browsers know', got: quote(label) }
    return { problems: [createProblem(subject, parts)] }
  }
  // What could be read so far without a mark is not in UTF-16, whoever says so.
  const encoding = isWide(declared) ? 'utf-8' : declared
  const asDeclared = isMistaken(encoding, bytes) ? undefined : decode(encoding)
  if (asDeclared?.value !== undefined) return asDeclared
  const { value, got } = readAnyway(bytes, encoding)
  const parts = { file, line: 1, expected: `text in ${encoding.toUpperCase()}`, got }
  return { value, problems: [createProblem(`${subject} as it is declared`, parts)] }
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  // Without a mark, UTF-16 is known by the zero beside the first character, which is ASCII.
  if (first && second === 0) return 'utf-16le'
  if (first === 0 && second) return 'utf-16be'
  return undefined
}

/** What a server says, where the bytes do not contradict it. */
function servedEncoding(contentType: string, bytes: Uint8Array): string | undefined {
  const [, label = ''] = /;\s*charset\s*=\s*["']?([^"';\s]+)/i.exec(contentType) ?? []
  const encoding = knownEncoding(label)
  if (encoding === undefined || isWide(encoding)) return undefined
  const declared = knownEncoding(declaredLabel(bytes) ?? 'utf-8')
  return declared === 'utf-8' && isMistaken(encoding, bytes) ? 'utf-8' : encoding
}

/**
 * Whether bytes are said to be Windows-1252 (`ISO-8859-1`), and are UTF-8.
 *
 * Many servers and templates say so of whatever they send. Any bytes can be read in it, so that it would show `Ã¤` for the `ä` of
 * UTF-8, while nobody writes a text in it that happens to be UTF-8.
 */
function isMistaken(encoding: string, bytes: Uint8Array): boolean {
  return encoding === 'windows-1252' && isUtf8(bytes) && bytes.some((byte) => byte >= 0x80)
}

/** What an XML declaration or an HTML `meta` says. */
function declaredLabel(bytes: Uint8Array): string | undefined {
  const text = beginning(bytes)
  const [, label] =
    /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"'>]*)["']/.exec(text) ??
    (/<(?:html|head|!doctype html)\b/i.test(text)
      ? /<meta\s[^>]*?charset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(text)
      : undefined) ??
    []
  return label
}

/**
 * What bytes say that are not what they are said to be.
 *
 * A text that was cut by bytes has a few that are no UTF-8 among many characters that are; in Windows-1252 it is the other way round.
 */
function readAnyway(bytes: Uint8Array, encoding: string): { readonly value: string; readonly got: string } {
  if (isUtf8(bytes)) return { value: decodeLossy(bytes, 'utf-8'), got: 'UTF-8' }
  const text = decodeLossy(bytes, encoding)
  const broken = countMatches(text, /\ufffd/g)
  if (encoding === 'utf-8' && broken >= countMatches(text, /[^\0-\x7f\ufffd]/g)) {
    return { value: decodeLossy(bytes, 'windows-1252'), got: 'Windows-1252' }
  }
  return { value: text.replaceAll('\ufffd', ''), got: `bytes that are none (${broken}, left out)` }
}

function decodeLossy(bytes: Uint8Array, encoding: string): string {
  return withLineFeeds(new TextDecoder(encoding).decode(bytes))
}

function countMatches(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0
}

function isWide(encoding: string): boolean {
  return encoding.startsWith('utf-16')
}

function knownEncoding(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

function isMarkup(bytes: Uint8Array): boolean {
  return /^\s*</.test(beginning(bytes))
}

/** All that is looked at here is ASCII. */
function beginning(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
}
