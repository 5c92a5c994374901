import { isUtf8 } from 'node:buffer'
import { decodeText } from './read-text.ts'
import { createProblem, quote, type Reading } from './source-problem.ts'

/**
 * Reads the bytes of XML or JSON as text, in the encoding that they are said to be in.
 *
 * A byte order mark goes before what a server says, and that before the XML declaration, as in browsers; but a server that is proven
 * wrong by the bytes is not believed. XML that nobody says anything of is UTF-8, and where it is not, Windows-1252: old sites leave the
 * declaration out. JSON is UTF-8.
 *
 * @param contentType the header that it was served with
 */
export function readFeedText(bytes: Uint8Array, file: string, contentType = ''): Reading<string> {
  const decode = (encoding?: string) => decodeText(bytes, file, encoding, subject)
  const marked = markedEncoding(bytes)
  if (marked !== undefined) return decode(marked)
  const served = isXml(bytes) ? servedEncoding(contentType, bytes) : undefined
  const text = served === undefined ? undefined : decode(served)
  if (text?.value !== undefined) return text

  const label = declaredEncoding(bytes)
  if (label === undefined) {
    const plain = decode()
    return plain.value === undefined && isXml(bytes) ? decode('windows-1252') : plain
  }
  const declared = knownEncoding(label)
  if (declared !== undefined) return decode(declared)
  const parts = { file, line: 1, expected: 'an encoding that browsers know', got: quote(label) }
  return { problems: [createProblem(subject, parts)] }
}

const subject = 'read the feed'

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  // Without a mark, UTF-16 is known by the zero beside the first `<`.
  if (first === 0x3c && second === 0) return 'utf-16le'
  if (first === 0 && second === 0x3c) return 'utf-16be'
  return undefined
}

/**
 * What a server says, where the bytes do not contradict it.
 *
 * Many servers add Windows-1252 (`ISO-8859-1`) to whatever they send. Any bytes can be read in it, so that it would show `Ã¤` for the
 * `ä` of UTF-8, while nobody writes a text in it that happens to be UTF-8.
 */
function servedEncoding(contentType: string, bytes: Uint8Array): string | undefined {
  const [, label = ''] = /;\s*charset\s*=\s*["']?([^"';\s]+)/i.exec(contentType) ?? []
  const encoding = knownEncoding(label)
  if (encoding === undefined || isWide(encoding)) return undefined
  const declared = knownEncoding(declaredEncoding(bytes) ?? 'utf-8')
  return encoding === 'windows-1252' && declared === 'utf-8' && isUtf8(bytes) ? 'utf-8' : encoding
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const [, label] = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"'>]*)["']/.exec(beginning(bytes)) ?? []
  return label && isWide(label.trim()) ? undefined : label
}

/** What could be read so far without a mark is not in UTF-16, whoever says so. */
function isWide(label: string): boolean {
  return /^utf-?16/i.test(label)
}

function knownEncoding(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding
  } catch {
    return undefined
  }
}

function isXml(bytes: Uint8Array): boolean {
  return /^\s*</.test(beginning(bytes))
}

/** All that is looked at here is ASCII. */
function beginning(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
}
