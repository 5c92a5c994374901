import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as v from 'valibot'
import {
  address,
  day,
  dayOrTimestamp,
  id,
  language,
  localizedText,
  readLine,
  wholeNumber,
  words,
} from './fields.ts'

function read<Value>(schema: v.GenericSchema<unknown, Value>, value: unknown): Value | string {
  const result = v.safeParse(schema, value)
  return result.success ? result.output : `expected ${result.issues[0].message}`
}

test('readLine() draws white space together and drops control characters', () => {
  assert.equal(readLine(' a\n b\u0000\u0007 \u2028c '), 'a b c')
  assert.equal(readLine(25), '25')
  assert.equal(readLine(' '), undefined)
  assert.equal(readLine('a\ud800'), 'a\ufffd')
})

test('words take a list, or one text with commas', () => {
  assert.deepEqual(read(words, 'rasismi, rasismin vastainen viikko,,Racism'), [
    'rasismi',
    'rasismin vastainen viikko',
    'Racism',
  ])
  assert.deepEqual(read(words, ['a, b', 2018, true, null, 'a, b']), ['a, b', '2018', 'true'])
  assert.equal(read(words, [{ a: 1 }]), 'expected a list of texts')
})

test('only a day that exists is a day', () => {
  for (const wrong of ['2018-02-30', '4.6.2018', '2018-6-4', '2018-06-04T00:00:00Z']) {
    assert.equal(read(day, wrong), 'expected a day such as 2018-06-04')
  }
  assert.equal(read(day, '2016-02-29'), '2016-02-29')
  assert.equal(read(dayOrTimestamp, '2018-06-04T10:00:00+03:00'), '2018-06-04T10:00:00+03:00')
  assert.equal(read(dayOrTimestamp, '2018-06-04 10:00'), 'expected a day such as 2018-06-04')
  assert.equal(read(day, '0018-06-04'), 'expected a day such as 2018-06-04')
  assert.equal(read(dayOrTimestamp, '0018-06-04'), 'expected a day such as 2018-06-04')
})

test('an address is http or https, and resolved where a base is known', () => {
  assert.equal(read(address(), 'https://a.example/x y'), 'https://a.example/x%20y')
  assert.equal(read(address('https://a.example/news/'), 'x'), 'https://a.example/news/x')
  assert.equal(read(address(), 'javascript:alert(1)'), 'expected an absolute http or https address')
  assert.equal(read(address('https://a.example/'), 'data:text/html,x'), 'expected an http or https address')
})

test('language tags come out canonical', () => {
  assert.equal(read(language, 'EN-gb'), 'en-GB')
  assert.equal(read(language, 'Finnish language'), 'expected a language tag such as fi or en-GB')
  assert.deepEqual(read(localizedText, { EN: 'a ', 'zh-hans': 'b' }), { en: 'a', 'zh-Hans': 'b' })
  assert.match(String(read(localizedText, { en: [] })), /expected a text by language/)
  assert.match(String(read(localizedText, {})), /expected a text by language/)
})

test('a whole number is written in digits', () => {
  const persons = wholeNumber('a whole number of persons', 0)
  assert.equal(read(persons, '58'), 58)
  for (const wrong of ['n/a', '-1', '5.5', '1,234', '', '1e3', null]) {
    assert.equal(read(persons, wrong), 'expected a whole number of persons')
  }
})

test('an id has no spaces', () => {
  assert.equal(read(id, 'a-1'), 'a-1')
  assert.match(String(read(id, 'a 1')), /expected an id/)
  assert.match(String(read(id, 'a'.repeat(201))), /expected an id/)
})
