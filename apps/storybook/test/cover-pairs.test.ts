import assert from 'node:assert/strict'
import { test } from 'node:test'
import { coverPairs, type Factors } from './cover-pairs.ts'

function levels(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${index}`)
}

const shapes: readonly (readonly number[])[] = [
  [2, 2],
  [2, 3, 2, 2],
  [150, 2, 3, 2, 2],
  [5, 4, 3, 2, 1],
  [7, 7, 7],
]

for (const shape of shapes) {
  const factors: Factors = Object.fromEntries(shape.map((count, index) => [`factor ${index}`, levels(count)]))

  test(`coverPairs() has each pair of levels of ${shape.join(', ')} in a row`, () => {
    const rows = coverPairs(factors)
    const names = Object.keys(factors)
    for (const one of names)
      for (const other of names.filter((name) => name !== one))
        for (const a of factors[one] ?? [])
          for (const b of factors[other] ?? [])
            assert.ok(
              rows.some((row) => row[one] === a && row[other] === b),
              `${one} ${a} never stands with ${other} ${b}`,
            )
  })

  test(`coverPairs() of ${shape.join(', ')} has fewer rows than all combinations, and not many more than it needs`, () => {
    const [most = 1, second = 1] = shape.toSorted((a, b) => b - a)
    const { length } = coverPairs(factors)
    assert.ok(length <= shape.reduce((product, count) => product * count))
    assert.ok(length <= most * second * 1.5, `${length} rows`)
  })
}

test('coverPairs() gives a level of each factor in each row, from those it was given', () => {
  const factors = { theme: ['light', 'dark'], language: ['en', 'fi', 'ar'], width: ['320', '1280'] } as const
  for (const row of coverPairs(factors)) {
    assert.deepEqual(Object.keys(row).toSorted(), Object.keys(factors).toSorted())
    assert.ok(factors.theme.includes(row.theme))
  }
})
