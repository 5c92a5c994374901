import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { cp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { promisify } from 'node:util'
import { hashInPath, roleAt } from '../../src/files/output-path.ts'
import { cacheControls, contentTypeOf } from '../../src/files/serving.ts'
import { runHere } from '../run-here.ts'
import { copyFixture, readTree, writeFiles } from '../temporary-folder.ts'
import { buildDocument, morePosts } from './build-document.ts'
import { type StoredObject, startObjectStore } from './object-store.ts'

const script = join(import.meta.dirname, '../../../../docs/hosting/upload.sh')

type Objects = ReadonlyMap<string, StoredObject>

/** What roots lead to, over one file or several, and is not there. */
function findMissing(objects: Objects): string[] {
  const reached = new Set([...objects.keys()].filter((path) => roleAt(path) === 'root'))
  const missing: string[] = []
  for (const path of reached) {
    const found = objects.get(path)
    if (!found) missing.push(path)
    for (const next of found ? leadsTo(path, String(found.bytes)) : []) reached.add(next)
  }
  return missing
}

/** Hashed files, wherever a text names them; and of the document, its roots as well. */
function leadsTo(from: string, text: string): string[] {
  const names = text.match(/[\w./:-]+/g) ?? []
  const paths = names.map((name) => {
    const address = new URL(name.replace(/^:+/, ''), `https://feeds.example/${from}`)
    return address.href.replace('https://feeds.example/', '')
  })
  return paths.filter(
    (path) =>
      hashInPath(path) !== undefined ||
      (from === 'feed.json' && path !== from && roleAt(path) === 'root' && path.includes('.')),
  )
}

async function openStore(context: TestContext, onChange: Parameters<typeof startObjectStore>[1]) {
  const store = await startObjectStore(context, onChange)
  // Nothing else of the environment: a proxy or a certificate of this machine is for other servers.
  const env = {
    PATH: process.env.PATH,
    RCLONE_CONFIG: '/dev/null',
    RCLONE_CONFIG_FEED_TYPE: 's3',
    RCLONE_CONFIG_FEED_PROVIDER: 'Other',
    RCLONE_CONFIG_FEED_ENDPOINT: store.address,
    RCLONE_CONFIG_FEED_ACCESS_KEY_ID: 'test',
    RCLONE_CONFIG_FEED_SECRET_ACCESS_KEY: 'test',
    RCLONE_CONFIG_FEED_NO_CHECK_BUCKET: 'true',
  }
  const run = promisify(execFile)
  return {
    ...store,
    upload: (folder: string, ...more: string[]) =>
      run('sh', [script, folder, 'feed:bucket', ...more], { env }),
    rclone: (...args: string[]) => run('rclone', args, { env }),
  }
}

function refuseMissing(objects: Objects, change: string): void {
  const missing = findMissing(objects)
  if (missing.length > 0) throw new Error(`After "${change}" these are missing: ${missing.join(', ')}`)
}

test('at no moment of any upload does a root lead to what is not there', async (context) => {
  const broken: string[] = []
  const store = await openStore(context, (objects, change) => {
    try {
      refuseMissing(objects, change)
    } catch (error) {
      broken.push(String(error))
    }
  })
  const office = await copyFixture(context)
  const dist = join(office, 'dist')
  await writeFiles(office, morePosts(0, 50))
  await buildDocument(office)
  const earlier = 'elements/0.0.1-earlier/iom-feed.js'
  await writeFiles(dist, { [earlier]: 'a version that pages of others name' })
  await store.upload(dist)
  assert.ok(store.log.length > 50)
  assert.equal(store.log.at(-1), 'put feed.json')

  // A post that changes all pages after it, and one that is new.
  const first = new Set(store.objects.keys())
  await writeFiles(office, {
    ...morePosts(50, 30),
    'posts/old.md': '---\ntitle: Old\nurl: /old\ndate: 2016-01-01\n---\n',
  })
  await buildDocument(office)
  await store.upload(dist)
  assert.deepEqual(
    [...first].filter((path) => !store.objects.has(path)),
    [],
  )

  // As on a machine that keeps nothing: the folder has no page of earlier builds.
  await rm(dist, { recursive: true })
  await buildDocument(office)
  const withdrawn = await runHere(office, ['withdraw', 'tarinaa'])
  assert.equal(withdrawn.code, 0, withdrawn.stderr)
  await store.upload(dist, '--delete')
  assert.deepEqual(broken, [])
  const left = Object.entries(readTree(dist)).filter(
    ([path]) => path !== '_headers' && !/\.(?:br|gz)$/.test(path),
  )
  assert.deepEqual([...store.objects.keys()].sort(), [earlier, ...left.map(([path]) => path)].sort())
  for (const [path, bytes] of left) assert.deepEqual(store.objects.get(path)?.bytes, bytes, path)
  for (const [path, { bytes }] of store.objects) assert.ok(!String(bytes).includes('tarinaa'), path)
})

test('each object says for how long it may be kept, and what it is; one that has not changed is not sent again', async (context) => {
  const store = await openStore(context, () => undefined)
  const office = await copyFixture(context)
  await buildDocument(office)
  await store.upload(join(office, 'dist'))
  for (const [path, { headers }] of store.objects) {
    assert.equal(headers['cache-control'], cacheControls[roleAt(path) ?? 'root'], path)
    const [type = ''] = (headers['content-type'] ?? '').split(';')
    // Both are names of one type.
    assert.equal(type.replace('text/xml', 'application/xml'), contentTypeOf(path).split(';')[0], path)
  }
  const sent = store.log.length
  await cp(join(office, 'dist'), join(office, 'copy'), { recursive: true })
  await store.upload(join(office, 'copy'), '--delete')
  assert.deepEqual(store.log.slice(sent), [])
})

test('another order is seen to lead to what is not there', async (context) => {
  const broken: string[] = []
  const store = await openStore(context, (objects) => broken.push(...findMissing(objects)))
  const office = await copyFixture(context)
  await buildDocument(office)
  await store.rclone('copy', '--include', '/feed.json', join(office, 'dist'), 'feed:bucket')
  assert.ok(broken.some((path) => path.startsWith('catalogue/')))
  assert.ok(broken.includes('returns.csv'))
})
