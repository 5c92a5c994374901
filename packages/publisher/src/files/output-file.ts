import { createHash } from 'node:crypto'

/** How a file may be replaced. */
export type FileRole =
  /** Its name holds a hash of its bytes, so it never changes; it goes once nothing has referred to it for a while. */
  | 'hashed'
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
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 12)
  return textFile(`${name}.${hash}.json`, text, 'hashed')
}

function writeJson(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}
