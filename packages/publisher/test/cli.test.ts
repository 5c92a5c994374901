import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readdir, readFile, stat } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { test } from 'node:test'
import { bin, runBin, startBin } from './run-bin.ts'
import { copyFixture, temporaryFolder, writeFiles } from './temporary-folder.ts'

const now = ['--now', '2018-06-10T12:00:00Z']

test('the command is a program', async () => {
  const text = await readFile(bin, 'utf8')
  assert.ok(text.startsWith('#!/usr/bin/env node\n'))
  assert.ok((await stat(bin)).mode & 0o100)
})

test('--help names the commands, --version the version', async (context) => {
  const folder = await temporaryFolder(context)
  const help = await runBin(folder, ['--help'])
  assert.equal(help.code, 0)
  for (const name of ['init', 'build', 'check', 'serve'])
    assert.match(help.stdout, new RegExp(`iom-feed ${name}`))
  for (const name of ['build', 'check', 'serve']) {
    const { code, stdout } = await runBin(folder, [name, '--help'])
    assert.equal(code, 0)
    assert.match(stdout, /--config FILE/)
  }
  const { version } = JSON.parse(await readFile(join(import.meta.dirname, '../package.json'), 'utf8'))
  assert.equal((await runBin(folder, ['--version'])).stdout, `${version}\n`)
})

for (const [args, message] of [
  [['biuld'], 'iom-feed  Cannot run the command "biuld": expected "build"'],
  [['build', '--confg', 'x'], 'iom-feed  Cannot run the option "--confg": expected "--config"'],
  [['build', '--out'], 'iom-feed  Cannot read --out: expected a value after it, got nothing'],
  [['serve', '--strict-port=yes'], 'iom-feed  Cannot read --strict-port: expected no value, got "yes"'],
  [['build', 'here'], 'iom-feed  Cannot read the call: expected only options after the command, got "here"'],
  [
    ['build', '--now', 'soon'],
    'iom-feed  Cannot use --now: expected a day or a moment such as 2018-06-04T12:00:00Z, got "soon"',
  ],
  [
    ['build', '--base-url', 'feeds'],
    'iom-feed  Cannot use --base-url: expected an absolute http or https address, got "feeds"',
  ],
  [
    ['serve', '--port', '70000'],
    'iom-feed  Cannot use --port: expected a number from 0 to 65535, got "70000"',
  ],
] as const) {
  test(`iom-feed ${args.join(' ')} is refused`, async (context) => {
    const { code, stdout, stderr } = await runBin(await copyFixture(context), args)
    assert.deepEqual([code, stdout, stderr], [2, '', `${message}\n`])
  })
}

test('without a config the message says what to do', async (context) => {
  const { code, stderr } = await runBin(await temporaryFolder(context), ['build'])
  assert.equal(code, 2)
  assert.match(
    stderr,
    /^iom-feed {2}Cannot find a config: expected iom-feed\.config\.ts .*, got none\. Make one with "iom-feed init", or name one with --config\.\n$/,
  )
})

test('a wrong config is told by file, line and path, and nothing is written', async (context) => {
  const folder = await copyFixture(context)
  const config = (await readFile(join(folder, 'iom-feed.config.json'), 'utf8')).replace(
    'timeZone',
    'timezone',
  )
  await writeFiles(folder, { 'iom-feed.config.json': config })
  const { code, stderr } = await runBin(folder, ['build', ...now])
  assert.deepEqual(
    [code, stderr],
    [
      2,
      'iom-feed.config.json:7  Cannot read "timezone": expected "timeZone", got the unknown key "timezone"\n',
    ],
  )
  assert.ok(!(await readdir(folder)).includes('dist'))
})

test('a folder of the sources is not written to', async (context) => {
  const folder = await copyFixture(context)
  for (const out of ['.', '..', 'posts', 'posts/2018/dist', '/']) {
    const { code, stderr } = await runBin(folder, ['build', '--out', out, ...now])
    assert.equal(code, 2, out)
    assert.match(stderr, /^iom-feed {2}Cannot write to /)
  }
})

test('an output folder that cannot be made is told', async (context) => {
  const folder = await copyFixture(context)
  await writeFiles(folder, { file: 'x' })
  const { code, stderr } = await runBin(folder, ['build', '--out', 'file/dist', ...now])
  assert.equal(code, 2)
  assert.match(
    stderr,
    /\niom-feed {2}Cannot write to ".*file\/dist": expected a folder that may be written to, got ENOTDIR\n$/,
  )
})

test('serve prints its address, takes the next port where one is taken, and stops at once', async (context) => {
  const folder = await copyFixture(context)
  await runBin(folder, ['build', ...now])
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  context.after(() => taken.close())
  const { port } = taken.address() as AddressInfo
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    const child = startBin(folder, ['serve', '--port', String(port)])
    context.after(() => child.kill('SIGKILL'))
    if (!child.stdout) throw new Error('Cannot read what the command says')
    const [line] = await once(createInterface(child.stdout), 'line')
    assert.match(line, /^http:\/\/127\.0\.0\.1:\d+\/feed\.json$/)
    assert.notEqual(new URL(line).port, String(port))
    const response = await fetch(line)
    assert.equal(((await response.json()) as { items: unknown[] }).items.length, 6)
    assert.equal(response.headers.get('access-control-allow-origin'), '*')
    child.kill(signal)
    assert.deepEqual(await once(child, 'close'), [0, null])
  }
  const strict = await runBin(folder, ['serve', '--port', String(port), '--strict-port'])
  assert.equal(strict.code, 2)
  assert.match(strict.stderr, /Cannot listen: expected a free port at 127\.0\.0\.1:\d+, got EADDRINUSE/)
})

test('serve without a document says to build first', async (context) => {
  const { code, stderr } = await runBin(await copyFixture(context), ['serve'])
  assert.equal(code, 2)
  assert.match(stderr, /expected a feed\.json in it, got none\. Run "iom-feed build" first\.\n$/)
})
