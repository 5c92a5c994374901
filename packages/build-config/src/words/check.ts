// Looks through the working folder for words that would bind the project to one machine or one registry.
import { globSync, readFileSync, statSync } from 'node:fs'
import { findBoundWords } from './find-bound-words.ts'

const notOurs =
  /(^|[\\/])(node_modules|dist|docs-site|coverage|test-results|\.git|\.tools|\.turbo|pnpm-lock\.yaml)$/

const files = globSync(['**', '.*', '.*/**'], { exclude: (path) => notOurs.test(path) })
const problems = files
  .filter((path) => !notOurs.test(path) && statSync(path).isFile())
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
  .filter(({ text }) => !text.includes('\0'))
  .flatMap(({ path, text }) => findBoundWords(path, text))

for (const problem of problems) console.error(problem)
if (problems.length > 0) process.exitCode = 1
