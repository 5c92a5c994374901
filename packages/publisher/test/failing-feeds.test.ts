import assert from 'node:assert/strict'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { checkJsonFeed } from './check-json-feed.ts'
import { startFeedHost } from './feed-host.ts'
import { runBin } from './run-bin.ts'
import { runHere } from './run-here.ts'
import { copyFixture, readTree, temporaryFolder } from './temporary-folder.ts'

const june = (day: number) => ['--now', `2018-06-${day}T12:00:00Z`]

const item = (name: string) =>
  `<item><guid>${name}</guid><title>${name}</title><link>/${name}</link><description>Text.</description></item>`
const rss = (...names: readonly string[]) =>
  `<rss version="2.0"><channel><language>en</language>${names.map(item).join('')}</channel></rss>`

/** The sample office with three feeds besides, of which one is a file. */
async function openOffice(context: TestContext) {
  const host = await startFeedHost(context, {
    '/town': rss('town-1', 'town-2'),
    '/church': rss('church-1'),
  })
  const folder = await copyFixture(context)
  const config = JSON.parse(await readFile(join(folder, 'iom-feed.config.json'), 'utf8'))
  config.fetch = { allow: [host.address] }
  const address = host.address.replace('//', '//me:canary@')
  config.sources.push(
    { type: 'feed', url: `${address}/town?token=canary` },
    { type: 'feed', url: `${address}/church` },
    { type: 'feed', path: 'school.xml' },
  )
  await writeFile(join(folder, 'iom-feed.config.json'), JSON.stringify(config))
  await writeFile(join(folder, 'school.xml'), rss('school-1'))
  return { host, folder }
}

/** What is not progress: a line each. */
function problemsOf(stderr: string): string[] {
  return stderr.split('\n').filter((line) => line && !/^(Reading|Making|Writing) /.test(line))
}

async function publishedIds(folder: string): Promise<string[]> {
  const feed = JSON.parse(await readFile(join(folder, 'dist/feed.json'), 'utf8'))
  checkJsonFeed(feed)
  return feed.items.map(({ id }: { id: string }) => id)
}

test('build keeps what it last had of an unreachable and a malformed feed, and builds the rest', async (context) => {
  const { host, folder } = await openOffice(context)
  const first = await runBin(folder, ['build', ...june(10)])
  assert.deepEqual([first.code, problemsOf(first.stderr)], [0, []])
  assert.match(first.stdout, /^dist\/feed\.json {2}10 posts, /)
  assert.match(
    first.stderr,
    /Reading the sources: 1 of 2 addresses, waiting for http.*\n.*: 2 of 2 addresses\n/,
  )

  host.routes['/town'] = (request) => request.destroy()
  host.routes['/church'] = rss('church-2').slice(0, -6)
  await writeFile(join(folder, 'school.xml'), rss('school-1', 'school-2'))
  const lines = [
    `${host.address}/church:1  Cannot read the feed: expected well-formed XML, got a mistake (unclosed tag: rss); its 1 post of 2018-06-10 is kept`,
    `${host.address}/town?token=…  Cannot load the feed: expected an answer, got a connection that broke off (UND_ERR_SOCKET); its 2 posts of 2018-06-10 are kept`,
  ]
  for (const day of [11, 12]) {
    const { code, stdout, stderr } = await runHere(folder, ['build', ...june(day)])
    assert.deepEqual([code, problemsOf(stderr)], [1, lines])
    assert.match(stdout, /^dist\/feed\.json {2}11 posts, .*; 2 problems\n$/)
    const ids = await publishedIds(folder)
    for (const id of ['town-1', 'town-2', 'church-1', 'school-1', 'school-2']) assert.ok(ids.includes(id), id)
    assert.ok(!ids.includes('church-2'))
  }

  host.routes['/town'] = rss('town-3')
  host.routes['/church'] = rss('church-2')
  const last = await runBin(folder, ['build', ...june(13)])
  assert.deepEqual([last.code, problemsOf(last.stderr)], [0, []])
  const ids = await publishedIds(folder)
  assert.ok(ids.includes('church-2') && !ids.includes('town-1'))
})

/** What the document says of sources that fail. */
async function readKept(folder: string): Promise<unknown> {
  return JSON.parse(await readFile(join(folder, 'dist/feed.json'), 'utf8'))._iom.kept
}

