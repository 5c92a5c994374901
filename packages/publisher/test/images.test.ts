import assert from 'node:assert/strict'
import { readFile, rm, symlink, writeFile } from 'node:fs/promises'
import type { RequestListener } from 'node:http'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import sharp from 'sharp'
import { checkJsonFeed } from './check-json-feed.ts'
import { checkRss } from './check-rss.ts'
import { type FeedHost, startFeedHost } from './feed-host.ts'
import { runHere } from './run-here.ts'
import { drawImage, pngOfSize, svg } from './sample-images.ts'
import { readTimes, readTree, temporaryFolder, writeFiles } from './temporary-folder.ts'
import { testClock } from './test-clock.ts'

// No name is looked up.
const network = { clock: testClock(), resolve: () => Promise.resolve([]) }

const june = (day: number) => ['--now', `2018-06-${day}T12:00:00Z`]

/** Answers with an image, or that it has not changed. */
function serve(bytes: Uint8Array, etag = '"1"'): RequestListener {
  return (request, response) => {
    if (request.headers['if-none-match'] === etag) response.writeHead(304).end()
    // What a server says of the type is not believed.
    else response.writeHead(200, { etag, 'content-type': 'text/html' }).end(bytes)
  }
}

/** An office with a post for each image of a feed, and one beside whose file there is an image. */
async function openOffice(
  context: TestContext,
  images: Readonly<Record<string, RequestListener>>,
  more = {},
) {
  const host = await startFeedHost(context, images)
  const items = Object.keys(images).map((path, number) => ({
    id: path.slice(1),
    title: `Post of ${path}`,
    image: `${host.address}${path}`,
    date_published: `2018-05-${String(31 - number).padStart(2, '0')}T12:00:00Z`,
    _iom: {
      image_alt: 'A crowd',
      image_width: 9,
      // Of the site that the feed is from.
      images: [{ url: 'x.webp', width: 1, height: 1 }],
    },
  }))
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: 'Town', language: 'en', items }
  const config = {
    title: 'News',
    homePageUrl: 'https://office.example/',
    sources: [
      { type: 'feed', path: 'town.json' },
      { type: 'markdown', path: 'posts' },
    ],
    fetch: { allow: [host.address] },
    images: true,
    ...more,
  }
  const folder = await temporaryFolder(context, {
    'iom-feed.config.json': JSON.stringify(config),
    'town.json': JSON.stringify(feed),
    'posts/own/own.md': '---\ntitle: Own\ndate: 2018-04-01\nimage: ../own.jpg\n---\n\nText.\n',
    'posts/own.jpg': await drawImage(400, 300),
  })
  return { host, folder, build: (day: number) => runHere(folder, ['build', ...june(day)], { network }) }
}

interface Item {
  readonly id: string
  readonly image?: string
  readonly _iom: {
    readonly image_alt?: string
    readonly image_width?: number
    readonly images?: readonly { readonly url: string; readonly width: number; readonly height: number }[]
  }
}

async function readItems(folder: string, path = 'feed.json'): Promise<Record<string, Item>> {
  const feed = JSON.parse(await readFile(join(folder, 'dist', path), 'utf8'))
  checkJsonFeed(feed)
  return Object.fromEntries((feed.items as Item[]).map((item) => [item.id, item]))
}

const warningsOf = (stderr: string) => stderr.split('\n').filter((line) => / {2}Cannot /.test(line))

test('images are served with the document, in two widths, whatever they are named', async (context) => {
  const image = await drawImage(1200, 800)
  const { folder, build } = await openOffice(context, {
    '/large.txt': serve(image),
    '/small': serve(await drawImage(200, 100)),
  })
  const { code, stderr } = await build(10)
  assert.deepEqual([code, warningsOf(stderr)], [0, []])
  assert.match(stderr, /^Making the images: 3 of 3$/m)
  const items = await readItems(folder)
  const { 'large.txt': large, small, own } = items
  assert.equal(large?.image, large?._iom.images?.at(-1)?.url)
  assert.deepEqual([large?._iom.image_alt, large?._iom.image_width], ['A crowd', 640])
  const sizes = (item?: Item) => item?._iom.images?.map(({ width, height }) => [width, height])
  assert.deepEqual(sizes(large), [
    [320, 213],
    [640, 427],
  ])
  assert.deepEqual(sizes(small), [[200, 100]])
  assert.deepEqual(sizes(own), [
    [320, 240],
    [400, 300],
  ])
  const tree = readTree(join(folder, 'dist'))
  const paths = Object.values(items).flatMap((item) => item._iom.images?.map(({ url }) => url) ?? [])
  assert.deepEqual(
    Object.keys(tree).filter((path) => path.startsWith('images/')),
    paths.sort(),
  )
  for (const { url, width, height } of Object.values(items).flatMap((item) => item._iom.images ?? [])) {
    assert.match(url, /^images\/[0-9a-f]{12}-\d+\.webp$/)
    const { format, width: wide, height: high } = await sharp(tree[url]).metadata()
    assert.deepEqual([format, wide, high], ['webp', width, height])
  }
  const beside = await readItems(folder, 'feeds/en.json')
  assert.equal(beside['large.txt']?.image, `../${large?.image}`)
})

