import { describe, formatPath, type Problem } from './problem.ts'
import type { Field, MapShape, Shape } from './shape.ts'

/** The most problems that are told, so that a feed of nothing else does not fill the memory. */
export const maxProblems = 1000

/** What could be used of a value, and what could not. */
export interface Salvaged {
  /** The names of its fields are in camelCase; `undefined` where nothing could be used. */
  readonly value: unknown
  readonly problems: Problem[]
}

/**
 * Takes from a value what a shape allows, and leaves out the rest, each with a problem.
 *
 * Only the smallest part that can be missing goes: an optional field, an item of a list, an entry of a map. Own keys that the
 * shape names are looked at and no others, so that prototypes stay out of reach.
 */
export function salvage(shape: Shape, value: unknown, base?: string): Salvaged {
  const problems: Problem[] = []
  const path: (string | number)[] = []

  function refuse(expected: string, got: unknown): undefined {
    if (problems.length < maxProblems) problems.push({ path: formatPath(path), expected, got: describe(got) })
  }

  function at<T>(step: string | number, action: () => T): T {
    path.push(step)
    const result = action()
    path.pop()
    return result
  }

  function read(part: Shape, given: unknown): unknown {
    if ('read' in part) return part.read(given, base) ?? refuse(part.expected, given)
    const isList = Array.isArray(given)
    if ('item' in part) return isList ? readList(part.item, given) : refuse('a list', given)
    if (!given || typeof given !== 'object' || isList) return refuse('an object', given)
    return 'key' in part ? readMap(part, given) : readFields(part.fields, given)
  }

  function readList(item: Shape, given: readonly unknown[]): unknown[] {
    const ids = new Set<unknown>()
    return given.flatMap((member, index) =>
      at(index, () => {
        const result = read(item, member) as { id?: string } | undefined
        if (result === undefined) return []
        if (result.id && ids.has(result.id)) {
          at('id', () => refuse('an id of its own', result.id))
          return []
        }
        ids.add(result.id)
        return [result]
      }),
    )
  }

  function readMap({ key, value }: MapShape, given: object): object {
    const map = new Map<unknown, unknown>()
    for (const [name, member] of Object.entries(given)) {
      at(name, () => {
        const known = read(key, name)
        const result = known === undefined || map.has(known) ? undefined : read(value, member)
        if (result !== undefined) map.set(known, result)
      })
    }
    return Object.fromEntries(map)
  }

  function readFields(fields: readonly Field[], given: object): object | undefined {
    const result: Record<string, unknown> = {}
    let isComplete = true
    for (const { key, name, shape, isRequired } of fields) {
      const isThere = Object.hasOwn(given, key)
      if (!isThere && !isRequired) continue
      const field = at(key, () => read(shape, isThere ? given[key as never] : undefined))
      if (field !== undefined) result[name] = field
      else if (isRequired) isComplete = false
    }
    return isComplete ? result : undefined
  }

  return { value: read(shape, value), problems }
}
