import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createProblem } from '../reading/source-problem.ts'
import { createReporter } from './reporter.ts'

function report(terminal: { readonly isTTY?: boolean; readonly columns?: number }, colour: boolean): string {
  let text = ''
  const stream = {
    ...terminal,
    write: (part: string) => {
      text += part
    },
  }
  const reporter = createReporter({
    folder: '/office',
    stdout: stream,
    stderr: stream,
    colour,
    clock: () => 0,
    untilStopped: () => Promise.resolve(),
  })
  reporter.step('Reading the sources')
  reporter.problem(createProblem('read "a  b"', { file: '/office/x.md', line: 3, expected: 'a', got: 'b' }))
  reporter.clear()
  reporter.warning(createProblem('do c', { file: '/office/y.md', expected: 'd', got: 'e' }))
  return text
}

test('without a terminal every step is a plain line', () => {
  assert.equal(
    report({}, false),
    'Reading the sources\nx.md:3  Cannot read "a  b": expected a, got b\ny.md  Cannot do c: expected d, got e\n',
  )
})

test('on a terminal a step is written over, within its width', () => {
  const clear = '\r\u001b[2K'
  assert.equal(
    report({ isTTY: true, columns: 8 }, false),
    `${clear}Reading${clear}x.md:3  Cannot read "a  b": expected a, got b\n${clear}${clear}y.md  Cannot do c: expected d, got e\n`,
  )
  const coloured = report({ isTTY: true, columns: 80 }, true)
  assert.ok(coloured.includes('\u001b[31mx.md:3\u001b[39m  Cannot'))
  assert.ok(coloured.includes('\u001b[33my.md\u001b[39m  Cannot'))
})
