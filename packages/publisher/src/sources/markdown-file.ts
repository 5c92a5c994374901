import { basename, extname } from 'node:path'
import { checkValue } from '../reading/check-value.ts'
import { cleanText, type Field } from '../reading/fields.ts'
import { readText } from '../reading/read-text.ts'
import { readYaml } from '../reading/read-yaml.ts'
import type { Reading } from '../reading/source-problem.ts'
import { splitFrontMatter } from './front-matter.ts'

/** A checked Markdown file. */
export interface MarkdownFile<Fields> {
  readonly fields: Fields
  readonly body: string
  /** The name of the file without its ending. */
  readonly name: string
  /** The line of the file that a field stands on. */
  readonly lineOf: (path: readonly PropertyKey[]) => number
}

export const markdownEndings: readonly string[] = ['.md', '.markdown']

/** Reads a Markdown file whose front matter holds what the schema asks for. */
export async function readMarkdownFile<Fields>(
  file: string,
  schema: Field<Fields>,
): Promise<Reading<MarkdownFile<Fields>>> {
  const text = await readText(file)
  if (text.value === undefined) return { problems: text.problems }
  const parts = splitFrontMatter(text.value, file)
  if (!parts.value) return { problems: parts.problems }
  const { yaml, yamlLine, body } = parts.value
  const read = readYaml(yaml, file, yamlLine)
  if (read.problems.length > 0) return { problems: read.problems }
  const checked = checkValue(schema, read.value, { file, lineOf: read.lineOf })
  if (!checked.value) return { problems: checked.problems }
  const name = cleanText(basename(file, extname(file)))
  return { value: { fields: checked.value, body, name, lineOf: read.lineOf }, problems: [] }
}
