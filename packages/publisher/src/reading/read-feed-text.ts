import { readBytes } from './read-bytes.ts'
import { decodeText } from './read-text.ts'
import { createProblem, quote, type Reading } from './source-problem.ts'

/**
 * Reads a file of XML or JSON as text, in the encoding that it says it is in.
 *
 * A byte order mark goes before the XML declaration, as in browsers. XML without either is UTF-8, and where it is not, Windows-1252:
 * old sites leave the declaration out.
 */
export async function readFeedText(file: string): Promise<Reading<string>> {
  const { value: bytes, problems } = await readBytes(file)
  if (!bytes) return { problems }
  const label = markedEncoding(bytes) ?? declaredEncoding(bytes)
  if (label === undefined) {
    const text = decodeText(bytes, file)
    return text.value === undefined && isXml(bytes) ? decodeText(bytes, file, 'windows-1252') : text
  }
  try {
    return decodeText(bytes, file, new TextDecoder(label).encoding)
  } catch {
    const parts = { file, line: 1, expected: 'an encoding that browsers know', got: quote(label) }
    return { problems: [createProblem('read the file', parts)] }
  }
}

function markedEncoding([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  // Without a mark, UTF-16 is known by the zero beside the first `<`.
  if (first === 0x3c && second === 0) return 'utf-16le'
  if (first === 0 && second === 0x3c) return 'utf-16be'
  return undefined
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const [, label] = /^\s*<\?xml\s[^>]*?encoding\s*=\s*["']([^"'>]*)["']/.exec(beginning(bytes)) ?? []
  // A declaration that could be read so far is not in UTF-16, whatever it says.
  return label && /^utf-?16/i.test(label.trim()) ? undefined : label
}

function isXml(bytes: Uint8Array): boolean {
  return /^\s*</.test(beginning(bytes))
}

/** All that is looked at here is ASCII. */
function beginning(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
}