test('the document says since when it has had no newer posts of a source, by its name for readers alone', async (context) => {
  const { host, folder } = await openOffice(context)
  const file = join(folder, 'iom-feed.config.json')
  const config = JSON.parse(await readFile(file, 'utf8'))
  config.sources[1].name = 'The town'
  await writeFile(file, JSON.stringify(config))
  await runHere(folder, ['build', ...june(10)])
  assert.equal(await readKept(folder), undefined)

  const { '/town': town } = host.routes
  delete host.routes['/town']
  await runHere(folder, ['build', ...june(11)])
  host.routes['/church'] = 'broken'
  const since = '2018-06-10T15:00:00+03:00'
  for (const day of [12, 13]) {
    const { code, stdout } = await runHere(folder, ['build', ...june(day)])
    assert.deepEqual([code, stdout.includes('nothing new')], [1, false])
    assert.deepEqual(await readKept(folder), [
      { since, name: { en: 'The town' } },
      { since: '2018-06-11T15:00:00+03:00' },
    ])
    assert.match((await runHere(folder, ['build', ...june(day)])).stdout, /; nothing new; 2 problems\n$/)
  }

  Object.assign(host.routes, { '/town': town, '/church': rss('church-1') })
  await runHere(folder, ['build', ...june(14)])
  assert.equal(await readKept(folder), undefined)
})

test('what is withdrawn leaves the rest of what is said of failing sources, byte for byte as a build makes it', async (context) => {
  const { host, folder } = await openOffice(context)
  await runHere(folder, ['build', ...june(10)])
  for (const path of ['/town', '/church']) delete host.routes[path]
  await runHere(folder, ['build', ...june(11)])
  for (const [ids, sources] of [
    [['town-1'], 2],
    [['church-1'], 1],
    [['town-2'], undefined],
  ] as const) {
    await runHere(folder, ['withdraw', ...ids])
    assert.equal(((await readKept(folder)) as unknown[] | undefined)?.length, sources)
    const withdrawn = readTree(join(folder, 'dist'))
    await rm(join(folder, 'anew'), { recursive: true, force: true })
    await runHere(folder, ['build', '--out', 'anew', ...june(11)])
    const built = readTree(join(folder, 'anew'))
    assert.deepEqual(Object.keys(built), Object.keys(withdrawn))
    for (const [path, bytes] of Object.entries(built)) assert.ok(withdrawn[path]?.equals(bytes), path)
  }
})

test('check reads what is kept, writes nothing, and tells the same', async (context) => {
  const { host, folder } = await openOffice(context)
  const before = readTree(folder)
  assert.equal((await runBin(folder, ['check', ...june(10)])).code, 0)
  assert.deepEqual(readTree(folder), before)
  await runBin(folder, ['build', ...june(10)])
  delete host.routes['/town']
  const built = readTree(folder)
  const { code, stdout, stderr } = await runBin(folder, ['check', ...june(11)])
  assert.deepEqual(
    [code, stdout, problemsOf(stderr)],
    [
      1,
      '10 posts, 1 campaign, 3 figures: 1 problem\n',
      [
        `${host.address}/town?token=…  Cannot load the feed: expected HTTP status 200, got 404 (Not Found); its 2 posts of 2018-06-10 are kept`,
      ],
    ],
  )
  assert.deepEqual(readTree(folder), built)
})

test('the same sources, state and moment give the same bytes', async (context) => {
  const { host, folder } = await openOffice(context)
  await runBin(folder, ['build', ...june(10)])
  host.routes['/church'] = 'broken'
  const trees: Record<string, Buffer>[] = []
  for (const zone of ['UTC', 'Pacific/Kiritimati']) {
    await rm(join(folder, 'dist'), { recursive: true })
    await runBin(folder, ['build', ...june(11)], { TZ: zone })
    trees.push(readTree(folder))
  }
  assert.deepEqual(trees[1], trees[0])
})

test('no secret of an address is in the document, in what is kept, or in what is said', async (context) => {
  const { host, folder } = await openOffice(context)
  const said: string[] = []
  for (const day of [10, 11]) {
    const { stdout, stderr } = await runBin(folder, ['build', ...june(day)])
    said.push(stdout, stderr)
    delete host.routes['/town']
  }
  for (const place of ['dist', '.iom-feed']) {
    for (const [name, bytes] of Object.entries(readTree(join(folder, place)))) said.push(name, String(bytes))
  }
  assert.doesNotMatch(said.join('\n'), /canary/)
})

