import assert from 'node:assert/strict'
import { test } from 'node:test'
import { jsonSchema } from './json-schema.ts'

test('the schema names the fields of the document and of the extension', () => {
  const [file] = jsonSchema()
  const schema = JSON.parse(Buffer.from(file?.bytes ?? []).toString('utf8'))
  assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema')
  assert.deepEqual([...schema.required].sort(), ['_iom', 'items', 'title', 'version'])
  assert.equal(schema.properties.version.const, 'https://jsonfeed.org/version/1.1')
  assert.ok(schema.properties._iom.properties.campaigns)
  assert.deepEqual(schema.properties.items.items.required, ['id'])
})
