import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { documented } from './documented.ts'

const root = join(import.meta.dirname, '..')
const compiler = fileURLToPath(new URL('../bin/tsc', import.meta.resolve('typescript')))

/** Type-checks files in an empty project, and gives what the compiler says. */
async function typeCheck(files: Record<string, string>, config: object): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'iom-feed-core-'))
  try {
    await mkdir(join(folder, 'node_modules', '@iom-feed'), { recursive: true })
    await symlink(root, join(folder, 'node_modules', '@iom-feed', 'core'), 'junction')
    await writeFile(join(folder, 'package.json'), '{ "type": "module" }')
    await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(config))
    for (const [name, code] of Object.entries(files)) await writeFile(join(folder, name), code)
    return await new Promise((resolve) => {
      execFile(process.execPath, [compiler, '-p', folder], (_, output) => resolve(output))
    })
  } finally {
    await rm(folder, { recursive: true })
  }
}

const consumer = `
import { type Feed, FeedError, feedSchema, type Post, readFeed } from '@iom-feed/core'
const { feed } = readFeed({ version: 'https://jsonfeed.org/version/1.1', title: 'T', items: [] })
export const checked: [Feed, readonly Post[]] = [feed, feed.posts]
export { FeedError, feedSchema }
`

function strict(module: 'NodeNext' | 'ESNext', lib: readonly string[]): object {
  const moduleResolution = module === 'ESNext' ? 'Bundler' : module
  const options = { module, moduleResolution, lib, target: 'ES2022', types: [], noEmit: true }
  return {
    compilerOptions: { ...options, strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false },
  }
}

for (const module of ['NodeNext', 'ESNext'] as const) {
  for (const lib of [['ES2022'], ['ES2022', 'DOM']]) {
    test(`the package type-checks in an empty strict project, with ${module} and ${lib.join(' and ')}`, async () => {
      assert.equal(await typeCheck({ 'app.ts': consumer }, strict(module, lib)), '')
    })
  }
}

test('the examples of the functions and of the README type-check', async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8')
  const blocks = Array.from(readme.matchAll(/```ts\n([\s\S]*?)```/g), ([, code = '']) => code)
  const files: Record<string, string> = { 'readme.ts': blocks.join('\n') }
  for (const { name, examples } of documented) files[`${name}.ts`] = `${examples.join('\n')}\nexport {}`
  assert.equal(blocks.length, 5)
  assert.equal(await typeCheck(files, strict('ESNext', ['ES2022', 'DOM'])), '')
})

test('sources see nothing of Node and nothing of the DOM', async () => {
  const files = {
    'source.ts': 'export const seen: unknown[] = [process, document, new URL("x:").href, Intl]',
  }
  const config = {
    extends: join(root, 'tsconfig.json'),
    include: [],
    files: ['source.ts', join(root, 'src/globals.d.ts')],
  }
  const said = await typeCheck(files, config)
  assert.deepEqual(
    Array.from(said.matchAll(/Cannot find name '(\w+)'/g), ([, name]) => name),
    ['process', 'document'],
  )
})
