import assert from 'node:assert/strict'
import { test } from 'node:test'
import { all, january, monthsOf2018, observe, part } from '../../../test/returns-world.ts'
import type { Observation } from '../observation.ts'
import { reconcile } from './reconcile.ts'

const ofYear = { accumulation: 'yearToDate' } as const

/** What an office said of 2018, in four posts. */
const reports: readonly Observation[] = [
  observe('january-february', [0, 1], 200, { qualifier: 'almost', vintage: '2018-03-09' }),
  observe('to-march', [2, 2], 290, { ...ofYear, vintage: '2018-04-06' }),
  observe('april', [3, 3], 49, { vintage: '2018-05-04' }),
  observe('to-april', [3, 3], 339, { ...ofYear, vintage: '2018-05-04' }),
  observe('may', [4, 4], 58, { vintage: '2018-06-04' }),
  observe('to-may', [4, 4], 400, { ...ofYear, qualifier: 'almost', vintage: '2018-06-04' }),
]

const otherwise = observe('ministry', [4, 4], 396, {
  ...ofYear,
  source: { name: 'ministry' },
  vintage: '2018-07-02',
})

test('reconcile() makes exact numbers of rounded ones, running totals and months', () => {
  const { boundsOf, conflicts, setAside, gaps, problems } = reconcile(reports)
  assert.deepEqual([conflicts, setAside, gaps, problems], [[], [], [], []])
  assert.deepEqual(boundsOf(all, monthsOf2018(2)), { lower: 90, upper: 110, isTight: true })
  assert.deepEqual(boundsOf(all, monthsOf2018(0, 3)), { lower: 339, upper: 339, isTight: true })
  assert.deepEqual(boundsOf(all, monthsOf2018(0, 4)), { lower: 397, upper: 397, isTight: true })
})

test('reconcile() proves each bound by the fewest facts', () => {
  const { proofOf } = reconcile(reports)
  const march = ['january-february', 'to-march']
  assert.deepEqual(proofOf(all, monthsOf2018(2)), { lower: march, upper: march })
  const toMay = ['may', 'to-april']
  assert.deepEqual(proofOf(all, monthsOf2018(0, 4)), { lower: toMay, upper: toMay })
  assert.deepEqual(proofOf(all, monthsOf2018(0)), { lower: [], upper: ['january-february'] })
  assert.deepEqual(proofOf(all, monthsOf2018(5)), { lower: [], upper: [] })
})

test('reconcile() bounds each month that is reported', () => {
  assert.deepEqual(reconcile(reports).monthsOf(all), [
    { month: january, lower: 0, upper: 200, isTight: true },
    { month: january + 1, lower: 0, upper: 200, isTight: true },
    { month: january + 2, lower: 90, upper: 110, isTight: true },
    { month: january + 3, lower: 49, upper: 49, isTight: true },
    { month: january + 4, lower: 58, upper: 58, isTight: true },
  ])
})

test('reconcile() names every smallest set of facts that a false one contradicts, and says how', () => {
  const { conflicts, setAside, areConflictsComplete, boundsOf } = reconcile([...reports, otherwise])
  assert.deepEqual(conflicts, [
    {
      facts: ['to-april', 'may', 'ministry'],
      setAside: 'ministry',
      message:
        'Counts of returns from FI cannot all be right: 339 in January–April 2018 (office, 2018-05-04), 58 in May 2018 (office, 2018-06-04) and 396 in January–May 2018 (ministry, 2018-07-02). By the others, there were exactly 397 in January–May 2018.',
    },
    {
      facts: ['to-march', 'april', 'may', 'ministry'],
      setAside: 'ministry',
      message:
        'Counts of returns from FI cannot all be right: 290 in January–March 2018 (office, 2018-04-06), 49 in April 2018 (office, 2018-05-04), 58 in May 2018 (office, 2018-06-04) and 396 in January–May 2018 (ministry, 2018-07-02). By the others, there were exactly 397 in January–May 2018.',
    },
  ])
  assert.equal(areConflictsComplete, true)
  assert.deepEqual(setAside, [{ fact: 'ministry', reason: 'contradiction' }])
  assert.deepEqual(boundsOf(all, monthsOf2018(0, 4)), { lower: 397, upper: 397, isTight: true })
})

test('reconcile() sets aside only what contradicts, and keeps what comes after it', () => {
  const later = observe('june', [5, 5], 41, { source: { name: 'ministry' }, vintage: '2018-07-01' })
  const { setAside, boundsOf } = reconcile([...reports, otherwise, later])
  assert.deepEqual(setAside, [{ fact: 'ministry', reason: 'contradiction' }])
  assert.deepEqual(boundsOf(all, monthsOf2018(5)), { lower: 41, upper: 41, isTight: true })
})

test('reconcile() says where it has not looked for all conflicts', () => {
  const { conflicts, areConflictsComplete } = reconcile([...reports, otherwise], { conflictLimit: 1 })
  assert.deepEqual([conflicts.length, areConflictsComplete], [1, false])
})

