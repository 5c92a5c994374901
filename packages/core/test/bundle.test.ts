import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { brotliCompressSync } from 'node:zlib'
import { build } from 'esbuild'

/** What a page carries that uses some functions: the code, and its bytes in brotli. */
async function bundle(...functions: string[]): Promise<{ code: string; size: number }> {
  const { outputFiles } = await build({
    stdin: {
      contents: `export { ${functions.join(', ')} } from '@iom-feed/core'`,
      resolveDir: join(import.meta.dirname, '..'),
    },
    bundle: true,
    minify: true,
    charset: 'utf8',
    format: 'esm',
    target: 'es2022',
    write: false,
  })
  const [{ contents, text } = { contents: new Uint8Array(), text: '' }] = outputFiles
  return { code: text, size: brotliCompressSync(contents).length }
}

test('a page that reads feeds carries no valibot', async () => {
  const { code } = await bundle('readFeed')
  assert.doesNotMatch(code, /valibot/)
})

test('what reads prose is in an entry of its own', async () => {
  const { code } = await bundle('readFeed', 'findEntries', 'qualifiers')
  assert.doesNotMatch(code, /huhtikuu|Afghan/)
})

test('a page that uses one small function carries nothing of the others', async () => {
  for (const [name, most] of [
    ['safeUrl', 200],
    ['foldText', 250],
    ['languageDirection', 250],
    ['parseMonth', 150],
    ['mergePosts', 150],
  ] as const) {
    const { size } = await bundle(name)
    assert.ok(size <= most, `${name}: ${size} bytes`)
  }
})
