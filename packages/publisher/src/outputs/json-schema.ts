import { feedSchema } from '@iom-feed/core'
import { toJsonSchema } from '@valibot/to-json-schema'
import type { GenericSchema } from 'valibot'
import { type OutputFile, textFile } from '../files/output-file.ts'

/** The JSON Schema of the document, made from the validators that read it. */
export function jsonSchema(): OutputFile[] {
  const schema = toJsonSchema(feedSchema as unknown as GenericSchema, { target: 'draft-2020-12' })
  const title = 'JSON Feed 1.1 with the extension _iom'
  return [textFile('feed.schema.json', `${JSON.stringify({ ...schema, title }, null, 2)}\n`, 'root')]
}
