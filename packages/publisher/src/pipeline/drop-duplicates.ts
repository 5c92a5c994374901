import { dirname } from 'node:path'
import { createProblem, namePlace, type SourceProblem } from '../reading/source-problem.ts'
import type { Placed, SourceResult } from '../sources/source.ts'

/** Keeps the first of the items that share an id, and names each other one with the place of the first. */
export function dropDuplicates<Item extends { readonly id: string }>(
  result: SourceResult<Item>,
): SourceResult<Item> {
  const known = new Map<string, Placed<Item>>()
  const problems: SourceProblem[] = []
  for (const placed of result.items) {
    const { id } = placed.item
    const first = known.get(id)
    if (!first) {
      known.set(id, placed)
      continue
    }
    const got = `one that ${describePlace(first, placed)} has`
    const parts = { file: placed.file, line: placed.line, path: 'id', expected: 'an id of its own', got }
    problems.push(createProblem(`use the id "${id}"`, parts))
  }
  return { items: [...known.values()], problems: [...result.problems, ...problems] }
}

/** Names a place for a message about another: `"../2018/x.md"`, `"returns.csv", line 3,`. */
export function describePlace({ file, line }: Placed<unknown>, from: Placed<unknown>): string {
  return `"${namePlace(file, dirname(from.file))}"${line === undefined || line === 1 ? '' : `, line ${line},`}`
}
