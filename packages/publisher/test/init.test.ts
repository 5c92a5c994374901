import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { type TestContext, test } from 'node:test'
import { stripVTControlCharacters } from 'node:util'
import { runCli } from '../src/commands/cli.ts'
import { startFeedHost } from './feed-host.ts'
import { runBin } from './run-bin.ts'
import { readTree, temporaryFolder, writeFiles } from './temporary-folder.ts'
import { startWordPressHost, wordpressPost } from './wordpress-host.ts'

const rss =
  '<rss version="2.0"><channel><language>fi</language><item><title>Uutinen</title><link>/a</link></item></channel></rss>'
const page =
  '<!doctype html><html><head><link rel="alternate" type="application/rss+xml" href="/rss?lang=fi"></head></html>'

// Lines are not edited at a terminal that says it is dumb, as that of a test run may be.
process.env.TERM = 'xterm'

const keys = { enter: '\r', down: '\u001b[B', stop: '\u0003', clearLine: '\u0015' }

/** Calls `init` at a terminal, and types each answer as soon as its question stands there. */
async function converse(
  folder: string,
  steps: readonly (readonly [question: RegExp, ...answer: readonly string[]])[],
  args: readonly string[] = [],
) {
  const input = new PassThrough()
  let said = ''
  let told = ''
  const waiting = [...steps]
  const output = new PassThrough()
  Object.assign(output, { columns: 100, rows: 40 })
  output.on('data', (part) => {
    said += stripVTControlCharacters(String(part))
    const [question, ...answer] = waiting[0] ?? []
    if (!question?.test(said)) return
    waiting.shift()
    said = ''
    // In a turn of its own: what asks listens only once it has drawn the question.
    setImmediate(() => {
      for (const key of answer) input.write(key)
    })
  })
  const write = (text: string) => {
    told += text
  }
  const code = await runCli(['init', ...args], {
    folder,
    stdout: { write },
    stderr: { write },
    terminal: { input, output },
    colour: false,
    clock: Date.now,
    untilStopped: () => Promise.resolve(),
  })
  assert.deepEqual(waiting, [], 'all questions are asked')
  return { code, told }
}

async function buildsAtOnce(folder: string): Promise<unknown[]> {
  const { code, stderr } = await runBin(folder, ['build'])
  assert.equal(code, 0, stderr)
  return JSON.parse(await readFile(join(folder, 'dist/feed.json'), 'utf8')).items
}

test('init asks, asks again with the reason, and writes a config that builds at once', async (context) => {
  const { address } = await startFeedHost(context, { '/': page, '/rss': rss })
  const folder = await temporaryFolder(context)
  const { code, told } = await converse(
    folder,
    [
      [/What is the feed called\?/, 'Town', keys.enter],
      [/Which site/, 'nonsense', keys.enter],
      [
        /Expected an absolute http or https address, got "nonsense"/,
        keys.clearLine,
        'https://town.example',
        keys.enter,
      ],
      [/In which languages/, 'fi, klingonese1', keys.enter],
      [
        /Expected language tags such as fi, sv, en, got "fi, klingonese1"/,
        keys.clearLine,
        'fi sv',
        keys.enter,
      ],
      [/Where are the posts\?/, keys.enter],
      [/What is the address/, address, '/none', keys.enter],
      [/Expected HTTP status 200, got 404 \(Not Found\)/, keys.clearLine, address, keys.enter],
      [/Which folder is the document written to\?/, '.', keys.enter],
      [/Expected a folder of its own, got a folder that holds the config file/, keys.clearLine, keys.enter],
      [/Which form/, keys.enter],
    ],
    ['--allow', address],
  )
  assert.deepEqual(
    [code, told],
    [0, `iom-feed.config.ts  written; posts come from ${address}/rss?lang=…\nNext: iom-feed build\n`],
  )
  assert.equal(
    await readFile(join(folder, 'iom-feed.config.ts'), 'utf8'),
    `import { defineConfig } from '@iom-feed/publisher'

export default defineConfig({
  title: 'Town',
  homePageUrl: 'https://town.example/',
  language: 'fi',
  languages: ['fi', 'sv'],
  sources: [{ type: 'feed', url: '${address}/rss?lang=fi' }],
  fetch: { allow: ['${address}'] },
  out: 'dist',
})
`,
  )
  assert.equal((await buildsAtOnce(folder)).length, 1)
})

test('init makes a folder of posts with an example, and what options say it does not ask', async (context) => {
  const folder = await temporaryFolder(context)
  const { code, told } = await converse(
    folder,
    [
      [/Where are the posts\?/, keys.down, keys.down, keys.enter],
      [/Which folder\? One that is not there is made/, 'content/posts', keys.enter],
    ],
    ['--title', 'Town', '--home-page', 'https://town.example', '--language', 'fi', '--out', 'dist', '--json'],
  )
  assert.deepEqual(
    [code, told],
    [
      0,
      'content/posts/first-post.md  written, as an example\niom-feed.config.json  written; posts come from content/posts\nNext: iom-feed build\n',
    ],
  )
  assert.equal((await buildsAtOnce(folder)).length, 1)
})

