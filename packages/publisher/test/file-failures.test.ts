import assert from 'node:assert/strict'
import { readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { checkDocument, isWorkshop, listRoots } from './check-document.ts'
import { type FileCall, failureCodes, withFailingCall } from './failing-files.ts'
import { startFeedHost } from './feed-host.ts'
import { runHere } from './run-here.ts'
import { drawImage } from './sample-images.ts'
import { copyFixture, isSameTree, readTree, writeFiles } from './temporary-folder.ts'
import { testClock } from './test-clock.ts'

// Each call to the file system fails once: every file that readers ask for stays the old one or is the new one, the exit code and a line
// say that something is wrong, what is withdrawn stays out, and the next build makes it good.

type Tree = Record<string, Buffer>

const network = { clock: testClock() }
const build = (folder: string) => runHere(folder, ['build', '--now', '2018-06-11T12:00:00Z'], { network })

/** An office with posts of its own, a feed and an image, which has published, withdrawn something, and has written since. */
async function openOffice(context: TestContext): Promise<string> {
  const rss =
    '<rss version="2.0"><channel><item><guid>town</guid><title>Of the town</title></item></channel></rss>'
  const { address } = await startFeedHost(context, { '/town': rss })
  const folder = await copyFixture(context)
  const file = join(folder, 'iom-feed.config.json')
  const config = JSON.parse(await readFile(file, 'utf8'))
  config.sources.push({ type: 'feed', url: `${address}/town`, language: 'en' })
  await writeFile(file, JSON.stringify({ ...config, images: true, fetch: { allow: [address] } }))
  await writeFiles(folder, {
    'posts/seen.png': await drawImage(40, 30),
    'posts/seen.md': '---\ntitle: Seen\ndate: 2018-05-02\nurl: /seen\nimage: seen.png\n---\n',
  })
  await build(folder)
  const { code, stderr } = await runHere(folder, ['withdraw', 'tarinaa'])
  assert.equal(code, 0, stderr)
  await writeFiles(folder, {
    'posts/new.png': await drawImage(50, 30),
    'posts/new.md': '---\ntitle: New\ndate: 2018-06-10\nurl: /new\nimage: new.png\n---\n',
  })
  return folder
}

/** Makes a folder what it was, and leaves alone what is. */
async function restoreTree(folder: string, tree: Tree): Promise<void> {
  const present = readTree(folder)
  for (const path of Object.keys(present)) if (!tree[path]) await rm(join(folder, path))
  const others = Object.entries(tree).filter(([path, bytes]) => !present[path]?.equals(bytes))
  await writeFiles(folder, Object.fromEntries(others))
}

/** The document, without what was made on the way and never moved to its place. */
function outputOf(tree: Tree): Tree {
  const files = Object.entries(tree)
    .filter(([path]) => path.startsWith('dist/'))
    .map(([path, bytes]): [string, Buffer] => [path.slice('dist/'.length), bytes])
  return Object.fromEntries(files.filter(([path]) => !isWorkshop(path)))
}

function readOutput(folder: string): Tree {
  return outputOf(readTree(folder))
}

test('whatever call to the file system fails, the document is the old or the new one, and the next build is good', async (context) => {
  const folder = await openOffice(context)
  const office = readTree(folder)
  const before = readOutput(folder)
  const { calls } = await withFailingCall(Number.POSITIVE_INFINITY, 'EIO', () => build(folder))
  const after = readOutput(folder)
  for (const tree of [before, after]) checkDocument(tree)
  assert.notDeepEqual(before['feed.json'], after['feed.json'])
  const failed = new Map<string, string>()
  for (const [number, call] of calls.entries()) {
    for (const failure of failureCodes(call, number)) {
      await restoreTree(folder, office)
      const run = await withFailingCall(number, failure, () => build(folder))
      const told = `${failure} of ${describe(run.calls[number] ?? call, folder)}: ${run.result.stderr}`
      const left = readTree(folder)
      try {
        checkRun(run.result, outputOf(left), { before, after })
        // Nothing has been touched, so the next build is the one that made `after`.
        if (isSameTree(left, office)) continue
        const { code, stderr } = await build(folder)
        assert.equal(code, 0, stderr)
        const healed = readOutput(folder)
        assert.deepEqual(listRoots(healed), listRoots(after))
        for (const [path, bytes] of Object.entries(after)) assert.ok(healed[path]?.equals(bytes), path)
      } catch (error) {
        failed.set(told, (error as Error).message.slice(0, 300))
      }
    }
  }
  assert.deepEqual([...failed], [])
})

function checkRun(
  { code, stderr }: Awaited<ReturnType<typeof build>>,
  tree: Tree,
  { before, after }: { readonly before: Tree; readonly after: Tree },
): void {
  checkDocument(tree, [before, after])
  for (const path of listRoots(tree)) {
    const isKnown = [before, after].some((whole) => tree[path]?.equals(whole[path] ?? Buffer.of()))
    assert.ok(isKnown, `${path} is neither the old nor the new one`)
  }
  for (const path of listRoots(before)) assert.ok(tree[path], `${path} is gone`)
  assert.ok(!String(tree['feed.json']).includes('tarinaa'), 'what is withdrawn is back')
  if (code === 0)
    for (const path of listRoots(after)) assert.ok(tree[path]?.equals(after[path] ?? Buffer.of()), path)
  else assert.match(stderr, / {2}Cannot |^(?:\w+: )?Cannot /m)
}

function describe({ name, path }: FileCall, folder: string): string {
  return `${name} ${path.replace(folder, '.')}`
}
