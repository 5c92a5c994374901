import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

/** Something exported with a docstring, and the code of the docstring's examples. */
export interface Documented {
  readonly name: string
  readonly file: string
  readonly examples: readonly string[]
}

/** Everything in the sources that is exported with a docstring. */
export const documented: readonly Documented[] = globSync('src/**/*.ts', { cwd: root })
  .filter((file) => !file.endsWith('.test.ts'))
  .sort()
  .flatMap((file) => documentedIn(file, readFileSync(join(root, file), 'utf8')))

function documentedIn(file: string, source: string): Documented[] {
  const declarations = source.matchAll(
    /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\nexport (?:(?:async )?function\*?|const|class) (\w+)/g,
  )
  return Array.from(declarations, ([, comment = '', name = '']) => ({
    name,
    file,
    examples: examplesIn(comment),
  }))
}

function examplesIn(comment: string): string[] {
  const blocks = comment.matchAll(/@example\n \* ```ts\n((?: \*.*\n)*?) \* ```/g)
  return Array.from(blocks, ([, code = '']) => code.replace(/^ \* ?/gm, ''))
}
