import assert from 'node:assert/strict'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import * as core from '@iom-feed/core'
import * as extract from '@iom-feed/core/extract'
import { documented } from './documented.ts'

// Within the package, so that the examples can import it by its name.
const results = join(import.meta.dirname, '..', 'test-results')
let folder = ''

/** Makes an assertion of every `expression // => value`. */
function withAssertions(code: string): string {
  const asserted = code.replace(
    /^(\S.*?) \/\/ => (.+)$/gm,
    (_, expression, value) => `assert.deepEqual(${expression}, ${value})`,
  )
  return `import assert from 'node:assert/strict'\n${asserted}`
}

before(async () => {
  await mkdir(results, { recursive: true })
  folder = await mkdtemp(join(results, 'examples-'))
})
after(() => rm(folder, { recursive: true }))

test('every public function has one docstring with one example, which asserts something', () => {
  const functions = Object.entries({ ...core, ...extract }).filter(
    ([, value]) => typeof value === 'function' && !(value.prototype instanceof Error),
  )
  assert.ok(functions.length > 30)
  for (const [name] of functions) {
    const [found, ...others] = documented.filter((entry) => entry.name === name)
    assert.ok(found && !others.length, `${name} has one docstring`)
    assert.equal(found.examples.length, 1, `${name} has one example`)
    assert.match(found.examples[0] ?? '', / \/\/ => /, `the example of ${name} says what comes out`)
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