test('init takes a WordPress site that names no feed for what it is', async (context) => {
  const { address } = await startWordPressHost(context, [wordpressPost(1)])
  const folder = await temporaryFolder(context)
  const { code, stderr } = await runBin(folder, [
    'init',
    '--yes',
    '--json',
    '--allow',
    address,
    '--source',
    address,
  ])
  assert.equal(code, 0, stderr)
  const config = JSON.parse(await readFile(join(folder, 'iom-feed.config.json'), 'utf8'))
  assert.deepEqual(config.sources, [{ type: 'wordpress', url: `${address}/` }])
  assert.equal((await buildsAtOnce(folder)).length, 1)
})

test('Ctrl-C leaves nothing behind', async (context) => {
  const folder = await temporaryFolder(context)
  const { code, told } = await converse(folder, [
    [/What is the feed called\?/, keys.enter],
    [/Which site/, keys.stop],
  ])
  assert.deepEqual(
    [code, told],
    [2, 'iom-feed  Cannot make a config: expected all answers, got a stop. Nothing is written.\n'],
  )
  assert.deepEqual(readTree(folder), {})
})

async function refused(context: TestContext, args: readonly string[], files: Record<string, string> = {}) {
  const folder = await temporaryFolder(context, files)
  const { code, stdout, stderr } = await runBin(folder, ['init', ...args])
  assert.deepEqual([code, stdout], [2, ''])
  assert.deepEqual(Object.keys(readTree(folder)), Object.keys(files))
  return stderr
}

test('without a terminal init says what is missing', async (context) => {
  assert.equal(
    await refused(context, ['--title', 'Town']),
    'iom-feed  Cannot make a config without a terminal to ask at: expected --home-page, --language, --source, --out as well, got no value. With --yes, what has a default may be left out.\n',
  )
  assert.equal(
    await refused(context, ['--yes']),
    'iom-feed  Cannot make a config without a terminal to ask at: expected --home-page as well, got no value.\n',
  )
})

const yes = ['--yes', '--home-page', 'https://town.example']

test('options are checked as answers are, and nothing is written where one is wrong', async (context) => {
  for (const [args, message, files] of [
    [
      ['--home-page', 'town'],
      'Cannot use --home-page: expected an absolute http or https address, got "town"',
    ],
    [['--language', 'x'], 'Cannot use --language: expected language tags such as fi, sv, en, got "x"'],
    [['--source', 'feed.xml'], 'Cannot use --source: expected a file, got nothing at this place'],
    [
      ['--source', 'feed.xml'],
      'Cannot use --source: expected RSS, Atom or JSON Feed, got "text"',
      { 'feed.xml': 'text' },
    ],
    [
      ['--out', 'posts'],
      /^iom-feed {2}Cannot use --out: expected a folder of its own, got a folder that shares files with ".*posts"\n$/,
    ],
    [
      ['--allow', 'town.example'],
      'Cannot use --allow: expected an origin such as http://intranet.example:8080, got "town.example"',
    ],
    [
      ['--source', 'http://127.0.0.1:9000/feed'],
      'Cannot use --source: expected a public address, or an origin that "fetch.allow" of the config names, got 127.0.0.1 (this machine)',
    ],
    [['--out', '.iom-feed/dist'], /shares files with ".*\.iom-feed"\n$/],
  ] as const) {
    const stderr = await refused(context, [...yes, ...args], files)
    if (typeof message === 'string') assert.equal(stderr, `iom-feed  ${message}\n`)
    else assert.match(stderr, message)
  }
  const { address } = await startFeedHost(context, {
    '/page': '<!doctype html><html></html>',
    '/rss': 'broken',
  })
  assert.equal(
    await refused(context, [...yes, '--allow', address, '--source', `${address}/page`]),
    'iom-feed  Cannot use --source: expected a feed, or a page that names one, got a page that names none\n',
  )
})

test('a config that is there is never written over', async (context) => {
  const files = { 'iom-feed.config.json': '{}' }
  assert.equal(
    await refused(context, yes, files),
    'iom-feed  Cannot make a config: expected a folder without one, got "iom-feed.config.json"\n',
  )
})

test('defaults make a config that builds at once, in both forms and from every kind of source', async (context) => {
  const { address } = await startFeedHost(context, { '/rss': rss })
  for (const args of [
    yes,
    [...yes, '--json'],
    [...yes, '--source', 'feed.xml'],
    ['--yes', '--allow', address, '--source', `${address}/rss`],
  ]) {
    const folder = await temporaryFolder(context, { 'feed.xml': rss })
    const { code, stderr } = await runBin(folder, ['init', ...args])
    assert.equal(code, 0, stderr)
    assert.equal((await buildsAtOnce(folder)).length, 1)
  }
})

test('a folder of posts that is there is left as it is', async (context) => {
  const folder = await temporaryFolder(context)
  await writeFiles(folder, { 'posts/a.md': '---\ntitle: A\ndate: 2018-06-04\n---\n' })
  assert.equal((await runBin(folder, ['init', ...yes])).code, 0)
  assert.deepEqual(Object.keys(readTree(folder)), ['iom-feed.config.ts', 'posts/a.md'])
})
