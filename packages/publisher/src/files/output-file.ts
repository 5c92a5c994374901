import { createHash } from 'node:crypto'

/** How a file may be replaced. */
export type FileRole =
  /** Its name holds a hash of its bytes, so it never changes; it goes once nothing has referred to it for a while. */
  | 'hashed'
  /** Such a file that is not compressed: its bytes are packed already, or too few. */
  | 'packed'
  /** Its address belongs to one version of its bytes. */
  | 'versioned'
  /** It stands at a stable address, and is replaced as a whole, after all that it refers to. */
  | 'root'

/** A file to be served. */
export interface OutputFile {
  /** Relative to the output folder, with `/`. */
  readonly path: string
  readonly bytes: Uint8Array
  readonly role: FileRole
}

/** A file of text. */
export function textFile(path: string, text: string, role: FileRole): OutputFile {
  return { path, bytes: new TextEncoder().encode(text), role }
}

/** A value as JSON, at a stable address. */
export function jsonFile(path: string, value: unknown): OutputFile {
  return textFile(path, writeJson(value), 'root')
}

/** A value as JSON, in a file whose name holds a hash of its bytes: `pages/3` becomes `pages/3.0123456789ab.json`. */
export function hashedFile(name: string, value: unknown): OutputFile {
  const text = writeJson(value)
  return textFile(`${name}.${shortHash(text)}.json`, text, 'hashed')
}

/** A WebP image, in a file whose name holds a hash of its bytes and its width: `images/0123456789ab-320.webp`. */
export function imageFile(width: number, bytes: Uint8Array): OutputFile {
  return { path: `images/${shortHash(bytes)}-${width}.webp`, bytes, role: 'packed' }
}

/** A small page, in a file whose name holds a hash of its bytes: `go/0123456789ab.html`. */
export function smallPage(folder: string, text: string): OutputFile {
  return textFile(`${folder}/${shortHash(text)}.html`, text, 'packed')
}

/** What a name holds of the hash of a file's bytes. */
function shortHash(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex').slice(0, 12)
}

function writeJson(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}
