import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { fileURLToPath } from 'node:url'
import { type CodeBlock, codeBlocks, pages, readPage } from './code-blocks.ts'

const compiler = fileURLToPath(new URL('../bin/tsc', import.meta.resolve('typescript')))

/** The packages whose own tests check the examples in their READMEs. */
const checkedElsewhere = ['packages/core/README.md', 'packages/elements/README.md']

/** An example as a module; of what is a part of a config, the type says so. */
function asModule({ code }: CodeBlock): string {
  if (code.startsWith('import ')) return code
  const imports = "import type { Config, DrupalFields, SourceConfig } from '@iom-feed/publisher'\n"
  if (code.startsWith('{')) return `${imports}export const source: SourceConfig = ${code}`
  if (code.startsWith('fields:'))
    return `${imports}export const part: { fields: DrupalFields } = {\n${code}\n}`
  return `${imports}export const part: Partial<Config> = {\n${code}\n}`
}

test('the examples of TypeScript on the pages are right by the types of the packages', () => {
  const results = join(import.meta.dirname, '../test-results')
  mkdirSync(results, { recursive: true })
  // Within the package, so that the examples find what it depends on.
  const folder = mkdtempSync(join(results, 'examples-'))
  try {
    const examples = pages
      .filter((page) => !checkedElsewhere.includes(page))
      .flatMap((page) => codeBlocks(readPage(page)).map((block) => ({ page, block })))
      .filter(({ block }) => /^tsx?$/.test(block.language))
    assert.ok(examples.length > 8)
    for (const [index, { page, block }] of examples.entries())
      writeFileSync(
        join(folder, `${page.replaceAll(/\W/g, '-')}-${index}.${block.language}`),
        asModule(block),
      )
    const compilerOptions = {
      target: 'es2022',
      lib: ['es2022', 'dom'],
      module: 'esnext',
      moduleResolution: 'bundler',
      jsx: 'react-jsx',
      types: [],
      strict: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: true,
      noEmit: true,
    }
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions }))
    const { stdout } = spawnSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' })
    assert.equal(stdout, '')
  } finally {
    rmSync(folder, { recursive: true })
  }
})
