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
