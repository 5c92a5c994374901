import { describe, type Problem } from './problem.ts'
import type { Field, MapShape, Shape } from './shape.ts'

/** The most problems that are told, so that a feed of nothing else does not fill the memory. */
const maxProblems = 1000

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

  /** Every path begins with a dot. */
  function refuse(path: string, expected: string, got: unknown): undefined {
    if (problems.length < maxProblems) problems.push({ path: path.slice(1), expected, got: describe(got) })
  }

  function read(path: string, part: Shape, given: unknown): unknown {
    if ('read' in part) return part.read(given, base) ?? refuse(path, part.expected, given)
    const isList = Array.isArray(given)
    if ('item' in part) return isList ? readList(path, part.item, given) : refuse(path, 'a list', given)
    if (!given || typeof given !== 'object' || isList) return refuse(path, 'an object', given)
    return 'key' in part ? readMap(path, part, given) : readFields(path, part.fields, given)
  }

  function readList(path: string, item: Shape, given: readonly unknown[]): unknown[] {
    const ids = new Set<unknown>()
    return given.flatMap((member, index) => {
      const result = read(`${path}[${index}]`, item, member) as { id?: string } | undefined
      const isRepeated = result?.id && ids.has(result.id)
      if (isRepeated) refuse(`${path}[${index}].id`, 'an id of its own', result.id)
      ids.add(result?.id)
      return result === undefined || isRepeated ? [] : [result]
    })
  }

  function readMap(path: string, { key, value }: MapShape, given: object): object {
    const map = new Map<unknown, unknown>()
    for (const [name, member] of Object.entries(given)) {
      const place = `${path}.${/^[\w-]{1,40}$/.test(name) ? name : describe(name)}`
      const known = read(place, key, name)
      const result = known === undefined || map.has(known) ? undefined : read(place, value, member)
      if (result !== undefined) map.set(known, result)
    }
    return Object.fromEntries(map)
  }

  function readFields(path: string, fields: readonly Field[], given: object): object | undefined {
    const result: Record<string, unknown> = {}
    for (const { key, name, shape, isRequired } of fields) {
      const member = Object.hasOwn(given, key) ? given[key as never] : undefined
      if (member === undefined && !isRequired) continue
      const field = read(`${path}.${key}`, shape, member)
      if (field !== undefined) result[name] = field
    }
    return fields.every(({ name, isRequired }) => name in result || !isRequired) ? result : undefined
  }

  return { value: read('', shape, value), problems }
}
