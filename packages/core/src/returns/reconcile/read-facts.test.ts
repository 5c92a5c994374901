import assert from 'node:assert/strict'
import { test } from 'node:test'
import { all, compare, january, monthsOf2018, observe } from '../../../test/returns-world.ts'
import type { Observation } from '../observation.ts'
import { reconcile } from './reconcile.ts'

const fine = observe('fine', [0, 0], 5)

/** What comes of statements beside one that is right, which has to be kept. */
function problemsOf(...observations: readonly Observation[]) {
  const { problems, boundsOf } = reconcile([...observations, fine])
  assert.deepEqual(boundsOf(all, monthsOf2018(0)), { lower: 5, upper: 5, isTight: true })
  return problems
}

test('a count that is negative or no whole number is a problem, and the rest is kept', () => {
  assert.deepEqual(problemsOf(observe('negative', [0, 0], -3)), [
    {
      code: 'negative-value',
      id: 'negative',
      message: 'Cannot use fact "negative": expected a count of 0 or more, got -3',
    },
  ])
  for (const value of [31.687, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60])
    assert.deepEqual(problemsOf(observe('half', [0, 0], value)), [
      {
        code: 'fractional-value',
        id: 'half',
        message: `Cannot use fact "half": expected a count that is a whole number, got ${value}`,
      },
    ])
})

test('a period that ends before it starts, or is none, is a problem', () => {
  assert.deepEqual(problemsOf(observe('back', [3, 2], 7)), [
    {
      code: 'end-before-start',
      id: 'back',
      message: `Cannot use fact "back": expected an end from month ${january + 3} on, got ${january + 2}`,
    },
  ])
  for (const months of [
    [0.5, 1],
    [0, Number.NaN],
    [-january - 1, 0],
  ] as const)
    assert.deepEqual(
      problemsOf(observe('when', months, 7)).map(({ code, id }) => [code, id]),
      [['unknown-period', 'when']],
    )
})

test('either period of a comparison may be a problem', () => {
  const { problems } = reconcile([fine], {
    comparisons: [compare('own', [1, 0], 'more', [2, 2]), compare('other', [1, 1], 'more', [2, 0])],
  })
  assert.deepEqual(
    problems.map(({ code, id }) => [code, id]),
    [
      ['end-before-start', 'own'],
      ['end-before-start', 'other'],
    ],
  )
})

test('the same fact twice is one, and one that says otherwise under the same id is a problem', () => {
  assert.deepEqual(problemsOf(fine, { ...fine }), [])
  const { problems, boundsOf } = reconcile([fine, observe('fine', [0, 0], 6)])
  assert.deepEqual(problems, [
    {
      code: 'duplicate-id',
      id: 'fine',
      message:
        'Cannot use fact "fine": expected an id of its own, got that of an earlier fact that says otherwise',
    },
  ])
  assert.deepEqual(boundsOf(all, monthsOf2018(0)), { lower: 5, upper: 5, isTight: true })
})

test('an observation without a value states nothing', () => {
  const { value: _, ...missing } = observe('missing', [0, 0], 0, { status: 'M' })
  assert.deepEqual(problemsOf(missing), [])
  assert.deepEqual(reconcile([missing]).boundsOf(all, monthsOf2018(0)), { lower: 0, isTight: true })
})