for (const more of [{}, { baseUrl: 'https://feeds.example/' }]) {
  const addresses = 'baseUrl' in more ? 'absolute' : 'relative'
  test(`a withdrawn post takes its image with it, and the others keep theirs (${addresses} addresses)`, async (context) => {
    const images = { '/a': serve(await drawImage(700, 300)), '/b': serve(await drawImage(500, 300)) }
    const { folder, build } = await openOffice(context, images, more)
    await build(10)
    const before = await readItems(folder)
    const { code, stdout, stderr } = await runHere(folder, ['withdraw', 'a', '--json'])
    assert.equal(code, 0, stderr)
    const { a, ...others } = before
    const imagesOf = (items: Record<string, Item>) => Object.values(items).map(({ id, image }) => [id, image])
    assert.deepEqual(imagesOf(await readItems(folder)), imagesOf(others))
    const pathsOf = (items: readonly (Item | undefined)[]) =>
      items.flatMap((item) => item?._iom.images?.map(({ url }) => url.slice(url.indexOf('images/'))) ?? [])
    const left = Object.keys(readTree(join(folder, 'dist')))
    assert.deepEqual(
      left.filter((path) => path.startsWith('images/')),
      pathsOf(Object.values(others)).sort(),
    )
    const { purge } = JSON.parse(stdout) as { purge: string[] }
    for (const path of pathsOf([a]))
      assert.ok(
        purge.some((address) => address.endsWith(path)),
        path,
      )
    const tree = readTree(join(folder, 'dist'))
    assert.match((await build(10)).stdout, /; nothing new\n$/)
    assert.deepEqual(readTree(join(folder, 'dist')), tree)
  })
}

test('addresses are absolute where the document knows its own, also in RSS', async (context) => {
  const { folder, build } = await openOffice(
    context,
    { '/a': serve(await drawImage(400, 300)) },
    { baseUrl: 'https://feeds.example/' },
  )
  await build(10)
  const { a } = await readItems(folder)
  assert.match(a?.image ?? '', /^https:\/\/feeds\.example\/images\/\w+-400\.webp$/)
  assert.equal((await readItems(folder, 'feeds/en.json')).a?.image, a?.image)
  const rss = await readFile(join(folder, 'dist/rss.xml'), 'utf8')
  checkRss(rss)
  assert.ok(
    rss.includes(
      `<media:content url="${a?.image}" medium="image" type="image/webp" width="400" height="300">`,
    ),
  )
})

