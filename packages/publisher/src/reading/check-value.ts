import * as v from 'valibot'
import { createProblem, formatPath, quote, type Reading, type SourceProblem } from './source-problem.ts'
import { suggest } from './suggest.ts'

/** Where a value comes from, for the messages about it. */
export interface Place {
  readonly file: string
  readonly lineOf?: (path: readonly PropertyKey[]) => number | undefined
  /** What its problems say that cannot be done; `read "<path>"` without it. */
  readonly subject?: (path: string) => string
}

/**
 * Checks a value against a schema made of `field`s, and turns what valibot finds into problems with places.
 *
 * All that is wrong is told at once; an unknown key is told with the key that was probably meant.
 */
export function checkValue<Value>(
  schema: v.GenericSchema<unknown, Value>,
  value: unknown,
  place: Place,
): Reading<Value> {
  const result = v.safeParse(schema, value)
  if (result.success) return { value: result.output, problems: [] }
  return { problems: result.issues.map((issue) => explain(issue, schema, place)) }
}

function explain(issue: v.BaseIssue<unknown>, schema: unknown, place: Place): SourceProblem {
  const keys = issue.path?.map((item) => item.key as PropertyKey) ?? []
  const path = formatPath(keys)
  const subject = place.subject?.(path) ?? (path ? `read "${path}"` : 'read the file')
  const parts = { file: place.file, line: place.lineOf?.(keys), path }
  const parent = findObject(schema, keys.slice(0, -1))
  if (issue.type === 'strict_object' && issue.expected === 'never' && parent) {
    const known = Object.keys(parent)
    const near = suggest(String(keys.at(-1)), known)
    return createProblem(subject, {
      ...parts,
      expected: near ? `"${near}"` : `one of ${known.join(', ')}`,
      got: `the unknown key "${String(keys.at(-1))}"`,
    })
  }
  const missing = issue.type === 'strict_object' && parent?.[String(keys.at(-1))]
  const expected = (missing && v.getDescription(missing)) || issue.message
  // A check of fields that do not go together says in words what is there.
  const got = issue.type === 'raw_check' ? issue.received : quote(issue.input)
  return createProblem(subject, { ...parts, expected, got })
}

type Entries = Record<string, v.GenericSchema>

interface Step {
  readonly entries?: Entries
  readonly item?: unknown
  readonly pipe?: unknown
}

/** The entries of the object schema that stands at a path, as far as objects, lists and optional values lead there. */
function findObject(schema: unknown, path: readonly PropertyKey[]): Entries | undefined {
  const { wrapped, pipe = [schema] } = (schema ?? {}) as { wrapped?: unknown; pipe?: readonly unknown[] }
  if (wrapped) return findObject(wrapped, path)
  const [key, ...rest] = path
  for (const step of pipe as readonly Step[]) {
    const nested = step?.pipe && step !== schema ? findObject(step, path) : undefined
    if (nested) return nested
    if (key === undefined && step?.entries) return step.entries
    const inner = step?.item ?? step?.entries?.[String(key)]
    if (key !== undefined && inner) return findObject(inner, rest)
  }
  return undefined
}
