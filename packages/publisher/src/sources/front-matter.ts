import { createProblem, quote, type Reading } from '../reading/source-problem.ts'

/** A text file that begins with YAML between two lines of `---`. */
export interface FrontMatter {
  readonly yaml: string
  /** The line of the file that the YAML begins on. */
  readonly yamlLine: number
  readonly body: string
}

const fence = /^---[ \t]*$/

/**
 * Splits a file into its YAML front matter and what follows.
 *
 * Only YAML is known: `---js` and the like, which some tools run as a program, are a problem.
 */
export function splitFrontMatter(text: string, file: string): Reading<FrontMatter> {
  const lines = text.split('\n')
  const [first = ''] = lines
  const refuse = (line: number, expected: string, got: string): Reading<FrontMatter> => ({
    problems: [createProblem('read the front matter', { file, line, expected, got })],
  })
  if (text.trim() === '') return refuse(1, 'YAML between two lines of ---', 'an empty file')
  if (!fence.test(first)) return refuse(1, 'a first line of --- and then YAML', quote(first.trim()))
  const end = lines.findIndex((line, index) => index > 0 && fence.test(line))
  if (end < 0) return refuse(1, 'a line of --- after the YAML', 'the end of the file')
  return {
    value: {
      yaml: lines.slice(1, end).join('\n'),
      yamlLine: 2,
      body: lines.slice(end + 1).join('\n'),
    },
    problems: [],
  }
}
