import { after, test } from 'node:test'
import { makeConsumer } from './consumer.ts'

const consumer = makeConsumer('examples', 'packed/types')
after(() => consumer.remove())

consumer.writeFile('package.json', JSON.stringify({ type: 'module' }))

/** Writes a configuration by which a compiler takes files of these kinds. */
function configure(name: string, kinds: readonly string[], options: object = {}): void {
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    module: 'esnext',
    moduleResolution: 'bundler',
    jsx: 'react-jsx',
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    ...options,
  }
  const include = kinds.flatMap((kind) => [`examples/*.${kind}`, `packed/types/*.${kind}`])
  const vueCompilerOptions = { strictTemplates: true }
  consumer.writeFile(`${name}.json`, JSON.stringify({ compilerOptions, vueCompilerOptions, include }))
}

for (const moduleResolution of ['nodenext', 'bundler'])
  test(`the types for React, Preact, Svelte and the server are right by TypeScript with "${moduleResolution}"`, () => {
    const module = moduleResolution === 'nodenext' ? 'nodenext' : 'esnext'
    configure(moduleResolution, ['ts', 'tsx'], { module, moduleResolution, skipLibCheck: false })
    consumer.run('tsc', '-p', `${moduleResolution}.json`)
  })

test('the types for Vue are right in templates', () => {
  configure('vue', ['vue'])
  consumer.run('vue-tsc', '-p', 'vue.json')
})

test('the types for Svelte are right in components', () => {
  configure('svelte', ['svelte'])
  consumer.run('svelte-check', '--tsconfig', 'svelte.json', '--threshold', 'warning')
})
