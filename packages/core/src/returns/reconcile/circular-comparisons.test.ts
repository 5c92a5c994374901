import assert from 'node:assert/strict'
import { test } from 'node:test'
import { all, compare, monthsOf2018, observe } from '../../../test/returns-world.ts'
import type { Relation } from '../comparison.ts'
import { reconcile } from './reconcile.ts'

const april = observe('april', [3, 3], 49)

function boundsOfMay(relation: Relation) {
  const may = compare('may', [4, 4], relation, [3, 3])
  return reconcile([april], { comparisons: [may] }).boundsOf(all, monthsOf2018(4))
}

test('a comparison bounds by what is known of the other period', () => {
  assert.deepEqual(boundsOfMay('more'), { lower: 50, isTight: false })
  assert.deepEqual(boundsOfMay('fewer'), { lower: 0, upper: 48, isTight: false })
  assert.deepEqual(boundsOfMay('equal'), { lower: 49, upper: 49, isTight: true })
  assert.deepEqual(boundsOfMay('at-least'), { lower: 49, isTight: false })
  assert.deepEqual(boundsOfMay('at-most'), { lower: 0, upper: 49, isTight: false })
})

test('a comparison bounds both of its periods, and is named in the proof', () => {
  const comparisons = [compare('fewer-than-in-april', [4, 4], 'fewer', [3, 3])]
  const { boundsOf, proofOf } = reconcile([observe('may', [4, 4], 48)], { comparisons })
  assert.deepEqual(boundsOf(all, monthsOf2018(3)), { lower: 49, isTight: false })
  assert.deepEqual(proofOf(all, monthsOf2018(3)), { lower: ['fewer-than-in-april', 'may'], upper: [] })
})

test('how large a difference is called bounds nothing', () => {
  const comparisons = [compare('may', [4, 4], 'more', [3, 3], { size: 'slight' })]
  const { boundsOf } = reconcile([april], { comparisons })
  assert.deepEqual(boundsOf(all, monthsOf2018(4)), { lower: 50, isTight: false })
})

test('a comparison that contradicts counts is set aside, and the sentence says what both were', () => {
  const comparisons = [compare('fewer-than-in-april', [4, 4], 'fewer', [3, 3])]
  const { conflicts } = reconcile([april, observe('may', [4, 4], 58)], { comparisons })
  assert.deepEqual(conflicts, [
    {
      facts: ['april', 'may', 'fewer-than-in-april'],
      setAside: 'fewer-than-in-april',
      message:
        'Counts of returns from FI cannot all be right: 49 in April 2018 (office, 2018-06-04), 58 in May 2018 (office, 2018-06-04) and fewer in May 2018 than in April 2018 (office, 2018-06-04). By the others, there were exactly 58 in May 2018 and exactly 49 in April 2018.',
    },
  ])
})

test('comparisons can contradict each other without any count', () => {
  const comparisons = [
    compare('april', [3, 3], 'more', [4, 4]),
    compare('may', [4, 4], 'at-least', [5, 5]),
    compare('june', [5, 5], 'equal', [3, 3]),
    compare('july', [6, 6], 'more', [5, 5]),
  ]
  const { conflicts } = reconcile([], { comparisons })
  assert.deepEqual(
    conflicts.map(({ facts }) => [...facts].sort()),
    [['april', 'june', 'may']],
  )
})

test('a part of a period cannot have more than the period', () => {
  const { conflicts } = reconcile([], { comparisons: [compare('spring', [2, 2], 'more', [2, 4])] })
  assert.deepEqual(
    conflicts.map(({ message }) => message),
    [
      'Counts of returns from FI cannot be right: more in March 2018 than in March–May 2018 (office, 2018-06-04).',
    ],
  )
})
