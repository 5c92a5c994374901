import { findJsonExcess, type JsonLimits, jsonLimits } from './limit-json.ts'
import { createProblem, type Reading } from './source-problem.ts'

/** Reads a JSON text; a mistake in it, and what is past a limit, is a problem with its line. */
export function readJson(
  text: string,
  file: string,
  subject: string,
  limits: JsonLimits = jsonLimits,
): Reading<unknown> {
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length
  const excess = findJsonExcess(text, limits)
  if (excess) {
    const { offset, expected } = excess
    return { problems: [createProblem(subject, { file, line: lineAt(offset), expected, got: 'more' })] }
  }
  try {
    // An escape may be half a character, which no file can hold.
    const revive = /\\ud[89a-f]/i.test(text) ? mendText : undefined
    return { value: JSON.parse(text, revive) as unknown, problems: [] }
  } catch (error) {
    const { message } = error as SyntaxError
    const offset = Number(/position (\d+)/.exec(message)?.[1] ?? text.length)
    const line = lineAt(offset)
    // The message quotes the text, line breaks included.
    const got = `a mistake (${message.replaceAll(/\s+/g, ' ')})`
    return { problems: [createProblem(subject, { file, line, expected: 'JSON', got })] }
  }
}

function mendText(_: string, value: unknown): unknown {
  return typeof value === 'string' ? value.toWellFormed() : value
}

/** What a JSON text of our own says; undefined where it is none, and nobody needs to know why. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
