import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import fc from 'fast-check'
import { temporaryFolder, writeFiles } from '../../test/temporary-folder.ts'
import type { Config } from './config.ts'
import { loadConfig } from './load-config.ts'
import { writeConfig } from './write-config.ts'

const config: Config = {
  title: `It's "ours"`,
  homePageUrl: 'https://town.example/',
  languages: ['fi', 'sv'],
  sources: [{ type: 'feed', url: 'https://town.example/feed' }],
}

test('a config in TypeScript looks as if somebody had written it', () => {
  assert.equal(
    writeConfig(config, 'ts'),
    `import { defineConfig } from '@iom-feed/publisher'

export default defineConfig({
  title: 'It\\'s "ours"',
  homePageUrl: 'https://town.example/',
  languages: ['fi', 'sv'],
  sources: [{ type: 'feed', url: 'https://town.example/feed' }],
})
`,
  )
})

test('any text comes back from a config as it was', async () => {
  await fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      const script = writeConfig({ ...config, title }, 'ts').replace(
        /^.*\n\nexport default defineConfig/,
        'return ',
      )
      assert.equal((new Function(script)() as Config).title, title)
      assert.equal(JSON.parse(writeConfig({ ...config, title }, 'json')).title, title)
    }),
  )
})

test('both forms load alike', async (context) => {
  const folder = await temporaryFolder(context, { 'package.json': '{ "type": "module" }' })
  const define = 'const defineConfig = (config: object): object => config\n'
  await writeFiles(folder, {
    'a.ts': define + writeConfig(config, 'ts').replace(/^import.*\n/, ''),
    'b.json': writeConfig(config, 'json'),
  })
  const [typed, data] = await Promise.all(['a.ts', 'b.json'].map((name) => loadConfig(join(folder, name))))
  assert.deepEqual({ ...typed?.value, file: '' }, { ...data?.value, file: '' })
  assert.deepEqual(typed?.problems, [])
})
