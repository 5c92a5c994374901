import Builder from 'fast-xml-builder'
import { type OutputFile, textFile } from '../files/output-file.ts'
import { cleanText } from '../reading/fields.ts'

/**
 * A tree of elements as XML, at a stable address.
 *
 * @param document Elements by name; `@_x` is the attribute x, `#text` what stands beside attributes, and what is undefined is not there.
 */
export function xmlFile(path: string, document: object): OutputFile {
  const builder = new Builder({ ignoreAttributes: false, format: true, suppressEmptyNode: true })
  const declaration = { '?xml': { '@_version': '1.0', '@_encoding': 'UTF-8' } }
  return textFile(path, builder.build(prepare({ ...declaration, ...document })), 'root')
}

/** Without what is absent, and without the characters that XML has no place for. */
function prepare<Value>(document: Value): Value {
  const clean = (_: string, value: unknown) => (typeof value === 'string' ? cleanText(value) : value)
  return JSON.parse(JSON.stringify(document, clean)) as Value
}
