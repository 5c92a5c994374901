import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import fc from 'fast-check'
import { anyPublication } from '../../test/any-publication.ts'
import type { OutputFile } from '../files/output-file.ts'
import { jsonFeed } from './json-feed.ts'
import { jsonSchema } from './json-schema.ts'
import { subscriptions } from './subscriptions.ts'

const parse = (file?: OutputFile) => JSON.parse(Buffer.from(file?.bytes ?? []).toString('utf8'))
const schema = parse(jsonSchema()[0])
const ajv = new Ajv2020({ allErrors: true })
addFormats.default(ajv)
const validate = ajv.compile(schema)

test('the schema names the fields of the document and of the extension', () => {
  assert.equal(schema.$schema, 'https://json-schema.org/draft/2020-12/schema')
  assert.deepEqual([...schema.required].sort(), ['_iom', 'items', 'title', 'version'])
  assert.equal(schema.properties.version.const, 'https://jsonfeed.org/version/1.1')
  assert.ok(schema.properties._iom.properties.campaigns)
  assert.deepEqual(schema.properties.items.items.required, ['id'])
})

test('whatever the sources hold, a validator that is not ours accepts each document', () => {
  const isDocument = ({ path }: OutputFile) => /^(?:feed|pages\/.*|feeds\/.*)\.json$/.test(path)
  fc.assert(
    fc.property(anyPublication, (publication) => {
      const files = [...jsonFeed(publication), ...subscriptions(publication)].filter(isDocument)
      assert.ok(files.length > publication.languages.length)
      for (const file of files) {
        validate(parse(file))
        assert.deepEqual(validate.errors, null, file.path)
      }
    }),
    { numRuns: 40 },
  )
})

test('a validator refuses what is no document', () => {
  const document = { version: 'https://jsonfeed.org/version/1.1', title: 'News', items: [], _iom: {} }
  for (const change of [{ title: undefined }, { version: '2' }, { items: [{ title: 'No id' }] }]) {
    assert.equal(validate(JSON.parse(JSON.stringify({ ...document, ...change }))), false)
  }
})
