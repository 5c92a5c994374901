import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The folder of the whole project. */
export const root: string = join(import.meta.dirname, '../../..')

/** A fenced block of a page: ```` ```markdown posts/new.md ```` is of the language `markdown`, and about `posts/new.md`. */
export interface CodeBlock {
  readonly language: string
  readonly about: string
  readonly code: string
}

/** The pages that somebody follows, relative to the project. */
export const pages: readonly string[] = globSync(
  ['*.md', '.changeset/README.md', 'docs/*.md', 'packages/*/README.md'],
  { cwd: root },
)
  .map((path) => path.replaceAll('\\', '/'))
  .sort()

export function readPage(page: string): string {
  return readFileSync(join(root, page), 'utf8')
}

/** The blocks of a text in their order, those within lists included. */
export function codeBlocks(text: string): CodeBlock[] {
  return Array.from(
    text.matchAll(/^( *)```(\w*) ?(.*)\n([\s\S]*?)\n\1```$/gm),
    ([, indent = '', language = '', about = '', code = '']) => ({
      language,
      about,
      code: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }),
  )
}
