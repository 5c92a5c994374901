import assert from 'node:assert/strict'
import { globSync } from 'node:fs'
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import * as core from '@iom-feed/core'

const root = join(import.meta.dirname, '..')
// Within the package, so that the examples can import it by its name.
const folder = join(root, 'test-results', 'examples')

/** The documented function that follows a docstring, and the code of the docstring's examples. */
interface Documented {
  readonly name: string
  readonly file: string
  readonly examples: readonly string[]
}

function documentedIn(file: string, source: string): Documented[] {
  return [
    ...source.matchAll(/\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport (?:function\*?|const|class) (\w+)/g),
  ].map(([, comment = '', name = '']) => ({
    name,
    file,
    examples: [...comment.matchAll(/@example\n \* ```ts\n((?: \*.*\n)*?) \* ```/g)].map(([, code = '']) =>
      code.replace(/^ \* ?/gm, ''),
    ),
  }))
}

/** Makes an assertion of every `expression // => value`. */
function withAssertions(code: string): string {
  const asserted = code.replace(
    /^(\S.*?) \/\/ => (.+)$/gm,
    (_, expression, value) => `assert.deepEqual(${expression}, ${value})`,
  )
  return `import assert from 'node:assert/strict'\n${asserted}`
}

const documented: Documented[] = []
for (const file of globSync('src/**/*.ts', { cwd: root }).sort()) {
  if (!file.endsWith('.test.ts'))
    documented.push(...documentedIn(file, await readFile(join(root, file), 'utf8')))
}

before(() => mkdir(folder, { recursive: true }))
after(() => rm(folder, { recursive: true }))

test('every public function has one example, which asserts something', () => {
  const functions = Object.entries(core).filter(
    ([, value]) => typeof value === 'function' && !(value.prototype instanceof Error),
  )
  assert.ok(functions.length > 30)
  for (const [name] of functions) {
    const found = documented.filter((entry) => entry.name === name)
    assert.equal(found.length, 1, `${name} has one docstring`)
    assert.equal(found[0]?.examples.length, 1, `${name} has one example`)
    assert.match(found[0]?.examples[0] ?? '', / \/\/ => /, `${name}'s example says what comes out`)
  }
})

for (const { name, file, examples } of documented) {
  for (const code of examples) {
    test(`the example of ${name}() in ${file} runs`, async () => {
      const path = join(folder, `${name}.ts`)
      await writeFile(path, withAssertions(code))
      await import(pathToFileURL(path).href)
    })
  }
}
