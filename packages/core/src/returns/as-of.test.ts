import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compare, observe } from '../../test/returns-world.ts'
import { asOf } from './as-of.ts'

test('asOf() keeps what was published by the end of a day', () => {
  const april = observe('april', [3, 3], 49, { vintage: '2018-05-04' })
  const may = observe('may', [4, 4], 58, { vintage: '2018-06-04' })
  assert.deepEqual(asOf([may, april], '2018-06-03'), [april])
  assert.deepEqual(asOf([may, april], '2018-06-04'), [may, april])
  const fewer = compare('fewer', [3, 3], 'fewer', [2, 2], { vintage: '2018-05-04' })
  assert.deepEqual([asOf([fewer], '2018-05-03'), asOf([fewer], '2018-05-04')], [[], [fewer]])
})

test('asOf() takes back a confirmation that came later', () => {
  const april = observe('april', [3, 3], 49, { vintage: '2018-05-04' })
  const confirmed = { ...april, confirmed: { by: 'A. Virtanen', on: '2018-05-07' } }
  assert.deepEqual(asOf([confirmed], '2018-05-06'), [april])
  assert.deepEqual(asOf([confirmed], '2018-05-07'), [confirmed])
})

test('asOf() throws where the day is none', () => {
  assert.throws(() => asOf([], '2018-02-30'), {
    name: 'RangeError',
    message: 'Cannot go back to day "2018-02-30": expected a day such as "2018-06-04", got "2018-02-30"',
  })
})
