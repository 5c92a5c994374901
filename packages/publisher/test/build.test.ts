import assert from 'node:assert/strict'
import { readFile, rename, symlink, utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { test } from 'node:test'
import { subscriptionPaths } from '../src/outputs/subscription-paths.ts'
import { checkAtom } from './check-atom.ts'
import { checkJsonFeed } from './check-json-feed.ts'
import { checkJsonLd } from './check-json-ld.ts'
import { checkRss } from './check-rss.ts'
import { runBin } from './run-bin.ts'
import { runHere } from './run-here.ts'
import { copyFixture, readTimes, readTree, writeFiles } from './temporary-folder.ts'

const now = ['--now', '2018-06-10T12:00:00Z']

/** What is not progress: a line each. */
function problemsOf(stderr: string): string[] {
  return stderr.split('\n').filter((line) => line && !/^(Reading|Making|Writing) /.test(line))
}

/** The languages and concepts of the sample office. */
const subscribed = ['en', 'fi', 'racism', 'trafficking', 'voluntary-return']

/** The interface languages that stand beside the bundle. */
const languages = ['ar', 'ckb', 'fa', 'prs', 'ru', 'so', 'uk'].map((tag) => `locales/${tag}`)

test('build writes the document, and says so in one line', async (context) => {
  const folder = await copyFixture(context)
  const { code, stdout, stderr } = await runBin(folder, ['build', ...now])
  assert.equal(code, 0, stderr)
  assert.match(stdout, /^dist\/feed\.json {2}6 posts, 1 campaign, 3 figures; \d+ files written\n$/)
  assert.deepEqual(problemsOf(stderr), [])
  const tree = readTree(join(folder, 'dist'))
  assert.deepEqual(
    Object.keys(tree)
      .map((path) =>
        path
          .replace(/\d+\.\d+\.\d+/, 'VERSION')
          .replace(/elements.\d+/, 'elements/MAJOR')
          .replace(/\.[0-9a-f]{12}\./, '.HASH.'),
      )
      .sort(),
    [
      '_headers',
      'about.html',
      'atom.xml',
      ...['catalogue', 'terms'].flatMap((name) =>
        ['', '.br', '.gz'].map((ending) => `catalogue/${name}.HASH.json${ending}`),
      ),
      'chart.json',
      'dataset.jsonld',
      'elements/MAJOR/iom-feed.js',
      'elements/MAJOR/iom-post-list.js',
      'elements/MAJOR/iom-return-chart.js',
      ...languages.map((name) => `elements/MAJOR/${name}.js`),
      'elements/VERSION/integrity.json',
      ...['iom-feed', 'iom-post-list', 'iom-return-chart', ...languages].flatMap((name) =>
        ['', '.br', '.gz'].map((ending) => `elements/VERSION/${name}.js${ending}`),
      ),
      ...['banner', 'chart', 'feed', 'figures', 'list'].map((view) => `embed/${view}.html`),
      'embed/resize.js',
      'feed.json',
      'feed.schema.json',
      ...subscribed.flatMap((name) => ['atom', 'json', 'rss'].map((form) => `feeds/${name}.${form}`)),
      ...['', 'h2/', 'h4/'].flatMap((level) => subscribed.map((name) => `fragments/${level}${name}.html`)),
      ...['', '.br', '.gz'].map((ending) => `pages/0.HASH.json${ending}`),
      'posts.jsonld',
      'restore.json',
      'returns.csv',
      'returns.json',
      'rss.xml',
    ].sort(),
  )
  const feed = JSON.parse(String(tree['feed.json']))
  checkJsonFeed(feed)
  assert.equal(feed.items.length, 6)
  assert.equal(feed._iom.updated, '2018-06-10T15:00:00+03:00')
  assert.equal(checkRss(String(tree['rss.xml'])).items.length, 6)
  assert.equal(checkAtom(tree['atom.xml'] ?? new Uint8Array()).entries.length, 6)
  await checkJsonLd(String(tree['posts.jsonld']))
  await checkJsonLd(String(tree['dataset.jsonld']))
})

test('many posts get pages, and addresses that --base-url makes absolute', async (context) => {
  const folder = await copyFixture(context)
  const posts = Array.from({ length: 50 }, (_, index) => [
    `posts/more/${index}.md`,
    `---\ntitle: Number ${index}\nurl: /${index}\ndate: 2017-01-${String(1 + (index % 28)).padStart(2, '0')}\nlanguage: en\n---\n`,
  ])
  await writeFiles(folder, Object.fromEntries(posts))
  assert.equal(
    (await runBin(folder, ['build', '--out', 'www', '--base-url', 'https://feeds.example/iom', ...now])).code,
    0,
  )
  const tree = readTree(join(folder, 'www'))
  const pages = Object.keys(tree).filter((path) => path.startsWith('pages/'))
  assert.equal(pages.length, 3 * 3)
  let address: string | undefined = 'https://feeds.example/iom/feed.json'
  const ids = new Set<string>()
  while (address) {
    const document = JSON.parse(String(tree[address.replace('https://feeds.example/iom/', '')]))
    checkJsonFeed(document)
    for (const item of document.items) ids.add(item.id)
    address = document.next_url
  }
  assert.equal(ids.size, 56)
})

test('a broken post, campaign, concept, row and figure cost only themselves, and each is one line', async (context) => {
  const folder = await copyFixture(context)
  await writeFiles(folder, {
    'posts/broken.md': '---\ntitle: Broken\nurl: /broken\ndate: 4.6.2018\n---\n',
    'posts/empty.md': '',
    'posts/twice.md': '---\nid: tarinaa\ntitle: Twice\nurl: /twice\ndate: 2018-06-04\n---\n',
    'campaigns/broken.md': '---\nheadline: { en: Broken }\nstarts: soon\n---\n',
    'vocabulary.yaml': `${await readFile(join(folder, 'vocabulary.yaml'), 'utf8')}- id: Bad Id\n  prefLabel: { en: Bad }\n`,
    'returns.csv': `${await readFile(join(folder, 'returns.csv'), 'utf8')}x,FI,_T,,returns,_T,persons,2018-04,2018-04,period,n/a,exact,A,F,2018-05-07,,,\n`,
    'figures.yaml': `${await readFile(join(folder, 'figures.yaml'), 'utf8')}- id: secret\n  label: { en: Secret }\n  observation: vot-2018-04\n`,
  })
  const { code, stdout, stderr } = await runBin(folder, ['build', ...now])
  assert.equal(code, 1)
  assert.match(
    stdout,
    /^dist\/feed\.json {2}6 posts, 1 campaign, 3 figures; \d+ files written; 7 problems\n$/,
  )
  assert.deepEqual(problemsOf(stderr), [
    'campaigns/broken.md:3  Cannot read "starts": expected a day such as 2018-06-04, got "soon"',
    'figures.yaml:15  Cannot publish figure "secret": expected an observation that is free (confidentiality F) in "observation", got "vot-2018-04", which is C',
    'posts/broken.md:4  Cannot read "date": expected a day such as 2018-06-04, got "4.6.2018"',
    'posts/empty.md:1  Cannot read the front matter: expected YAML between two lines of ---, got an empty file',
    'posts/twice.md:1  Cannot use the id "tarinaa": expected an id of its own, got one that "tarinaa.md" has',
    'returns.csv:8  Cannot read "value" in row 8 of "returns.csv": expected a whole number of persons, got "n/a"',
    'vocabulary.yaml:10  Cannot read "id" of concept "Bad Id": expected a lower-case id such as voluntary-return, got "Bad Id"',
  ])
  const checked = await runBin(folder, ['check', ...now])
  assert.equal(checked.code, 1)
  assert.deepEqual(problemsOf(checked.stderr), problemsOf(stderr))
  assert.equal(checked.stdout, '6 posts, 1 campaign, 3 figures: 7 problems\n')
})

test('a feed is read beside other sources, and a broken one costs nothing of theirs', async (context) => {
  const folder = await copyFixture(context)
  const config = JSON.parse(await readFile(join(folder, 'iom-feed.config.json'), 'utf8'))
  config.sources.push({ type: 'feed', path: 'town.xml', language: 'sv' }, { type: 'feed', path: 'cut.xml' })
  const item = '<item><guid>1</guid><title>Nytt</title><link>https://town.example/1</link></item>'
  await writeFiles(folder, {
    'iom-feed.config.json': JSON.stringify(config),
    'town.xml': `<rss version="2.0"><channel><title>Town</title>${item}</channel></rss>`,
    'cut.xml': '<rss>\n<channel>',
  })
  const { code, stdout, stderr } = await runBin(folder, ['build', ...now])
  assert.equal(code, 1)
  assert.match(stdout, /^dist\/feed\.json {2}7 posts, /)
  assert.deepEqual(problemsOf(stderr), [
    'cut.xml:2  Cannot read the feed: expected well-formed XML, got a mistake (unclosed tag: channel); no earlier copy of it is kept',
  ])
  const swedish = JSON.parse(await readFile(join(folder, 'dist/feeds/sv.json'), 'utf8'))
  checkJsonFeed(swedish)
  assert.equal(swedish.items[0].url, 'https://town.example/1')
})

test('check writes nothing', async (context) => {
  const folder = await copyFixture(context)
  const before = readTree(folder)
  const { code, stdout } = await runBin(folder, ['check', ...now])
  assert.deepEqual([code, stdout], [0, '6 posts, 1 campaign, 3 figures: no problems\n'])
  assert.deepEqual(readTree(folder), before)
})

test('a build that finds nothing new touches no file', async (context) => {
  const folder = await copyFixture(context)
  await runBin(folder, ['build', ...now])
  const out = join(folder, 'dist')
  for (const path of Object.keys(readTree(out))) await utimes(join(out, path), 1000, 1000)
  const before = await readTimes(out)
  const { stdout } = await runBin(folder, ['build', ...now])
  assert.match(stdout, /; nothing new\n$/)
  assert.deepEqual(await readTimes(out), before)
})

test('a new post rewrites the newest page, and only the lists and subscriptions that it is on', async (context) => {
  const folder = await copyFixture(context)
  const write = (index: number, date: string, more: string) => [
    `posts/${index}.md`,
    `---\ntitle: Number\nurl: /${index}\ndate: ${date}\n${more}\n---\n`,
  ]
  const first = Date.UTC(2010, 0, 1)
  // Lists that are long enough for files of their own: each language's, and each concept's.
  const posts = Array.from({ length: 1000 }, (_, index) => {
    const date = new Date(first + index * 86_400_000).toISOString().slice(0, 10)
    const finnish = `language: fi\ntags: ${index % 3 ? 'AVRR' : 'Rasismi'}`
    return write(index, date, index % 2 ? finnish : 'language: en\ntags: Trafficking')
  })
  await writeFiles(folder, Object.fromEntries(posts))
  const { stderr } = await runHere(folder, ['build', ...now])
  assert.deepEqual(problemsOf(stderr), [])
  const before = new Set(Object.keys(readTree(join(folder, 'dist'))))
  await writeFiles(folder, Object.fromEntries([write(1000, '2018-06-09', 'language: fi\ntags: Rasismi')]))
  const { stdout } = await runHere(folder, ['build', '--json', ...now])
  const written: string[] = JSON.parse(stdout).written
  assert.deepEqual(
    written.map((path) => path.replace(/\.[0-9a-f]{12}\./, '.HASH.')).sort(),
    [
      'atom.xml',
      // The lists of Finnish and of the concept, the words that the post has, and what leads to them.
      'catalogue/catalogue.HASH.json',
      ...Array.from({ length: 2 }, () => 'catalogue/list.HASH.json'),
      'catalogue/terms.HASH.json',
      'embed/feed.html',
      'embed/list.html',
      'feed.json',
      ...['fi', 'racism'].flatMap(subscriptionPaths),
      'pages/50.HASH.json',
      'posts.jsonld',
      'restore.json',
      'rss.xml',
    ].sort(),
  )
  // All else is as it was, and pages are there as long as a reader may ask for them.
  const after = new Set(Object.keys(readTree(join(folder, 'dist'))))
  assert.deepEqual(
    [...before].filter((path) => !after.has(path)),
    [],
  )
  assert.match((await runHere(folder, ['build', ...now])).stdout, /; nothing new\n$/)
})

for (const link of ['dist/pages', 'dist/feeds', 'dist/feed.json']) {
  test(`a link at ${link} is refused in one line, and nothing is lost`, async (context) => {
    const folder = await copyFixture(context)
    await runHere(folder, ['build', ...now])
    await rename(join(folder, link), join(folder, 'elsewhere'))
    await symlink(join(folder, 'elsewhere'), join(folder, link))
    await writeFiles(folder, { 'posts/new.md': '---\ntitle: New\nurl: /new\ndate: 2018-06-09\n---\n' })
    const before = readTree(folder)
    for (const call of [
      ['build', ...now],
      ['withdraw', 'tarinaa'],
    ]) {
      const { code, stderr } = await runHere(folder, call)
      assert.equal(code, 2)
      const [line, ...others] = problemsOf(stderr)
      assert.match(
        line ?? '',
        /^iom-feed {2}Cannot write ".*": expected a (?:folder|file), got a link; remove it/,
      )
      assert.ok(line?.includes(JSON.stringify(join(folder, link))))
      assert.deepEqual(others, [])
    }
    const after = readTree(folder)
    assert.deepEqual({ ...after, ...before }, after)
  })
}

test('without --now the document is of the present hour', async (context) => {
  const folder = await copyFixture(context)
  await runBin(folder, ['build'])
  const { _iom } = JSON.parse(await readFile(join(folder, 'dist/feed.json'), 'utf8'))
  const age = Date.now() - Date.parse(_iom.updated)
  assert.equal(Date.parse(_iom.updated) % 3_600_000, 0)
  assert.ok(age >= 0 && age < 2 * 3_600_000)
})

test('a config in TypeScript may use defineConfig(), though nothing is installed beside it', async (context) => {
  const folder = await copyFixture(context)
  const config = await readFile(join(folder, 'iom-feed.config.json'), 'utf8')
  await writeFiles(folder, {
    'iom-feed.config.ts': `import { type Config, defineConfig } from '@iom-feed/publisher'\nconst config: Config = ${config}\nexport default defineConfig(config)\n`,
    'package.json': '{}',
  })
  const { code, stderr } = await runBin(folder, ['build', ...now])
  assert.equal(code, 0, stderr)
  assert.deepEqual(problemsOf(stderr), [])
})
