import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { elementsBundle } from './elements-bundle.ts'

test('the bundle stands at its version, with its hash, and at its major version', async () => {
  const [versioned, integrity, major] = await elementsBundle()
  assert.match(versioned?.path ?? '', /^elements\/\d+\.\d+\.\d+\/iom-feed\.js$/)
  assert.match(major?.path ?? '', /^elements\/\d+\/iom-feed\.js$/)
  assert.deepEqual(versioned?.bytes, major?.bytes)
  const hash = createHash('sha384')
    .update(versioned?.bytes ?? '')
    .digest('base64')
  assert.deepEqual(JSON.parse(Buffer.from(integrity?.bytes ?? []).toString('utf8')), {
    'iom-feed.js': `sha384-${hash}`,
  })
})