test('reconcile() believes what a person decided for, then what is confirmed, then the declared sources', () => {
  const office = observe('office', [0, 0], 5)
  const ministry = observe('ministry', [0, 0], 6, { source: { name: 'ministry' } })
  const upperBy = (...parameters: Parameters<typeof reconcile>) =>
    reconcile(...parameters).boundsOf(all, monthsOf2018(0))?.upper
  assert.equal(upperBy([ministry, office]), 5)
  assert.equal(upperBy([ministry, office], { ranks: ['ministry', 'office'] }), 6)
  const confirmed = { ...ministry, confirmed: { by: 'A. Virtanen', on: '2018-06-05' } }
  assert.equal(upperBy([confirmed, office]), 6)
  const decision = {
    observation: 'office',
    verdict: 'stands',
    by: 'A. Virtanen',
    on: '2018-06-06',
    why: '',
  } as const
  assert.equal(upperBy([confirmed, office], { decisions: [decision] }), 5)
  const later = { ...ministry, source: office.source, vintage: '2018-07-02' }
  assert.equal(upperBy([office, later]), 6)
})

test('reconcile() sets aside what a person rejected', () => {
  const decision = {
    observation: 'may',
    verdict: 'rejected',
    by: 'A. Virtanen',
    on: '2018-06-06',
    why: '',
  } as const
  const { setAside, conflicts, boundsOf } = reconcile([...reports, otherwise], { decisions: [decision] })
  assert.deepEqual([setAside, conflicts], [[{ fact: 'may', reason: 'rejected' }], []])
  assert.deepEqual(boundsOf(all, monthsOf2018(4)), { lower: 57, upper: 57, isTight: true })
})

test('reconcile() adds nothing across a break in a series, and keeps what is on either side', () => {
  const { boundsOf, setAside, conflicts } = reconcile([
    observe('before', [0, 2], 30),
    observe('after', [3, 4], 20, { status: 'B' }),
    observe('across', [0, 4], 90),
  ])
  assert.deepEqual([setAside, conflicts], [[{ fact: 'across', reason: 'across-break' }], []])
  assert.deepEqual(boundsOf(all, monthsOf2018(0, 2)), { lower: 30, upper: 30, isTight: true })
  assert.deepEqual(boundsOf(all, monthsOf2018(4)), { lower: 0, upper: 20, isTight: true })
  assert.equal(boundsOf(all, monthsOf2018(2, 3)), undefined)
})

test('reconcile() takes the growth of a total since the start for the count of the months between', () => {
  const sinceStart = { accumulation: 'sinceStart' } as const
  const { boundsOf } = reconcile([
    observe('to-march', [-60, 2], 1200, sinceStart),
    observe('to-may', [-60, 4], 1290, sinceStart),
  ])
  assert.deepEqual(boundsOf(all, monthsOf2018(3, 4)), { lower: 90, upper: 90, isTight: true })
})

test('reconcile() reports a running total that falls', () => {
  const { conflicts } = reconcile([
    observe('to-march', [2, 2], 290, ofYear),
    observe('to-april', [3, 3], 280, { ...ofYear, vintage: '2018-07-02' }),
  ])
  assert.deepEqual(conflicts, [
    {
      facts: ['to-april', 'to-march'],
      setAside: 'to-march',
      message:
        'Counts of returns from FI cannot all be right: 280 in January–April 2018 (office, 2018-07-02) and 290 in January–March 2018 (office, 2018-06-04). By the other, there were at most 280 in January–March 2018.',
    },
  ])
})

test('reconcile() knows nothing of what nothing is stated of', () => {
  const { series, boundsOf, monthsOf } = reconcile([])
  assert.deepEqual([series, monthsOf(all)], [[], []])
  assert.deepEqual(boundsOf(all, monthsOf2018(0)), { lower: 0, isTight: true })
  assert.equal(boundsOf(all, { start: 5, end: 4 }), undefined)
  assert.equal(boundsOf(all, { start: 0.5, end: 1 }), undefined)
})

test('reconcile() never mixes measures, scopes or host areas', () => {
  const { boundsOf } = reconcile(reports)
  for (const other of [{ measure: 'applications' }, { scope: 'avrr' }, { hostArea: 'IS' }])
    assert.deepEqual(boundsOf({ ...all, ...other }, monthsOf2018(0, 4)), { lower: 0, isTight: true })
})

test('reconcile() throws where a part is of another measure than its whole', () => {
  const stranger = { ...part({ counterpartArea: 'IQ' }), measure: 'applications' }
  assert.throws(() => reconcile([], { partitions: [{ whole: all, parts: [stranger] }] }), {
    name: 'RangeError',
    message:
      'Cannot add parts to a whole: expected parts of ["FI","returns","persons","_T"], got one of ["FI","applications","persons","_T"]',
  })
})

test('reconcile() takes up more facts of one family than a function takes arguments', () => {
  const many = Array.from({ length: 150_000 }, (_, number) => observe(`fact-${number}`, [0, 0], 12))
  const { boundsOf, setAside } = reconcile(many)
  assert.deepEqual(boundsOf(all, monthsOf2018(0)), { lower: 12, upper: 12, isTight: true })
  assert.deepEqual(setAside, [])
})
