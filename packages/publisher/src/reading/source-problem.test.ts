import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createProblem, formatPath, formatProblem, quote } from './source-problem.ts'

test('a problem is one line: place, what cannot be done, expected, got', () => {
  const problem = createProblem('read "date"', {
    file: '/office/content/posts/x.md',
    line: 3,
    path: 'date',
    expected: 'a day such as 2018-06-04',
    got: quote('4.6.2018'),
  })
  assert.equal(
    formatProblem(problem, '/office'),
    'content/posts/x.md:3  Cannot read "date": expected a day such as 2018-06-04, got "4.6.2018"',
  )
})

test('quote() cuts, and keeps everything on one line', () => {
  assert.equal(quote('a\nb'), '"a\\nb"')
  assert.equal(quote('😀'.repeat(100)).length, 2 * 59 + 3)
  assert.deepEqual([undefined, '', [], {}, 5, false].map(quote), [
    'nothing',
    'nothing',
    'a list',
    'a map',
    '5',
    'false',
  ])
})

test('formatPath() writes keys and indexes', () => {
  assert.equal(formatPath(['sources', 0, 'path']), 'sources[0].path')
})
