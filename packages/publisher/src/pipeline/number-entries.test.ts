import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { samplePost } from '../../test/samples.ts'
import { numberEntries } from './number-entries.ts'

const numbersOf = (posts: Parameters<typeof numberEntries>[0]) =>
  numberEntries(posts).map(({ id, number }) => [id, number])

test('the oldest entry is 0, and the newest comes first', () => {
  const posts = [
    samplePost({ id: 'b', published: '2018-05-01T00:00:00+03:00' }),
    samplePost({ id: 'c', published: '2018-06-01T00:00:00+03:00' }),
    samplePost({ id: 'a', published: '2018-04-30T23:30:00Z' }),
  ]
  assert.deepEqual(numbersOf(posts), [
    ['c', 2],
    ['a', 1],
    ['b', 0],
  ])
})

test('translations share a number, and a later one moves nothing', () => {
  const posts = [
    samplePost({ id: 'old', published: '2018-01-01T00:00:00Z', entry: 'e' }),
    samplePost({ id: 'new', published: '2018-02-01T00:00:00Z' }),
  ]
  const translation = samplePost({ id: 'late', published: '2018-03-01T00:00:00Z', entry: 'e' })
  assert.deepEqual(numbersOf([...posts, translation]), [
    ['new', 1],
    ['late', 0],
    ['old', 0],
  ])
})

test('equally old entries go by id, whatever order they come in', () => {
  const post = fc.record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    entry: fc.constantFrom('x', 'y', 'z'),
    published: fc.constantFrom('2018-01-01T00:00:00Z', '2018-01-01T02:00:00+02:00', '2018-02-01T00:00:00Z'),
  })
  fc.assert(
    fc.property(fc.uniqueArray(post, { selector: ({ id }) => id }), fc.integer(), (posts, seed) => {
      const all = posts.map(samplePost)
      const shuffled = [...all].sort(
        (one, other) => ((one.id.length * 31 + seed) % 7) - ((other.id.length * 17 + seed) % 5),
      )
      assert.deepEqual(numberEntries(shuffled), numberEntries(all))
      const numbers = numberEntries(all).map(({ number }) => number ?? -1)
      assert.deepEqual(
        numbers,
        [...numbers].sort((one, other) => other - one),
      )
      assert.equal(new Set(numbers).size, new Set(all.map(({ entry }) => entry)).size)
    }),
  )
})
