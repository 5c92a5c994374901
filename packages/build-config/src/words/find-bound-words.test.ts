import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findBoundWords } from './find-bound-words.ts'

for (const word of [
  ['', 'home', 'anna'],
  ['', 'tmp', 'feed'],
  ['', 'Users', 'anna'],
].map((parts) => parts.join('/'))) {
  test(`${word} is found with its line`, () => {
    const [problem = ''] = findBoundWords('docs/a.md', `First line.\nThe file ${word}/feed.json.`)
    assert.ok(problem.startsWith('docs/a.md:2: expected a path relative'), problem)
    assert.ok(problem.endsWith(JSON.stringify(word)), problem)
  })
}

test('the host of a registry is found', () => {
  assert.equal(findBoundWords('a.md', ['registry', 'example', 'org'].join('.')).length, 1)
})

test('addresses and relative paths are left alone', () => {
  assert.deepEqual(findBoundWords('a.md', 'https://feeds.example/home/news ../tmp/a src/work/b /news'), [])
})
