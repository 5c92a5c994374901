import assert from 'node:assert/strict'
import { test } from 'node:test'
import { count, returns, returnsTo, stated } from '../../../test/returns/counts.ts'
import { findDisclosures } from './find-disclosures.ts'

const victims = { ...returns, group: 'victims-of-trafficking' }

test('findDisclosures() names the post that states a count, whether the ledger has it or not', () => {
  const published = [stated(count(victims, [4, 4], 2), 'april'), stated(count(returns, [4, 4], 49), 'april')]
  for (const counts of [[count(victims, [4, 4], 2)], []]) {
    const found = findDisclosures(counts, { published })
    assert.deepEqual(
      found.map(({ posts, reasons }) => [posts, reasons]),
      [[['april'], ['below-threshold', 'yearly-totals-only']]],
    )
  }
})

test('findDisclosures() names the posts that disclose a count together, and no others', () => {
  const published = [
    stated(count(returns, [1, 1], 100), 'january'),
    stated(count(returns, [1, 3], 290), 'march'),
    stated(count(returns, [1, 4], 292), 'april'),
    stated(count(returns, [6, 6], 30), 'june'),
    stated(count(returnsTo('IQ'), [1, 3], 231), 'march'),
  ]
  const found = findDisclosures([count(returns, [4, 4], 2)], { published })
  assert.deepEqual(
    found.map(({ posts }) => posts),
    [['april', 'march']],
  )
})

test('findDisclosures() finds nothing where nothing small is public', () => {
  const published = [stated(count(returns, [1, 3], 290), 'march'), stated(count(victims, [1, 12], 0), 'year')]
  assert.deepEqual(findDisclosures([count(returns, [4, 4], 2)], { published }), [])
  assert.deepEqual(findDisclosures([count(returns, [4, 4], 2)], {}), [])
})
