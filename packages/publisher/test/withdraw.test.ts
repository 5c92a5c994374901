import assert from 'node:assert/strict'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import fc from 'fast-check'
import { subscriptionPaths } from '../src/outputs/subscription-paths.ts'
import { runHere } from './run-here.ts'
import { copyFixture, readTree, temporaryFolder, writeFiles } from './temporary-folder.ts'

const now = ['--now', '2018-06-10T12:00:00Z']

/** What a folder says, compressed forms included, a text a file. */
function readTexts(folder: string): Record<string, string> {
  const texts: Record<string, string> = {}
  for (const [path, bytes] of Object.entries(readTree(folder))) {
    const plain = path.endsWith('.br')
      ? brotliDecompressSync(bytes)
      : path.endsWith('.gz')
        ? gunzipSync(bytes)
        : bytes
    texts[path] = String(plain)
  }
  return texts
}

function filesWith(folder: string, word: string): string[] {
  const texts = Object.entries(readTexts(folder))
  return texts.filter(([path, text]) => `${path} ${text}`.includes(word)).map(([path]) => path)
}

/** The paths that were there before and are others now, or gone. */
function changedPaths(before: Record<string, Buffer>, after: Record<string, Buffer>): string[] {
  return Object.keys(before).filter((path) => !after[path] || before[path]?.compare(after[path]) !== 0)
}

async function openOffice(context: TestContext): Promise<string> {
  const folder = await copyFixture(context)
  const { code, stderr } = await runHere(folder, ['build', ...now])
  assert.equal(code, 0, stderr)
  return folder
}

async function withdrawJson(folder: string, ...args: string[]) {
  const { code, stdout, stderr } = await runHere(folder, ['withdraw', ...args, '--json'])
  assert.equal(code, 0, stderr)
  return JSON.parse(stdout)
}

test('earlier versions of the elements stay, as pages of others name them', async (context) => {
  const folder = await openOffice(context)
  const earlier = { 'elements/0.0.1-earlier/iom-feed.js': 'export {}', 'elements/7/iom-feed.js': 'export {}' }
  await writeFiles(join(folder, 'dist'), earlier)
  await runHere(folder, ['build', '--now', '2030-06-10T12:00:00Z'])
  await withdrawJson(folder, 'returns-in-may')
  const after = readTree(join(folder, 'dist'))
  for (const [path, text] of Object.entries(earlier)) assert.equal(String(after[path]), text, path)
})

test('the page that leads on to a withdrawn post is gone at once, and is to be purged', async (context) => {
  const folder = await copyFixture(context)
  const base = ['--base-url', 'https://feeds.example/']
  await runHere(folder, ['build', ...now, ...base])
  const out = join(folder, 'dist')
  const before = filesWith(out, '/returns-in-may')
  const redirects = before.filter((path) => path.startsWith('go/'))
  assert.equal(redirects.length, 1)
  const { purge, removed } = await withdrawJson(folder, 'returns-in-may', ...base)
  assert.deepEqual(filesWith(out, '/returns-in-may'), [])
  for (const path of redirects) {
    assert.ok(removed.includes(path), path)
    assert.ok(purge.includes(`https://feeds.example/${path}`), path)
  }
  for (const view of ['feed', 'list'])
    assert.ok(purge.includes(`https://feeds.example/embed/${view}.html`), view)
})

test('a withdrawn post is in no file any more, and no build brings it back', async (context) => {
  const folder = await openOffice(context)
  const out = join(folder, 'dist')
  // A page of an earlier document, within its grace time.
  await writeFiles(folder, { 'posts/newer.md': '---\ntitle: Newer\nurl: /newer\ndate: 2018-06-09\n---\n' })
  await runHere(folder, ['build', ...now])
  const words = ['returns-in-may', '58 persons returned']
  for (const word of words) assert.ok(filesWith(out, word).length > 6, word)
  const before = readTree(out)
  const { purge, removed, counts } = await withdrawJson(
    folder,
    'returns-in-may',
    '--reason',
    'A wrong number',
  )
  assert.equal(counts.posts, 6)
  const after = readTree(out)
  for (const word of [...words, 'A wrong number']) assert.deepEqual(filesWith(out, word), [], word)
  assert.deepEqual(purge, changedPaths(before, after))
  assert.deepEqual(
    removed,
    Object.keys(before).filter((path) => !after[path]),
  )
  assert.ok(removed.some((path: string) => path.endsWith('.br')))
  const built = await runHere(folder, ['build', ...now])
  assert.deepEqual([built.code, built.stderr.includes('Cannot')], [0, false])
  assert.match(built.stdout, /; nothing new\n$/)
  assert.deepEqual(readTree(out), after)
})

