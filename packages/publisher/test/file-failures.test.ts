import assert from 'node:assert/strict'
import { cp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type TestContext, test } from 'node:test'
import { checkDocument, isWorkshop, listRoots } from './check-document.ts'
import { type FileCall, failureCodes, withFailingCall } from './failing-files.ts'
import { startFeedHost } from './feed-host.ts'
import { runHere } from './run-here.ts'
import { drawImage } from './sample-images.ts'
import { copyFixture, readTree, temporaryFolder, writeFiles } from './temporary-folder.ts'
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

/** The files that readers ask for. */
function rootsOf(tree: Tree): Tree {
  return Object.fromEntries(listRoots(tree).map((path) => [path, tree[path] ?? Buffer.of()]))
}

async function readOutput(folder: string): Promise<Tree> {
  const tree = await readTree(join(folder, 'dist'))
  return Object.fromEntries(Object.entries(tree).filter(([path]) => !isWorkshop(path)))
}

test('whatever call to the file system fails, the document is the old or the new one, and the next build is good', async (context) => {
  const office = await openOffice(context)
  const open = async () => {
    const folder = await temporaryFolder(context)
    await cp(office, folder, { recursive: true, preserveTimestamps: true })
    return folder
  }
  const before = await readOutput(office)
  const undisturbed = await open()
  const { calls } = await withFailingCall(Number.POSITIVE_INFINITY, 'EIO', () => build(undisturbed))
  const after = await readOutput(undisturbed)
  assert.notDeepEqual(before['feed.json'], after['feed.json'])
  const failed = new Map<string, string>()
  for (const [number, call] of calls.entries()) {
    for (const failure of failureCodes(call, number)) {
      const folder = await open()
      const run = await withFailingCall(number, failure, () => build(folder))
      const told = `${failure} of ${describe(run.calls[number] ?? call, folder)}: ${run.result.stderr}`
      const tree = await readOutput(folder)
      try {
        checkRun(run.result, tree, { before, after })
        const { code, stderr } = await build(folder)
        assert.equal(code, 0, stderr)
        const healed = await readOutput(folder)
        checkDocument(healed)
        assert.deepEqual(rootsOf(healed), rootsOf(after))
        for (const path of Object.keys(after)) assert.deepEqual(healed[path], after[path], path)
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
  checkDocument(tree)
  for (const [path, bytes] of Object.entries(rootsOf(tree))) {
    const isOld = before[path] !== undefined && bytes.equals(before[path])
    assert.ok(isOld || after[path]?.equals(bytes), `${path} is neither the old nor the new one`)
  }
  for (const path of listRoots(before)) assert.ok(tree[path], `${path} is gone`)
  assert.ok(!String(tree['feed.json']).includes('tarinaa'), 'what is withdrawn is back')
  if (code === 0) assert.deepEqual(rootsOf(tree), rootsOf(after))
  else assert.match(stderr, / {2}Cannot |^(?:\w+: )?Cannot /m)
}

function describe({ name, path }: FileCall, folder: string): string {
  return `${name} ${path.replace(folder, '.')}`
}
