import { createProblem, type Reading } from './source-problem.ts'

/** Reads a JSON text; a mistake in it is a problem with its line. */
export function readJson(text: string, file: string, subject: string): Reading<unknown> {
  try {
    return { value: JSON.parse(text) as unknown, problems: [] }
  } catch (error) {
    const { message } = error as SyntaxError
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? text.length)
    const line = text.slice(0, offset).split('\n').length
    // The message quotes the text, line breaks included.
    const got = `a mistake (${message.replaceAll(/\s+/g, ' ')})`
    return { problems: [createProblem(subject, { file, line, expected: 'JSON', got })] }
  }
}

/** What a JSON text says; undefined where it is none, and nobody needs to know why. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