test('a withdrawn post stays out under another id, and by its address from another source', async (context) => {
  const folder = await openOffice(context)
  await runHere(folder, ['withdraw', 'tarinaa'])
  const post = await readFile(join(folder, 'posts/tarinaa.md'), 'utf8')
  await writeFiles(folder, {
    'posts/moved.md': post.replace('/uutiset/tarinaa', 'http://office.example/uutiset/tarinaa/?utm_source=x'),
  })
  await rm(join(folder, 'posts/tarinaa.md'))
  await runHere(folder, ['build', ...now])
  assert.deepEqual(filesWith(join(folder, 'dist'), 'tuhansien'), [])
})

test('where the state is lost, the document itself still tells what is withdrawn', async (context) => {
  const folder = await openOffice(context)
  await runHere(folder, ['withdraw', 'tarinaa', 'price'])
  await rm(join(folder, '.iom-feed'), { recursive: true })
  for (let build = 0; build < 2; build++) {
    const { code, stdout } = await runHere(folder, ['build', ...now])
    assert.deepEqual([code, stdout.split(';')[0]], [0, 'dist/feed.json  5 posts, 0 campaigns, 3 figures'])
    await rm(join(folder, 'dist'), { recursive: true })
  }
})

test('undo takes the tombstone away, and the next build publishes what the source has', async (context) => {
  const folder = await openOffice(context)
  const before = readTexts(join(folder, 'dist'))
  await runHere(folder, ['withdraw', 'tarinaa'])
  // What was restored from a document is known by hashes alone.
  await rm(join(folder, '.iom-feed'), { recursive: true })
  await runHere(folder, ['build', ...now])
  const { purge } = await withdrawJson(folder, '--undo', 'tarinaa')
  assert.deepEqual(purge, ['restore.json'])
  await runHere(folder, ['build', ...now])
  const after = readTexts(join(folder, 'dist'))
  for (const [path, text] of Object.entries(before)) assert.equal(after[path], text, path)
})

test('a post goes alone and names its translations, or with all that come', async (context) => {
  const folder = await openOffice(context)
  const { stdout } = await runHere(folder, ['withdraw', 'guide-en'])
  assert.match(stdout, /its translations stay: "guide-fi"; --entry takes them out as well/)
  assert.ok(filesWith(join(folder, 'dist'), 'kausityöstä').length > 0)
  await withdrawJson(folder, 'guide-fi', '--entry')
  const swedish =
    '---\ntitle: En ny guide\nurl: /sv/guide\ndate: 2018-06-01\nentry: guide\nlanguage: sv\n---\n'
  await writeFiles(folder, { 'posts/guide-sv.md': swedish })
  const { stdout: built } = await runHere(folder, ['build', ...now])
  assert.match(built, /^dist\/feed\.json {2}4 posts/)
})

test('a subscription that has no posts left goes with its last one', async (context) => {
  const folder = await openOffice(context)
  await withdrawJson(folder, 'tarinaa', 'guide-fi')
  const paths = Object.keys(readTree(join(folder, 'dist')))
  assert.deepEqual(
    paths.filter((path) => subscriptionPaths('fi').includes(path)),
    [],
  )
  for (const path of subscriptionPaths('racism')) assert.ok(paths.includes(path), path)
})

test('a withdrawn figure takes its count out of the data, and out of what is computed with it', async (context) => {
  const folder = await openOffice(context)
  const out = join(folder, 'dist')
  const table = await readFile(join(folder, 'returns.csv'), 'utf8')
  await writeFile(
    join(folder, 'returns.csv'),
    table.replaceAll(',58,', ',4711,').replace(',400,almost', ',5055,almost'),
  )
  await rm(join(folder, 'figures.yaml'))
  const config = join(folder, 'iom-feed.config.json')
  await writeFile(config, (await readFile(config, 'utf8')).replace(', "figures": "figures.yaml"', ''))
  await runHere(folder, ['build', ...now])
  for (const path of ['returns.json', 'chart.json']) assert.ok(filesWith(out, '4711').includes(path))
  const { purge } = await withdrawJson(folder, 'latest-month')
  assert.deepEqual(filesWith(out, '4711'), [])
  assert.deepEqual(filesWith(out, '4,711'), [])
  for (const path of ['feed.json', 'returns.csv', 'returns.json', 'chart.json'])
    assert.ok(purge.includes(path), path)
  const { figures } = JSON.parse(await readFile(join(out, 'feed.json'), 'utf8'))._iom
  const latest = figures.find(({ id }: { id: string }) => id === 'latest-month')
  // The figure is one of a kind, so it shows the count before.
  assert.deepEqual([latest.value, latest.period.end], [49, '2018-04'])
  const after = readTree(out)
  const { code, stdout } = await runHere(folder, ['build', ...now])
  assert.deepEqual([code, /nothing new/.test(stdout)], [0, true])
  assert.deepEqual(readTree(out), after)
})

