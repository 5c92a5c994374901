import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mapInOrder } from './map-in-order.ts'

test('results come in the order of the items, and no more run at once than allowed', async () => {
  let running = 0
  let most = 0
  const work = async (item: number) => {
    most = Math.max(most, ++running)
    for (let turn = 0; turn < 10 - item; turn++) await Promise.resolve()
    running--
    return item * 2
  }
  assert.deepEqual(await mapInOrder([1, 2, 3, 4, 5], work, 2), [2, 4, 6, 8, 10])
  assert.equal(most, 2)
  assert.deepEqual(await mapInOrder([], work), [])
})

test('a failure lets what has begun end, and nothing more begin', async () => {
  const begun: number[] = []
  const ended: number[] = []
  const work = async (item: number) => {
    begun.push(item)
    await Promise.resolve()
    if (item === 1) throw new Error('no')
    for (let turn = 0; turn < 5; turn++) await Promise.resolve()
    ended.push(item)
  }
  await assert.rejects(mapInOrder([1, 2, 3, 4, 5, 6], work, 3), /^Error: no$/)
  assert.deepEqual(
    [begun, ended],
    [
      [1, 2, 3],
      [2, 3],
    ],
  )
})