test('a build whose sources all fail, with nothing kept, leaves the document as it is', async (context) => {
  const host = await startFeedHost(context, { '/town': rss('town-1') })
  const sources = [{ type: 'feed', url: `${host.address}/town` }]
  const config = JSON.stringify({
    title: 'News',
    homePageUrl: 'https://office.example',
    sources,
    fetch: { allow: [host.address] },
  })
  const folder = await temporaryFolder(context, { 'iom-feed.config.json': config })
  assert.equal((await runBin(folder, ['build', ...june(10)])).code, 0)
  await rm(join(folder, '.iom-feed'), { recursive: true })
  // Without it, the posts would come from the document itself.
  await rm(join(folder, 'dist/restore.json'))
  delete host.routes['/town']
  const before = readTree(folder)
  for (const command of ['build', 'check']) {
    const { code, stdout, stderr } = await runBin(folder, [command, ...june(11)])
    assert.deepEqual(
      [code, stdout, problemsOf(stderr)],
      [
        2,
        '',
        [
          `${host.address}/town  Cannot load the feed: expected HTTP status 200, got 404 (Not Found); no earlier copy of it is kept`,
          'iom-feed  Cannot make the document: expected posts of one source at least, got none. Nothing is written.',
        ],
      ],
    )
  }
  assert.deepEqual(readTree(folder), before)
})

test('a feed whose file is gone fails like another while a copy is kept, and else stops the build', async (context) => {
  const { folder } = await openOffice(context)
  await runBin(folder, ['build', ...june(10)])
  await rm(join(folder, 'school.xml'))
  const kept = await runBin(folder, ['build', ...june(11)])
  assert.deepEqual(
    [kept.code, problemsOf(kept.stderr)],
    [
      1,
      [
        'school.xml  Cannot read the file: expected a file, got nothing at this place; its 1 post of 2018-06-10 is kept',
      ],
    ],
  )
  await rm(join(folder, '.iom-feed'), { recursive: true })
  const { code, stderr } = await runBin(folder, ['build', ...june(12)])
  assert.equal(code, 2)
  assert.match(
    stderr,
    /^iom-feed\.config\.json:1 {2}Cannot use "sources\[3\]\.path": expected a file, got .*\n$/,
  )
})

test('a broken file of the state costs one line, and the next build writes it anew', async (context) => {
  const { folder } = await openOffice(context)
  await runBin(folder, ['build', ...june(10)])
  const [name = ''] = await readdir(join(folder, '.iom-feed/sources'))
  await writeFile(join(folder, '.iom-feed/sources', name), 'broken')
  const { code, stderr } = await runBin(folder, ['build', ...june(11)])
  assert.deepEqual(
    [code, problemsOf(stderr)],
    [
      1,
      [
        `.iom-feed/sources/${name}  Cannot use what was kept: expected a document that iom-feed kept, got a broken or foreign file, whose place the next good answer takes`,
      ],
    ],
  )
  assert.equal((await runBin(folder, ['build', ...june(12)])).code, 0)
})

test('a state that cannot be written is told, and the document stands', async (context) => {
  const { folder } = await openOffice(context)
  await writeFile(join(folder, '.iom-feed'), 'a file')
  const { code, stderr } = await runBin(folder, ['build', ...june(10)])
  assert.equal(code, 1)
  assert.deepEqual(problemsOf(stderr), [
    '.iom-feed  Cannot keep what the sources hold: expected a folder that may be written to, got ENOTDIR',
  ])
  assert.equal((await publishedIds(folder)).length, 10)
})

for (const [state, message] of [
  [
    'dist/state',
    /^iom-feed {2}Cannot write to ".*dist": expected a folder of its own, got a folder that shares files with ".*dist\/state"\n$/,
  ],
  [
    '.',
    /^iom-feed {2}Cannot keep the state in ".*": expected a folder of its own, got a folder that holds the config file\n$/,
  ],
  [
    'posts',
    /^iom-feed {2}Cannot keep the state in ".*posts": expected a folder of its own, got a folder that holds ".*posts"\n$/,
  ],
] as const) {
  test(`a state in "${state}" is refused`, async (context) => {
    const folder = await copyFixture(context)
    const config = JSON.parse(await readFile(join(folder, 'iom-feed.config.json'), 'utf8'))
    await writeFile(join(folder, 'iom-feed.config.json'), JSON.stringify({ ...config, state }))
    const { code, stderr } = await runBin(folder, ['build', ...june(10)])
    assert.equal(code, 2)
    assert.match(stderr, message)
  })
}
