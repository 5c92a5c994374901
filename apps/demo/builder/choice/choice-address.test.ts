import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { anyChoice } from './any-choice.ts'
import { defaultChoice } from './choice.ts'
import { readChoice, writeChoice } from './choice-address.ts'

test('readChoice() reads what writeChoice() wrote, whatever was chosen, and ignores nothing of it', () => {
  fc.assert(
    fc.property(anyChoice, (choice) => {
      const { values, ignored } = readChoice(new URLSearchParams(writeChoice(choice).toString()))
      assert.deepEqual(values, choice)
      assert.deepEqual(ignored, [])
    }),
  )
})

test('readChoice() gives a choice that can be written, whatever the address says', () => {
  const name = fc.oneof(fc.constantFrom(...Object.keys(defaultChoice)), fc.string())
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.string({ unit: 'binary' }))), (pairs) => {
      const { values } = readChoice(new URLSearchParams(pairs))
      assert.deepEqual(readChoice(writeChoice(values)).values, values)
    }),
  )
})

test('writeChoice() writes what differs from the default, and nothing of the default', () => {
  assert.equal(writeChoice(defaultChoice).toString(), '')
  const choice = { ...defaultChoice, show: 'list', languages: ['fi', 'en'], inherit: true } as const
  assert.equal(decodeURIComponent(writeChoice(choice).toString()), 'show=list&languages=fi,en&inherit=yes')
})

for (const wrong of [
  'show=everything',
  'languages=fi,no language',
  'tags=a\nb',
  'limit=0',
  'limit=21',
  'limit=5.5',
  'limit=',
  'months=1e1',
  'without=rss,posts',
  'theme=blue',
  'inherit=',
  'accent=red',
  'accent=#0033a0;}',
  'pinned=1',
])
  test(`readChoice() ignores ${JSON.stringify(wrong)}, and says so`, () => {
    const [name = '', value = ''] = wrong.split('=')
    assert.deepEqual(readChoice(new URLSearchParams([[name, value]])), {
      values: defaultChoice,
      ignored: [wrong],
    })
  })

test('readChoice() takes the first of a parameter that is there twice, and lets others alone', () => {
  const { values, ignored } = readChoice(new URLSearchParams('limit=3&limit=4&utm_source=x'))
  assert.equal(values.limit, 3)
  assert.deepEqual(ignored, ['limit=4'])
})
