import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Observation } from '@iom-feed/core'
import { reconcileFacts } from '../pipeline/returns/reconcile-facts.ts'
import type { ReviewedComparison } from '../sources/confirmed-rows.ts'
import { writeReconciliation } from './reconciliation-text.ts'

const january = 2018 * 12

const shared = {
  confidentiality: 'F',
  vintage: '2019-02-01',
  source: { name: 'office' },
  confirmed: { by: 'Data officer', on: '2019-02-02' },
} as const

function count(
  id: string,
  value: number,
  [start, end = start]: readonly number[],
  more: Partial<Observation> = {},
): Observation {
  return {
    ...shared,
    id,
    series: {
      hostArea: 'FI',
      counterpartArea: '_T',
      measure: 'returns',
      group: '_T',
      unit: 'persons',
      scope: '_T',
    },
    period: { start: start ?? january, end: end ?? january },
    ...{ accumulation: 'period', value, qualifier: 'exact', status: 'A' },
    ...more,
  }
}

/** Of February with January. */
function comparison(relation: ReviewedComparison['relation']): ReviewedComparison {
  const { series, period } = count('x', 1, [january + 1])
  return { ...shared, id: relation, series, period, relation, otherPeriod: { start: january, end: january } }
}

function report(
  observations: readonly Observation[],
  comparisons: readonly ReviewedComparison[] = [],
): string {
  const place = <Item>(item: Item) => ({ item, file: 'returns.csv' })
  const facts = { observations: observations.map(place), comparisons: comparisons.map(place) }
  const text = writeReconciliation(reconcileFacts(facts, { day: '2019-03-01', withConfidential: false }))
  for (const line of text.split('\n')) assert.ok([...line].length <= 80, line)
  return text
}

test('a proof of many facts is cut, so that the table fits 80 columns', () => {
  const months = Array.from({ length: 24 }, (_, index) =>
    count(`m${index}`, 31_687 + index, [january + index]),
  )
  const scope = 'a programme with a name that takes more than one line of the page to write out in full'
  const long = months.map((one) => ({ ...one, series: { ...one.series, scope } }))
  assert.match(report(long), /^ {2}2018-12 {2}31698 +\[12\] +380310 +\[1\] \[2\][^\n]*…$/m)
})

test('what nothing bounds above says so', () => {
  const { series } = count('x', 1, [january])
  const iraq = { ...series, counterpartArea: 'IQ', areaRole: 'destination' } as const
  const text = report([count('iraq', 5, [january], { series: iraq })], [comparison('more')])
  assert.match(
    text,
    /^returns from FI\n {2}month .*\n {2}2018-02 {2}6 or more ~ +\[1\] \[2\] +11 or more ~ +\[1\] \[2\]$/m,
  )
  assert.ok(text.indexOf('returns from FI\n') < text.indexOf('returns from FI to IQ\n'), 'totals come first')
  assert.match(text, /^ {2}~ certain, but a narrower range may be possible$/m)
})

test('the two ends of a range have proofs of their own, and a tight one has no mark', () => {
  const text = report([count('a', 5, [january]), count('b', 9, [january + 1, january + 2])])
  assert.match(text, /^ {2}2018-02 {2}0–9 +\[2\] +5–14 +\[1\] \/ \[1\] \[2\]$/m)
  assert.doesNotMatch(text, /~/)
})

test('comparisons are told in words, after the counts of their month', () => {
  const relations = ['equal', 'at-least', 'at-most'] as const
  const text = report([count('z', 5, [january + 1])], relations.map(comparison))
  assert.match(
    text,
    /\[1\] {2}5 in 2018-02: .*\n +id z\n {2}\[2\] {2}no fewer in 2018-02 than in 2018-01: .*\n.*\n {2}\[3\] {2}no more in .*\n.*\n {2}\[4\] {2}as many in 2018-02 as in 2018-01: /,
  )
})

test('a series that no fact says anything of is named', () => {
  const { value: _, ...missing } = count('missing', 0, [january], { status: 'M' })
  assert.match(report([missing]), /^returns from FI: nothing is known$/m)
})