test('a second build asks for nothing and writes nothing; after a week it asks whether an image has changed', async (context) => {
  const { host, folder, build } = await openOffice(context, { '/a': serve(await drawImage(400, 300)) })
  await build(10)
  const before = await readTimes(folder)
  const { stdout } = await runHere(folder, ['build', ...june(10)])
  assert.match(stdout, /; nothing new\n$/)
  assert.equal(host.requests.length, 1)
  const after = await readTimes(folder)
  for (const [path, time] of Object.entries(before)) {
    if (/\.webp$|^\.iom-feed\/images\//.test(path)) assert.equal(after[path], time, path)
  }
  const old = await readItems(folder)
  await build(18)
  assert.equal(host.requests[1]?.headers['if-none-match'], '"1"')
  assert.deepEqual((await readItems(folder)).a, old.a)
  host.routes['/a'] = serve(await drawImage(500, 300), '"2"')
  await build(26)
  assert.equal((await readItems(folder)).a?._iom.image_width, 500)
})

test('what was made is made again, byte for byte', async (context) => {
  const images = { '/a': serve(await drawImage(900, 700)) }
  const [one, other] = await Promise.all([openOffice(context, images), openOffice(context, images)])
  await one.build(10)
  await other.build(10)
  assert.deepEqual(readTree(join(one.folder, 'dist/images')), readTree(join(other.folder, 'dist/images')))
})

test('other widths are made from the image anew', async (context) => {
  const { folder, build } = await openOffice(context, { '/a': serve(await drawImage(400, 300)) })
  await build(10)
  const config = JSON.parse(await readFile(join(folder, 'iom-feed.config.json'), 'utf8'))
  await writeFile(
    join(folder, 'iom-feed.config.json'),
    JSON.stringify({ ...config, images: { widths: [200, 100] } }),
  )
  await build(10)
  assert.deepEqual(
    (await readItems(folder)).a?._iom.images?.map(({ width }) => width),
    [100, 200],
  )
})

test('a server that fails keeps the last image, and costs a warning', async (context) => {
  const { host, folder, build } = await openOffice(context, { '/a': serve(await drawImage(400, 300)) })
  await build(10)
  const before = await readItems(folder)
  for (const route of [undefined, serve(Buffer.from(svg), '"2"')]) {
    if (route) host.routes['/a'] = route
    else delete host.routes['/a']
    const { code, stderr } = await build(20)
    assert.equal(code, 0)
    assert.match(warningsOf(stderr).join(), /; that of 2018-06-10 is kept$/)
    assert.deepEqual(await readItems(folder), before)
  }
})

test('what is no image that can be taken is left out, and told in a line each', async (context) => {
  const { host, folder, build } = await openOffice(context, {
    '/404.jpg': (_, response) => response.writeHead(404).end(),
    '/html.jpg': serve(Buffer.from('<!doctype html><title>Log in</title>')),
    '/svg.png': serve(Buffer.from(svg)),
    '/cut.jpg': serve((await drawImage(400, 300)).subarray(0, 600)),
    '/bomb.png': serve(pngOfSize(30_000, 30_000)),
    '/heavy.jpg': serve(Buffer.concat([await drawImage(20, 20), Buffer.alloc(11 * 1024 * 1024)])),
    '/good.jpg': serve(await drawImage(40, 30)),
  })
  const { code, stderr } = await build(10)
  assert.equal(code, 0)
  const told = [
    ['404.jpg', 'HTTP status 200, got 404 (Not Found)'],
    ['html.jpg', 'JPEG, PNG, GIF, WebP or AVIF, got HTML'],
    ['svg.png', 'JPEG, PNG, GIF, WebP or AVIF, got SVG'],
    ['cut.jpg', 'a sound JPEG, got a broken one'],
    ['bomb.png', 'at most 50,000,000 pixels, got more'],
    ['heavy.jpg', 'at most 10,485,760 bytes, got more'],
  ]
  assert.deepEqual(
    warningsOf(stderr).sort(),
    told
      .map(
        ([name, why]) =>
          `${host.address}/${name}  Cannot take in the image: expected ${why}; post "${name}" goes without it`,
      )
      .sort(),
  )
  const items = await readItems(folder)
  for (const [name = ''] of told)
    assert.deepEqual([items[name]?.image, items[name]?._iom.image_alt], [undefined, undefined])
  assert.ok(items['good.jpg']?.image)
})

test('a private address is refused, and an image in the posts of the future is not asked for', async (context) => {
  const { host, folder, build } = await openOffice(
    context,
    { '/a': serve(await drawImage(400, 300)) },
    { fetch: {} },
  )
  const { code, stderr } = await build(10)
  assert.equal(code, 0)
  assert.match(warningsOf(stderr).join(), /expected a public address, .*, got 127\.0\.0\.1 /)
  await runHere(folder, ['build', '--now', '2018-05-01'])
  assert.equal(host.requests.length, 0)
})

test('a file beside a post is taken from the folder of posts only', async (context) => {
  const { folder, build } = await openOffice(context, {})
  const post = (image: string) => `---\ntitle: Post\ndate: 2018-04-01\nimage: ${image}\n---\n\nText.\n`
  await writeFiles(folder, {
    'secret.jpg': await drawImage(64, 64),
    'posts/out.md': post('../secret.jpg'),
    'posts/link.md': post('link.jpg'),
  })
  await symlink(join(folder, 'secret.jpg'), join(folder, 'posts/link.jpg'))
  const { code, stderr } = await build(10)
  assert.equal(code, 0)
  assert.deepEqual(
    warningsOf(stderr).map((line) => line.replace(/: expected.*got/, ': got')),
    [
      'https://office.example/secret.jpg  Cannot take in the image: got no server of that name (ENOTFOUND); post "out" goes without it',
      'posts/link.jpg  Cannot take in the image: got a link out of it; post "link" goes without it',
    ],
  )
  const { own, link, out } = await readItems(folder)
  assert.deepEqual([Boolean(own?.image), link?.image, out?.image], [true, undefined, undefined])
})

test('without "images" in the config nothing is fetched, and addresses stay as they are', async (context) => {
  const { host, folder, build } = await openOffice(
    context,
    { '/a': serve(await drawImage(40, 30)) },
    { images: false },
  )
  assert.equal((await build(10)).code, 0)
  const { a, own } = await readItems(folder)
  assert.deepEqual([a?.image, own?.image], [`${host.address}/a`, 'https://office.example/own.jpg'])
  assert.deepEqual([a?._iom.image_width, a?._iom.images], [9, undefined])
  assert.equal(host.requests.length, 0)
})

test('check makes the images, and keeps nothing of them', async (context) => {
  const { folder } = await openOffice(context, { '/svg': serve(Buffer.from(svg)) })
  const before = readTree(folder)
  const { code, stdout } = await runHere(folder, ['check', ...june(10)])
  assert.deepEqual([code, stdout], [0, '2 posts, 0 campaigns, 0 figures: no problems, 1 warning\n'])
  assert.deepEqual(readTree(folder), before)
})

/** Serves what was built at an address, and forgets everything; the feed and the servers of its images fail from now on. */
async function publishAndFail(host: FeedHost, folder: string): Promise<void> {
  for (const path of Object.keys(host.routes)) delete host.routes[path]
  for (const [path, bytes] of Object.entries(readTree(join(folder, 'dist'))))
    host.routes[`/published/${path}`] = (_, response) => response.end(bytes)
  for (const name of ['dist', '.iom-feed']) await rm(join(folder, name), { recursive: true })
  await writeFile(join(folder, 'town.json'), 'broken')
}

/** An office without a disk, and its first document. */
async function openPublished(context: TestContext) {
  const { host, folder, build } = await openOffice(context, {
    '/a': serve(await drawImage(700, 300)),
    '/b': serve(await drawImage(500, 300)),
  })
  const file = join(folder, 'iom-feed.config.json')
  const config = JSON.parse(await readFile(file, 'utf8'))
  const change = (changes: object) => writeFile(file, JSON.stringify({ ...config, ...changes }))
  await change({ baseUrl: `${host.address}/published/`, restore: true })
  await build(10)
  return { host, folder, build, change }
}

const imagesIn = async (folder: string) => readTree(join(folder, 'dist/images'))

test('without a state, images of a failing source come back byte for byte, and nothing is made again', async (context) => {
  const { host, folder, build } = await openPublished(context)
  const [images, items] = [await imagesIn(folder), await readItems(folder)]
  assert.equal(Object.keys(images).length, 6)
  for (const day of [11, 12]) {
    await publishAndFail(host, folder)
    host.requests.length = 0
    const { code, stderr } = await build(day)
    assert.deepEqual([code, warningsOf(stderr).length], [1, 1], stderr)
    const found = await imagesIn(folder)
    assert.deepEqual(Object.keys(found), Object.keys(images))
    for (const [path, bytes] of Object.entries(images)) assert.ok(found[path]?.equals(bytes), path)
    assert.deepEqual(await readItems(folder), items)
    // Each copy once, and what they were made from not at all.
    const asked = host.requests.map(({ url }) => url ?? '').filter((url) => !url.endsWith('.json'))
    assert.equal(asked.length, 4)
    for (const url of asked) assert.match(url, /^\/published\/images\/\w+-\d+\.webp$/)
  }
})

test('images of a failing source come from the output folder where that is left', async (context) => {
  const { host, folder, build } = await openPublished(context)
  const items = await readItems(folder)
  await rm(join(folder, '.iom-feed'), { recursive: true })
  await writeFile(join(folder, 'town.json'), 'broken')
  host.requests.length = 0
  for (const day of [11, 12]) {
    assert.equal((await build(day)).code, 1)
    assert.deepEqual(await readItems(folder), items)
  }
  assert.equal(host.requests.length, 0)
})

test('a copy that is gone, or another than its name says, costs its post the image, and a line', async (context) => {
  const { host, folder, build } = await openPublished(context)
  const { a, b } = await readItems(folder)
  await publishAndFail(host, folder)
  const pathOf = (item: Item | undefined) => new URL(item?.image ?? '').pathname
  delete host.routes[pathOf(a)]
  const other = await sharp(await drawImage(40, 30))
    .webp()
    .toBuffer()
  host.routes[pathOf(b)] = (_, response) => response.end(other)
  const { code, stderr } = await build(11)
  assert.equal(code, 1)
  const told = [
    [a, 'a copy of an image, got nothing at this place', 'a'],
    [b, 'the image that its name is of, got another file', 'b'],
  ] as const
  assert.deepEqual(
    warningsOf(stderr).slice(0, 2),
    told.map(
      ([item, why, id]) =>
        `${item?.image}  Cannot take in the image: expected ${why}; post "${id}" goes without it`,
    ),
  )
  const items = await readItems(folder)
  for (const id of ['a', 'b'])
    assert.deepEqual([items[id]?.image, items[id]?._iom.images], [undefined, undefined])
  assert.ok(items.own?.image)
})

test('where images are no longer wanted, no post leads to copies that go', async (context) => {
  const { host, folder, build, change } = await openPublished(context)
  await publishAndFail(host, folder)
  await change({ baseUrl: `${host.address}/published/`, restore: true, images: false })
  assert.equal((await build(11)).code, 1)
  const { a, b, own } = await readItems(folder)
  assert.deepEqual([a?.image, b?.image, own?.image], [undefined, undefined, 'https://office.example/own.jpg'])
})
