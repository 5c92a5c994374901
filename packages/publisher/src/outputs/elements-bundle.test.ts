import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { elementsBundle } from './elements-bundle.ts'

test('each bundle stands at its version, with its hash, and at its major version', async () => {
  const files = await elementsBundle()
  const find = (path: RegExp) => Buffer.from(files.find((file) => path.test(file.path))?.bytes ?? '')
  const hashes = JSON.parse(find(/^elements\/\d+\.\d+\.\d+\/integrity\.json$/).toString('utf8'))
  assert.deepEqual(Object.keys(hashes), ['iom-feed.js', 'iom-post-list.js'])
  for (const [name, hash] of Object.entries(hashes)) {
    const versioned = find(new RegExp(String.raw`^elements/\d+\.\d+\.\d+/${name}$`))
    assert.equal(hash, `sha384-${createHash('sha384').update(versioned).digest('base64')}`)
    assert.deepEqual(find(new RegExp(String.raw`^elements/\d+/${name}$`)), versioned)
    assert.ok(versioned.length > 0)
  }
  assert.equal(files.length, 5)
})
