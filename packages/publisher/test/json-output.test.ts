import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { runHere } from './run-here.ts'
import { copyFixture, readTree, temporaryFolder, writeFiles } from './temporary-folder.ts'

const now = ['--now', '2018-06-10T12:00:00Z']

async function runJson(folder: string, ...args: string[]) {
  const { code, stdout } = await runHere(folder, [...args, '--json'])
  const result = JSON.parse(stdout)
  assert.deepEqual([result.format, result.command, result.exitCode], [1, args[0], code])
  return result
}

test('build --json says what is in the document, and which files changed', async (context) => {
  const folder = await copyFixture(context)
  const first = await runJson(folder, 'build', ...now)
  assert.deepEqual(Object.keys(first), [
    'format',
    'command',
    'exitCode',
    'document',
    'counts',
    'written',
    'removed',
    'problems',
    'warnings',
    'errors',
  ])
  assert.equal(first.document, 'dist/feed.json')
  assert.deepEqual(first.counts, { posts: 6, campaigns: 1, figures: 3 })
  const paths = Object.keys(readTree(join(folder, 'dist'))).filter((path) => !/\.(?:br|gz)$/.test(path))
  assert.deepEqual([...first.written].sort(), paths)
  const second = await runJson(folder, 'build', ...now)
  assert.deepEqual([second.written, second.removed], [[], []])
})

test('problems in JSON have a place, what was expected and what is there', async (context) => {
  const folder = await copyFixture(context)
  await writeFiles(folder, { 'posts/broken.md': '---\ntitle: Broken\nurl: /broken\ndate: 4.6.2018\n---\n' })
  for (const command of ['check', 'build']) {
    const { exitCode, problems, warnings, errors } = await runJson(folder, command, ...now)
    assert.deepEqual([exitCode, warnings, errors], [1, [], []])
    assert.deepEqual(problems, [
      {
        file: 'posts/broken.md',
        line: 4,
        path: 'date',
        expected: 'a day such as 2018-06-04',
        got: '"4.6.2018"',
        message: 'Cannot read "date": expected a day such as 2018-06-04, got "4.6.2018"',
      },
    ])
  }
})

test('a command that is refused says why in JSON as well', async (context) => {
  const folder = await temporaryFolder(context)
  const { exitCode, errors, problems } = await runJson(folder, 'build')
  assert.deepEqual([exitCode, problems, errors.length], [2, [], 1])
  assert.match(errors[0], /^Cannot find a config: /)
})

test('withdraw --json lists what is withdrawn and what to purge', async (context) => {
  const folder = await copyFixture(context)
  await runHere(folder, ['build', ...now])
  const result = await runJson(folder, 'withdraw', 'price')
  assert.deepEqual(result.withdrawn, [{ kind: 'campaign', id: 'price' }])
  assert.deepEqual(
    [result.written, result.removed],
    [['embed/feed.html', 'embed/banner.html', 'restore.json', 'feed.json'], []],
  )
  assert.deepEqual(result.purge, ['embed/banner.html', 'embed/feed.html', 'feed.json', 'restore.json'])
  assert.equal((await runJson(folder, 'withdraw', 'nobody')).exitCode, 2)
})
