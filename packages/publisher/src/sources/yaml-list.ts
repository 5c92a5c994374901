import { checkValue } from '../reading/check-value.ts'
import { type Field, readLine } from '../reading/fields.ts'
import { readText } from '../reading/read-text.ts'
import { readYaml } from '../reading/read-yaml.ts'
import { createProblem, quote } from '../reading/source-problem.ts'
import { joinResults, type Source, type SourceResult } from './source.ts'

/** A YAML file that holds a list of `noun`s, each of them checked for itself, by one schema or by the one that its kind has. */
export function yamlList<Item>(
  file: string,
  noun: string,
  schema: Field<Item> | ((item: unknown) => Field<Item>),
): Source<Item> {
  return {
    async read() {
      const text = await readText(file)
      if (text.value === undefined) return { items: [], problems: text.problems }
      const { value, lineOf, problems } = readYaml(text.value, file)
      if (problems.length > 0) return { items: [], problems }
      if (value === null || value === undefined) return { items: [], problems: [] }
      if (!Array.isArray(value)) {
        const parts = { file, line: 1, expected: `a list of ${noun}s`, got: quote(value) }
        return { items: [], problems: [createProblem('read the file', parts)] }
      }
      const results = value.map((item: unknown, index): SourceResult<Item> => {
        const name = readLine((item as { id?: unknown } | null)?.id) ?? String(index + 1)
        const checked = checkValue(typeof schema === 'function' ? schema(item) : schema, item, {
          file,
          lineOf: (path) => lineOf([index, ...path]),
          subject: (path) => (path ? `read "${path}" of ${noun} "${name}"` : `read ${noun} "${name}"`),
        })
        const placed = checked.value && { item: checked.value, file, line: lineOf([index]) }
        return { items: placed ? [placed] : [], problems: checked.problems }
      })
      return joinResults(results)
    },
  }
}
