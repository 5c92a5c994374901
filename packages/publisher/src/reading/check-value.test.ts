import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as v from 'valibot'
import { checkValue } from './check-value.ts'
import { day, line, record, words } from './fields.ts'

const person = record<{ name: string; born?: string }>('a person', {
  name: line('a name'),
  born: v.optional(day),
})
const schema = record<{
  title: string
  tags?: readonly string[]
  people?: { name: string; born?: string }[]
}>('a text', {
  title: line('a title'),
  tags: v.optional(words),
  people: v.optional(v.array(person, 'a list of persons')),
})
const place = { file: '/office/x.yaml', lineOf: (path: readonly PropertyKey[]) => path.length }

function messagesOf(value: unknown): string[] {
  return checkValue(schema, value, place).problems.map(({ message }) => message)
}

test('a value that fits comes out', () => {
  const value = { title: 'a', people: [{ name: 'b', born: '2018-06-04' }] }
  assert.deepEqual(checkValue(schema, value, place), { value, problems: [] })
})

test('a missing field says what it expects', () => {
  assert.deepEqual(messagesOf({}), ['Cannot read "title": expected a title, got nothing'])
  assert.deepEqual(messagesOf({ title: 'a', people: [{}] }), [
    'Cannot read "people[0].name": expected a name, got nothing',
  ])
})

test('an unknown key is told with the near one, at any depth', () => {
  assert.deepEqual(messagesOf({ title: 'a', tgas: 'b' }), [
    'Cannot read "tgas": expected "tags", got the unknown key "tgas"',
  ])
  assert.deepEqual(messagesOf({ title: 'a', people: [{ name: 'b', borm: 1 }] }), [
    'Cannot read "people[0].borm": expected "born", got the unknown key "borm"',
  ])
  assert.deepEqual(messagesOf({ title: 'a', zzzzzzzz: 1 }), [
    'Cannot read "zzzzzzzz": expected one of title, tags, people, got the unknown key "zzzzzzzz"',
  ])
})

test('all that is wrong is told at once, with path and line', () => {
  const { problems } = checkValue(schema, { title: [], people: [{ name: 'b', born: '2018-02-30' }] }, place)
  assert.deepEqual(
    problems.map(({ path, line: at, expected, got }) => [path, at, expected, got]),
    [
      ['title', 1, 'a title', 'a list'],
      ['people[0].born', 3, 'a day such as 2018-06-04', '"2018-02-30"'],
    ],
  )
})

test('a value of another kind is told as a whole', () => {
  assert.deepEqual(messagesOf('x'), ['Cannot read the file: expected a text, got "x"'])
  assert.deepEqual(messagesOf(null), ['Cannot read the file: expected a text, got nothing'])
})
