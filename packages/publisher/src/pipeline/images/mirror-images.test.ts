import assert from 'node:assert/strict'
import { type TestContext, test } from 'node:test'
import { startFeedHost } from '../../../test/feed-host.ts'
import { localNetwork } from '../../../test/local-network.ts'
import { samplePost } from '../../../test/samples.ts'
import { temporaryFolder } from '../../../test/temporary-folder.ts'
import { writeKeptImage } from '../../state/kept-image.ts'
import type { EncodeImage } from './encode-image.ts'
import { type MirrorOptions, mirrorImages } from './mirror-images.ts'

const now = Date.UTC(2018, 5, 10)
const day = 24 * 60 * 60 * 1000
const picture = { width: 4, height: 2, bytes: Buffer.from('picture') }
const encode: EncodeImage = () => Promise.resolve([picture])

async function open(context: TestContext, paths: readonly string[]) {
  const host = await startFeedHost(context, Object.fromEntries(paths.map((path) => [path, path])))
  const posts = paths.map((path) =>
    samplePost({ id: path, image: { url: `${host.address}${path}`, alt: path } }),
  )
  const state = await temporaryFolder(context)
  const options: MirrorOptions = {
    state,
    widths: [4],
    now,
    timeZone: 'UTC',
    file: 'iom-feed.config.json',
    userAgent: 'test',
    network: localNetwork(host.address),
    folders: [],
    encode,
  }
  /** An earlier build made a copy of it. */
  const keep = (path: string, age: number) =>
    writeKeptImage(
      state,
      { url: `${host.address}${path}` },
      {
        pictures: [picture],
        original: 'x',
        widths: [4],
        seen: now - age,
      },
    )
  return { host, posts, options, keep }
}

test('where no copies can be made those that are kept are used, and one line tells', async (context) => {
  const { host, posts, options, keep } = await open(context, ['/new', '/newer', '/old', '/fresh'])
  await keep('/old', 30 * day)
  await keep('/fresh', day)
  const { posts: shown, files, warnings } = await mirrorImages(posts, { ...options, encode: undefined })
  assert.deepEqual(
    shown.map(({ image }) => image?.width),
    [undefined, undefined, 4, 4],
  )
  assert.equal(files.length, 1)
  assert.deepEqual(
    warnings.map(({ message }) => message),
    [
      'Cannot take in images: expected the package "sharp", with what it needs on this system, got none that runs; 3 are left out, or as they last were',
    ],
  )
  assert.equal(host.requests.length, 0)
})

test('what is not had in time waits for the next build, and what is made till then is kept', async (context) => {
  const paths = Array.from({ length: 12 }, (_, index) => `/${index}`)
  const { posts, options } = await open(context, paths)
  let time = 0
  const network = { ...options.network, clock: { ...options.network.clock, now: () => time } }
  const slow: EncodeImage = () => {
    time += 3 * 60 * 1000
    return Promise.resolve([picture])
  }
  const { posts: shown, made, warnings } = await mirrorImages(posts, { ...options, network, encode: slow })
  const had = shown.filter(({ image }) => image).length
  assert.ok(had >= 4 && had < 12, `${had}`)
  assert.equal(made.length, had)
  assert.deepEqual(
    warnings.map(({ expected, got }) => [expected, got]),
    [['all within 10 minutes', `${12 - had} that wait for the next build`]],
  )
})

test('progress is told ten times at most, and posts that share an image share its files', async (context) => {
  const paths = Array.from({ length: 25 }, (_, index) => `/${index}`)
  const { host, posts, options } = await open(context, paths)
  const told: string[] = []
  const twice = [...posts, ...posts.map((post) => ({ ...post, id: `${post.id}-sv` }))]
  await mirrorImages(twice, { ...options, onProgress: (text) => told.push(text) })
  assert.equal(host.requests.length, 25)
  assert.ok(told.length <= 10)
  assert.equal(told.at(-1), '25 of 25')
})

test('an image that a failing server had for two posts is told once', async (context) => {
  const { host, posts, options } = await open(context, ['/a'])
  delete host.routes['/a']
  const { warnings } = await mirrorImages([...posts, ...posts], options)
  assert.equal(warnings.length, 1)
  assert.match(warnings[0]?.message ?? '', /; 2 posts go without it$/)
})
