import assert from 'node:assert/strict'
import { test } from 'node:test'
import { feedSchema } from '@iom-feed/core'
import { toJsonSchema } from '@valibot/to-json-schema'

test('feedSchema becomes a JSON Schema', () => {
  const schema = toJsonSchema(feedSchema)
  assert.equal(schema.type, 'object')
  assert.deepEqual(schema.required, ['version', 'title', 'items', '_iom'])
  assert.deepEqual(schema.properties?.version, { const: 'https://jsonfeed.org/version/1.1' })
  assert.ok(JSON.stringify(schema).length > 2000)
})
