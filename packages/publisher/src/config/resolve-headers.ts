import type { Place } from '../reading/check-value.ts'
import { createProblem, formatPath, type Reading, type SourceProblem } from '../reading/source-problem.ts'
import { isValue } from './header-config.ts'
import type { SourceConfig } from './source-config.ts'

type Resolved<Source> = Source extends { readonly url: string }
  ? Omit<Source, 'headers'> & { readonly headers?: Readonly<Record<string, string>> }
  : Source

/** A source whose headers hold their values. */
export type SourceSettings = Resolved<SourceConfig>

/** Puts the values of variables in the place of their names; one that is not set is a problem. */
export function resolveHeaders(
  sources: readonly SourceConfig[],
  env: Readonly<Record<string, string | undefined>>,
  { file, lineOf }: Pick<Place, 'file' | 'lineOf'>,
): Reading<readonly SourceSettings[]> {
  const problems: SourceProblem[] = []
  const value = sources.map(({ headers, ...source }, index) => {
    if (!headers) return source as SourceSettings
    const values = Object.entries(headers).map(([name, one]) => {
      const text = typeof one === 'string' ? one : env[one.env]
      if (isValue(text)) return [name, text]
      const keys = ['sources', index, 'headers', name]
      const path = formatPath(keys)
      const variable = typeof one === 'string' ? '' : ` in the variable ${one.env} of the environment`
      const got = text === undefined ? 'none' : 'another text'
      const parts = { file, line: lineOf?.(keys), path, expected: `the value of a header${variable}`, got }
      problems.push(createProblem(`use "${path}"`, parts))
      return [name, '']
    })
    return { ...source, headers: Object.fromEntries(values) } as SourceSettings
  })
  return problems.length > 0 ? { problems } : { value, problems }
}
