import assert from 'node:assert/strict'
import { test } from 'node:test'
import { all, january, observe, part } from '../../test/returns-world.ts'
import { findBreaks } from './find-breaks.ts'

test('findBreaks() names the first month of each observation with status B, by series and in time', () => {
  const iraq = part({ counterpartArea: 'IQ' })
  const broken = { status: 'B' }
  const observations = [
    observe('normal', [0, 0], 5),
    observe('july', [6, 6], 12, broken),
    observe('iraq', [2, 2], 3, { ...broken, series: iraq }),
    observe('march', [2, 2], 9, broken),
    observe('march-to-may', [2, 4], 20, broken),
  ]
  assert.deepEqual(findBreaks(observations), [
    { series: all, month: january + 2, observations: ['march', 'march-to-may'] },
    { series: all, month: january + 6, observations: ['july'] },
    { series: iraq, month: january + 2, observations: ['iraq'] },
  ])
})
