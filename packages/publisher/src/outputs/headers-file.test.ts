import assert from 'node:assert/strict'
import { test } from 'node:test'
import { samplePosts, samplePublication } from '../../test/samples.ts'
import { cacheControls, commonHeaders } from '../files/serving.ts'
import { makeFiles } from '../pipeline/make-files.ts'
import { headersFile } from './headers-file.ts'

/** The headers of a path by the rules that hosts apply: all that match, and a header that is in two of them is joined. */
function apply(text: string, path: string): Record<string, string> {
  const headers: Record<string, string> = {}
  let matches = false
  for (const line of text.trimEnd().split('\n')) {
    if (line.startsWith('/')) {
      const pattern = new RegExp(`^${line.replace(/[.+]/g, '\\$&').replace('*', '.*')}$`)
      matches = pattern.test(`/${path}`)
    } else {
      const [, name = '', value = ''] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? assert.fail(line)
      if (matches) headers[name] = name in headers ? `${headers[name]}, ${value}` : value
    }
  }
  return headers
}

test('every file is kept as long as its role allows, and may be read from everywhere', async () => {
  const [file] = await headersFile()
  const text = Buffer.from(file?.bytes ?? []).toString('utf8')
  const files = await makeFiles(
    samplePublication({ posts: samplePosts(30), baseUrl: 'https://feeds.example/' }),
  )
  for (const { path, role } of files) {
    const { 'Cache-Control': cache, 'Content-Type': type = '', ...others } = apply(text, path)
    assert.deepEqual(others, commonHeaders, path)
    assert.doesNotMatch(type, /,/)
    // What stands beside the scripts of a version is as old as they are.
    const kept = path.endsWith('integrity.json') ? cacheControls.versioned : cacheControls[role]
    assert.equal(cache, role === 'root' && kept === cacheControls.root ? undefined : kept, path)
  }
  assert.equal(apply(text, 'atom.xml')['Content-Type'], 'application/atom+xml; charset=utf-8')
})
