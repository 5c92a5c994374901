import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { compress } from './compress.ts'

test('both forms give the bytes back, and hold no time and no system', async () => {
  const bytes = Buffer.from('some text '.repeat(100))
  const { br, gz } = await compress(bytes, 'hashed')
  assert.deepEqual(brotliDecompressSync(br), bytes)
  assert.deepEqual(gunzipSync(gz), bytes)
  assert.deepEqual([...gz.slice(4, 8)], [0, 0, 0, 0])
  assert.equal(gz[9], 255)
})
