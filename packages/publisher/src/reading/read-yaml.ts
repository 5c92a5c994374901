import {
  type Document,
  isScalar,
  Lexer,
  LineCounter,
  type Node,
  Parser,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml'
import { createProblem, quote, type SourceProblem } from './source-problem.ts'

/** A YAML text as plain values, and where each of them stands. */
export interface YamlReading {
  /** Absent where the text is not YAML. */
  readonly value?: unknown
  /** The line in the file of the value at a path, or of the nearest value around it. */
  readonly lineOf: (path: readonly PropertyKey[]) => number
  readonly problems: readonly SourceProblem[]
}

const expectations: Partial<Record<YAMLError['code'], string>> = {
  BLOCK_AS_IMPLICIT_KEY: 'the text in quotes, as it holds ": "',
  MULTIPLE_DOCS: 'one document',
  TAB_AS_INDENT: 'spaces at the beginning of the line',
}

/**
 * Reads a YAML 1.2 text with the core schema: `no` and `2018-06-04` stay texts, keys must be unique, and nothing is executed.
 *
 * Numbers come out as they are written (`"007"`, `"2.50"`), so that a tag `1.0` does not turn into `1`. Keys without a value are left out.
 *
 * @param firstLine the line of the file that the text begins on
 */
export function readYaml(text: string, file: string, firstLine = 1): YamlReading {
  const lines = new LineCounter()
  const lineAt = (offset: number) => lines.linePos(offset).line + firstLine - 1
  const refuse = (line: number, expected: string, got: string): YamlReading => ({
    lineOf: () => firstLine,
    problems: [createProblem('read the YAML', { file, line, expected, got })],
  })
  if (isTooDeep(text)) return refuse(firstLine, `lists and maps at most ${deepest} deep`, 'more')
  try {
    const document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      schema: 'core',
      version: '1.2',
      stringKeys: true,
      logLevel: 'silent',
    })
    // One mistake makes others of what follows it, so only the first is told.
    const [error] = document.errors
    if (error) {
      const line = lineAt(error.pos[0])
      const written = quote(text.split('\n')[line - firstLine]?.trim())
      const expected = expectations[error.code]
      if (error.code === 'DUPLICATE_KEY') return refuse(line, 'each key once', `${written} a second time`)
      return refuse(line, expected ?? 'YAML', expected ? written : `${written} (${error.message})`)
    }
    const hidden = prepareValues(document, text).map(({ key, offset, comment }) =>
      createProblem(`read "${key}"`, {
        file,
        line: lineAt(offset),
        path: key,
        expected: 'a text in quotes where it begins with #',
        got: quote(comment),
      }),
    )
    const lineOf = (path: readonly PropertyKey[]): number => {
      for (let length = path.length; length >= 0; length--) {
        const node = document.getIn(path.slice(0, length), true) as Node | undefined
        if (node?.range) return lineAt(node.range[0])
      }
      return firstLine
    }
    return { value: document.toJS({ maxAliasCount: 100 }), lineOf, problems: hidden }
  } catch (error) {
    return refuse(firstLine, 'YAML of a sensible depth and with few aliases', `an error (${String(error)})`)
  }
}

/** What the parser has open at a time; each level of lists and maps is one or two of it. */
const deepest = 100

/** Looks whether a text is too deep for what would be made of it, which calls itself at each level. */
function isTooDeep(text: string): boolean {
  // Without as many marks there is no such depth, and most texts have few.
  if ((text.match(/[-[{:?]/g)?.length ?? 0) <= deepest) return false
  const parser = new Parser()
  for (const lexeme of new Lexer().lex(text)) {
    for (const _ of parser.next(lexeme));
    if (parser.stack.length > 2 * deepest) return true
  }
  return false
}

/** A value that YAML takes for a comment, as in `hashtag: #imwithyou`. */
interface HiddenText {
  readonly key: string
  readonly offset: number
  readonly comment: string
}

/** Puts numbers back to how they are written, takes out keys without a value, and finds texts that are hidden in comments. */
function prepareValues(document: Document.Parsed, text: string): HiddenText[] {
  const hidden: HiddenText[] = []
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'number' && node.source !== undefined) node.value = node.source
    },
    Pair(_, { key, value }) {
      if (!isScalar(value) || value.value !== null) return undefined
      const offset = value.range?.[0] ?? 0
      const [before = '', comment = ''] = [
        text.slice(0, offset),
        text.slice(offset).split('\n', 1)[0]?.trim(),
      ]
      if (comment.startsWith('#') && before.trimEnd().endsWith(':')) {
        hidden.push({ key: isScalar(key) ? String(key.value) : '', offset, comment })
      }
      return visit.REMOVE
    },
  })
  return hidden
}
