import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readYaml } from './read-yaml.ts'

const file = '/office/x.md'

test('words that YAML 1.1 took for booleans and dates stay texts', () => {
  const { value, problems } = readYaml('a: no\nb: 2018-06-04\nc: on\nd: "25: yes"', file)
  assert.deepEqual(value, { a: 'no', b: '2018-06-04', c: 'on', d: '25: yes' })
  assert.deepEqual(problems, [])
})

test('numbers come out as they are written', () => {
  assert.deepEqual(readYaml('tags: [1.0, 007, 2018, 1e3]', file).value, {
    tags: ['1.0', '007', '2018', '1e3'],
  })
})

test('true and false are booleans', () => {
  assert.deepEqual(readYaml('a: true\nb: false', file).value, { a: true, b: false })
})

test('a key without a value is left out', () => {
  assert.deepEqual(readYaml('a:\nb: 1\nc: ~', file).value, { b: '1' })
})

test('lineOf() counts in the lines of the file', () => {
  const { lineOf } = readYaml('title: x\ntags:\n  - a\n  - b\n', file, 2)
  assert.equal(lineOf(['title']), 2)
  assert.equal(lineOf(['tags', 1]), 5)
  assert.equal(lineOf(['tags', 7]), 4)
  assert.equal(lineOf(['nothing']), 2)
})

for (const [name, yaml, line, message] of [
  ['a key that comes twice', 'a: 1\na: 2', 3, 'expected each key once, got "a: 2" a second time'],
  ['a tab before a key', 'a:\n\tb: 1', 3, 'expected spaces at the beginning of the line, got "b: 1"'],
  [
    'a text with a colon',
    'title: 25: yes',
    2,
    'expected the text in quotes, as it holds ": ", got "title: 25: yes"',
  ],
  [
    'a hashtag without quotes',
    'tag: #imwithyou',
    2,
    'expected a text in quotes where it begins with #, got "#imwithyou"',
  ],
] as const) {
  test(`${name} is a problem with its line`, () => {
    const [problem, ...more] = readYaml(yaml, file, 2).problems
    assert.deepEqual(more, [])
    assert.equal(problem?.line, line)
    assert.ok(problem?.message.endsWith(message), problem?.message)
  })
}

test('a comment after a key that has its values below is no hidden text', () => {
  assert.deepEqual(readYaml('a: # of both\n  b: 1', file).problems, [])
})

test('an alias bomb is a problem, and is not unfolded', () => {
  const levels = Array.from({ length: 30 }, (_, index) =>
    index === 0
      ? 'a0: &a0 [x, x, x, x]'
      : `a${index}: &a${index} [*a${index - 1}, *a${index - 1}, *a${index - 1}]`,
  )
  const { value, problems } = readYaml(levels.join('\n'), file)
  assert.equal(value, undefined)
  assert.equal(problems.length, 1)
})

test('nesting without end is a problem', () => {
  const { value, problems } = readYaml('['.repeat(50_000), file)
  assert.equal(value, undefined)
  assert.equal(problems.length, 1)
})

test('a tag that names a program is not run', () => {
  const { value } = readYaml('a: !!js/function "function () { globalThis.ran = true }"', file)
  assert.equal((globalThis as { ran?: boolean }).ran, undefined)
  assert.ok(value === undefined || typeof (value as { a: unknown }).a === 'string')
})

test('__proto__ is a key like any other', () => {
  const { value } = readYaml('__proto__: { polluted: yes }', file)
  assert.equal((value as { polluted?: string }).polluted, undefined)
  assert.equal(({} as { polluted?: string }).polluted, undefined)
})
