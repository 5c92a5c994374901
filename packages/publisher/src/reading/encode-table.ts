import type { TableEncoding } from './read-table-text.ts'

/** Stores the text of a table; as UTF-8 with a byte order mark where Windows-1252 has no letter for something in it. */
export function encodeTable(text: string, { encoding, hasMark }: TableEncoding): Uint8Array {
  const marked = hasMark ? `\uFEFF${text}` : text
  if (encoding === 'utf-16le') return Buffer.from(marked, 'utf16le')
  if (encoding === 'utf-16be') return Buffer.from(marked, 'utf16le').swap16()
  return (
    (encoding === 'windows-1252' && encodeNarrow(text)) ||
    Buffer.from(encoding === 'utf-8' ? marked : `\uFEFF${text}`)
  )
}

/** The bytes of Windows-1252, which Node reads and does not write. */
let bytesByLetter: ReadonlyMap<string, number> | undefined

function encodeNarrow(text: string): Uint8Array | undefined {
  bytesByLetter ??= new Map(
    Array.from(new Array(256).keys(), (byte) => [
      new TextDecoder('windows-1252').decode(Uint8Array.of(byte)),
      byte,
    ]),
  )
  const bytes = new Uint8Array(text.length)
  for (let at = 0; at < text.length; at++) {
    const byte = bytesByLetter.get(text.charAt(at))
    if (byte === undefined) return undefined
    bytes[at] = byte
  }
  return bytes
}
