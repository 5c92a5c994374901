import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { locateJson } from './locate-json.ts'
import { walkJson } from './walk-json.ts'

test('locateJson() finds the lines of values, and of what is around one that is not there', () => {
  const text = '{\n"a": [1,\n{ "b\\"": "}",\n"c": [] }],\n"d": null\n}'
  const paths = [
    [],
    ['a'],
    ['a', 0],
    ['a', 1],
    ['a', 1, 'b\\"'],
    ['a', '1', 'c'],
    ['a', 1, 'none', 5],
    ['d'],
    ['e'],
  ]
  assert.deepEqual(locateJson(text, paths), [1, 2, 2, 3, 3, 4, 3, 5, 1])
})

/** The paths of all values, in the order in which they stand in the text. */
function listPaths(
  value: unknown,
  path: readonly (string | number)[] = [],
): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  const entries = Array.isArray(value) ? [...value.entries()] : Object.entries(value)
  return [path, ...entries.flatMap(([key, one]) => listPaths(one, [...path, key]))]
}

const plain = fc.json().filter((text) => !/\\|"(?:\d+|__proto__)":/.test(text))

test('walkJson() meets each value of a text once, under its key, and leaves what it enters', () => {
  fc.assert(
    fc.property(plain, fc.boolean(), (text, isSpaced) => {
      const value: unknown = JSON.parse(text)
      const keys: (string | number | undefined)[] = []
      let depth = 0
      walkJson(isSpaced ? JSON.stringify(value, null, 2) : text, {
        value: (key) => keys.push(key),
        open: (deep) => {
          depth = deep
        },
        close: () => {
          depth--
        },
      })
      assert.deepEqual(
        keys,
        listPaths(value).map((path) => path.at(-1)),
      )
      assert.equal(depth, 0)
    }),
  )
})

test('walkJson() comes to an end of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'[]{}",:\\1a \n') }), (text) => walkJson(text, {})),
  )
})
