/** What a webmaster copies from the publisher's instructions. */
export interface Embed {
  /** Where the document is served, as in `http://127.0.0.1:4318`. */
  readonly origin: string
  /** The version of the elements, as in `1.2.3`. */
  readonly version: string
  /** Its Subresource Integrity, as in `sha384-…`. */
  readonly integrity: string
  /** That of the script with the list alone. */
  readonly listIntegrity: string
  /** That of the chart's script. */
  readonly chartIntegrity: string
}