test('data files keep a count of a withdrawn post, but neither its words nor its address', async (context) => {
  const folder = await openOffice(context)
  const table = await readFile(join(folder, 'returns.csv'), 'utf8')
  const [head, ...rows] = table.trim().split('\n')
  const quoted = rows.map((row) => `${row},${row.startsWith('may-2018') ? 'in May there were 58' : ''}`)
  await writeFile(join(folder, 'returns.csv'), `${[`${head},quote`, ...quoted].join('\n')}\n`)
  await runHere(folder, ['build', ...now])
  const out = join(folder, 'dist')
  assert.ok(filesWith(out, 'in May there were 58').length > 0)
  const chart = await readFile(join(out, 'chart.json'), 'utf8')
  await withdrawJson(folder, 'returns-in-may')
  assert.equal(await readFile(join(out, 'chart.json'), 'utf8'), chart)
  for (const word of ['in May there were 58', 'returns-in-may']) assert.deepEqual(filesWith(out, word), [])
  assert.match(await readFile(join(out, 'returns.csv'), 'utf8'), /^may-2018,.*,58,/m)
})

test('addresses to purge are whole where the address of the document is known', async (context) => {
  const folder = await copyFixture(context)
  await runHere(folder, ['build', '--base-url', 'https://feeds.example/iom', ...now])
  const { purge } = await withdrawJson(folder, 'price')
  assert.deepEqual(
    purge.map((address: string) => address.replace(/[0-9a-f]{12}/, 'HASH')),
    // The redirect leads to the campaign's own page.
    ['embed/banner.html', 'embed/feed.html', 'feed.json', 'go/HASH.html', 'restore.json'].map(
      (path) => `https://feeds.example/iom/${path}`,
    ),
  )
})

for (const [name, args, message] of [
  [
    'an unknown id',
    ['tarina'],
    /Cannot withdraw "tarina": expected an id in the document, such as "tarinaa"\n/,
  ],
  ['no id', [], /Cannot withdraw: expected an id or several, got none\n/],
  [
    'one unknown id of several',
    ['price', 'zzzzzzzz'],
    /Cannot withdraw "zzzzzzzz": expected an id in the document\n/,
  ],
  [
    'an id that is not withdrawn',
    ['--undo', 'price'],
    /Cannot undo "price": expected the id of something withdrawn\n/,
  ],
  [
    'a kind that is none',
    ['price', '--kind', 'banner'],
    /Cannot use --kind: expected one of post, .*, got "banner"\n/,
  ],
  [
    'an id of another kind',
    ['price', '--kind', 'post'],
    /Cannot withdraw "price": expected an id in the document/,
  ],
] as const) {
  test(`${name} is refused, and nothing is written`, async (context) => {
    const folder = await openOffice(context)
    const before = readTree(folder)
    const { code, stdout, stderr } = await runHere(folder, ['withdraw', ...args])
    assert.deepEqual([code, stdout], [2, ''])
    assert.match(stderr, message)
    assert.deepEqual(readTree(folder), before)
  })
}

test('an id of several things is asked about', async (context) => {
  const folder = await copyFixture(context)
  await writeFiles(folder, { 'posts/price.md': '---\ntitle: The price\nurl: /p\ndate: 2018-05-02\n---\n' })
  await runHere(folder, ['build', ...now])
  const { code, stderr } = await runHere(folder, ['withdraw', 'price'])
  assert.equal(code, 2)
  assert.match(
    stderr,
    /Cannot withdraw "price", the id of a post and of a campaign: expected one thing of that id \(say which with --kind\)/,
  )
  assert.equal((await withdrawJson(folder, 'price', '--kind', 'post')).counts.campaigns, 1)
})

