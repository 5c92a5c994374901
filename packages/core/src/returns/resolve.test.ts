import assert from 'node:assert/strict'
import { test } from 'node:test'
import { observe, part } from '../../test/returns-world.ts'
import type { Decision } from './decision.ts'
import type { Observation } from './observation.ts'
import { type ResolveOptions, resolve } from './resolve.ts'

const first = observe('first', [3, 3], 48, { status: 'P', vintage: '2018-05-04' })
const corrected = observe('corrected', [3, 3], 49, { vintage: '2018-06-04' })
const ministry = observe('ministry', [3, 3], 52, { source: { name: 'ministry' }, vintage: '2018-07-02' })

function decide(observation: string, verdict: Decision['verdict'], on = '2018-07-03'): Decision {
  return { observation, verdict, on, by: 'A. Virtanen', why: 'Asked the caseworkers.' }
}

/** The ids of what stands, and of what was revised with why and what came in its place. */
function outcome(observations: readonly Observation[], options?: ResolveOptions) {
  const { standing, revisions } = resolve(observations, options)
  return {
    standing: standing.map(({ id }) => id),
    revised: revisions.map(({ observation, reason, by }) => [observation.id, reason, by?.id]),
  }
}

test('resolve() keeps the latest vintage of a source, and flags what it revised', () => {
  assert.deepEqual(outcome([corrected, first]), {
    standing: ['corrected'],
    revised: [['first', 'vintage', 'corrected']],
  })
  assert.equal(resolve([corrected, first]).revisions[0]?.status, 'revised')
})

test('resolve() lets a source that ranks before another win where they contradict each other', () => {
  assert.deepEqual(outcome([ministry, corrected]), {
    standing: ['corrected'],
    revised: [['ministry', 'rank', 'corrected']],
  })
  assert.deepEqual(outcome([ministry, corrected], { ranks: ['ministry'] }).standing, ['ministry'])
})

test('resolve() keeps sources that agree, and those that no rank tells apart', () => {
  const rounded = { ...ministry, value: 50, qualifier: 'almost' } as const
  assert.deepEqual(outcome([rounded, corrected]), { standing: ['ministry', 'corrected'], revised: [] })
  const university = { ...ministry, id: 'university', value: 40, source: { name: 'university' } }
  assert.deepEqual(outcome([ministry, university]), { standing: ['ministry', 'university'], revised: [] })
})

test('resolve() lets a person decide against vintage and rank', () => {
  assert.deepEqual(outcome([first, corrected, ministry], { decisions: [decide('first', 'stands')] }), {
    standing: ['first'],
    revised: [
      ['corrected', 'decision', 'first'],
      ['ministry', 'decision', 'first'],
    ],
  })
  assert.deepEqual(outcome([first, corrected], { decisions: [decide('corrected', 'rejected')] }), {
    standing: ['first'],
    revised: [['corrected', 'decision', undefined]],
  })
})

test('resolve() takes the latest of several decisions', () => {
  const decisions = [decide('first', 'rejected', '2018-07-04'), decide('first', 'stands', '2018-07-03')]
  assert.deepEqual(outcome([first, corrected], { decisions }).standing, ['corrected'])
})

test('resolve() never revises what counts something else', () => {
  const others = [
    observe('may', [4, 4], 58),
    observe('year-to-date', [3, 3], 339, { accumulation: 'yearToDate' }),
    observe('iraq', [3, 3], 30, { series: part({ counterpartArea: 'IQ' }) }),
  ]
  assert.deepEqual(outcome([...others, corrected]).revised, [])
})

test('resolve() answers as it would have on a day, decisions included', () => {
  const observations = [first, corrected, ministry]
  const decisions = [decide('ministry', 'stands', '2018-07-03')]
  const on = (asOf: string) => outcome(observations, { decisions, asOf }).standing
  assert.deepEqual(on('2018-05-03'), [])
  assert.deepEqual(on('2018-05-04'), ['first'])
  assert.deepEqual(on('2018-07-02'), ['corrected'])
  assert.deepEqual(on('2018-07-03'), ['ministry'])
})

test('resolve() lists the breaks that stand', () => {
  const broken = observe('broken', [6, 6], 12, { status: 'B' })
  const withdrawn = observe('withdrawn', [7, 7], 12, { status: 'B' })
  const { breaks } = resolve([broken, withdrawn], { decisions: [decide('withdrawn', 'rejected')] })
  assert.deepEqual(
    breaks.map(({ month, observations }) => [month, observations]),
    [[broken.period.start, ['broken']]],
  )
})

test('resolve() names decisions on observations that are not there', () => {
  assert.deepEqual(resolve([first], { decisions: [decide('frist', 'stands')] }).problems, [
    {
      code: 'unknown-observation',
      id: 'frist',
      message: 'Cannot decide on observation "frist": expected the id of an observation, got one of none',
    },
  ])
})