test('without a document there is nothing to withdraw from', async (context) => {
  const folder = await copyFixture(context)
  const { code, stderr } = await runHere(folder, ['withdraw', 'tarinaa'])
  assert.equal(code, 2)
  assert.match(
    stderr,
    /dist\/feed\.json {2}Cannot read the document: expected a document that iom-feed made \(run "iom-feed build" first\), got nothing/,
  )
})

test('a list of what is withdrawn that cannot be read stops every command', async (context) => {
  const folder = await openOffice(context)
  await runHere(folder, ['withdraw', 'tarinaa'])
  await writeFile(join(folder, '.iom-feed/withdrawn.json'), '{"iomFeed":"withdrawn 9"}')
  const before = readTree(folder)
  for (const call of [
    ['build', ...now],
    ['check', ...now],
    ['withdraw', 'price'],
  ]) {
    const { code, stderr } = await runHere(folder, call)
    assert.equal(code, 2)
    assert.match(
      stderr,
      /^\.iom-feed\/withdrawn\.json {2}Cannot tell what is withdrawn: expected .*; put back a copy of it or, where nothing is withdrawn, delete it$/m,
    )
  }
  assert.deepEqual(readTree(folder), before)
})

test('a file of somebody else that names a withdrawn post stays, and is told', async (context) => {
  const folder = await openOffice(context)
  const page = '<a href="https://office.example/uutiset/tarinaa">Tarinaa</a>'
  await writeFiles(folder, { 'dist/index.html': page, 'dist/other.html': 'x' })
  const { code, stderr } = await runHere(folder, ['withdraw', 'tarinaa'])
  assert.equal(code, 1)
  assert.match(
    stderr,
    /^dist\/index\.html {2}Cannot take out what is withdrawn: expected a file that iom-feed wrote, got one of somebody else that names it; change or remove it by hand$/m,
  )
  assert.equal(await readFile(join(folder, 'dist/index.html'), 'utf8'), page)
})

const languages = ['en', 'fi', 'sv']
const anyPost = fc.record({
  day: fc.integer({ min: 1, max: 28 }),
  month: fc.integer({ min: 1, max: 5 }),
  language: fc.constantFrom(...languages),
  tag: fc.constantFrom('Return', 'rasismi', 'News', 'Työ'),
  entry: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }),
  isWithdrawn: fc.boolean(),
})

test('whatever is withdrawn, the document is what a build without it makes, and the purge list is what changed', async (context) => {
  const word = (index: number) => `qx${index}zkw`
  await fc.assert(
    fc.asyncProperty(fc.array(anyPost, { minLength: 2, maxLength: 45, size: 'max' }), async (posts) => {
      // An entry has one post in each language.
      const seen = new Set<string>()
      const files = posts.map(({ day, month, language, tag, entry }, index) => {
        const isNew = entry !== undefined && !seen.has(`${entry} ${language}`)
        if (isNew) seen.add(`${entry} ${language}`)
        const date = `2018-0${month}-${String(day).padStart(2, '0')}`
        const head = `title: Title ${word(index)}\nurl: /${word(index)}\ndate: ${date}\nlanguage: ${language}\ntags: [${tag}, T${word(index)}]`
        return [
          `posts/${word(index)}.md`,
          `---\n${head}\n${isNew ? `entry: e${entry}\n` : ''}---\n\nText ${word(index)}.\n`,
        ]
      })
      const config = {
        title: 'News',
        homePageUrl: 'https://office.example',
        language: 'en',
        sources: [{ type: 'markdown', path: 'posts' }],
      }
      const folder = await temporaryFolder(context, {
        'iom-feed.config.json': JSON.stringify(config),
        ...Object.fromEntries(files),
      })
      await runHere(folder, ['build', ...now])
      const gone = posts.flatMap(({ isWithdrawn }, index) => (isWithdrawn ? [word(index)] : []))
      if (gone.length === 0) return
      const before = readTree(join(folder, 'dist'))
      const { purge } = await withdrawJson(folder, ...gone)
      const after = readTree(join(folder, 'dist'))
      assert.deepEqual(purge, changedPaths(before, after))
      const texts = Object.values(readTexts(join(folder, 'dist'))).join('\n')
      for (const [index, { isWithdrawn }] of posts.entries()) {
        assert.equal(texts.includes(word(index)), !isWithdrawn, word(index))
      }
      await runHere(folder, ['build', '--out', 'anew', ...now])
      assert.deepEqual(readTree(join(folder, 'anew')), after)
    }),
    { numRuns: 20 },
  )
})
