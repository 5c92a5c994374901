import assert from 'node:assert/strict'
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { once } from 'node:events'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { type TestContext, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { serialize } from 'node:v8'
import { hashedFile, type OutputFile, smallPage, textFile } from '../src/files/output-file.ts'
import { checkDocument, isWorkshop, listRoots } from './check-document.ts'
import { isSameTree, readTree, temporaryFolder } from './temporary-folder.ts'

// A process that writes one document after the other is killed at a moment that chance chooses: each time every file that readers ask for
// is whole, all that it leads to is there, and the next process makes the document good.

const kills = Number(process.env.KILLS ?? 200)

/** Two documents that share some pages, and have roots of different lengths. */
function makeDocuments(): readonly (readonly OutputFile[])[] {
  const shared = Array.from({ length: 6 }, (_, page) =>
    hashedFile(`pages/${page}`, `page ${page} `.repeat(2000)),
  )
  return ['old', 'new'].map((name, place) => {
    const own = Array.from({ length: 6 }, (_, page) =>
      hashedFile(`pages/${6 + page}`, `${name} ${page} `.repeat(1000 * (place + 1))),
    )
    const catalogue = hashedFile(
      'catalogue/catalogue',
      [...shared, ...own].map(({ path }) => `../${path}`),
    )
    const redirect = smallPage('go', name.repeat(100))
    const roots = ['embed/list.html', 'feed.json', 'rss.xml', 'feeds/en.json', 'feeds/en.rss'].map((path) =>
      textFile(path, `${catalogue.path} ${redirect.path} `.repeat(500 * (place + 1)), 'root'),
    )
    return [
      ...shared,
      ...own,
      catalogue,
      redirect,
      textFile('elements/1.0.0/x.js', name.repeat(9000), 'versioned'),
      ...roots,
    ]
  })
}

interface Writer {
  readonly child: ChildProcessWithoutNullStreams
  /** Settles once it has said so many things, or is dead. */
  said(count: number): Promise<void>
}

function startWriter(folder: string): Writer {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'write-again.ts'), folder])
  // What is killed reads no more.
  child.stdin.on('error', () => {})
  let lines = 0
  const changes = createInterface({ input: child.stdout }).on('line', () => lines++)
  return {
    child,
    async said(count) {
      while (lines < count && child.exitCode === null && child.signalCode === null) {
        await Promise.race([once(changes, 'line'), once(child, 'exit')])
      }
    },
  }
}

/** The files of a document, without what was made on the way and never moved to its place. */
function readDocument(folder: string): Record<string, Buffer> {
  const tree = readTree(folder)
  return Object.fromEntries(Object.entries(tree).filter(([path]) => !isWorkshop(path)))
}

async function openDocuments(context: TestContext) {
  const folder = await temporaryFolder(context)
  const out = join(folder, 'out')
  const documents = makeDocuments()
  const paths = documents.map((_, place) => join(folder, String(place)))
  for (const [place, files] of documents.entries()) await writeFile(paths[place] ?? '', serialize(files))
  return { out, paths }
}

test(`whenever a build is killed, the document is whole, and the next build is good (${kills} kills)`, async (context) => {
  const { out, paths } = await openDocuments(context)
  const trees: Record<string, Buffer>[] = []
  let writer = startWriter(out)
  context.after(() => writer.child.kill())
  const write = async (place: number, count: number) => {
    const began = performance.now()
    writer.child.stdin.write(`${paths[place]}\n`)
    await writer.said(count)
    return performance.now() - began
  }
  // Both once without a kill: what they look like, and how long a kill may wait.
  await writer.said(1)
  for (const place of [0, 1]) {
    await write(place, 2 + place)
    trees.push(readDocument(out))
  }
  const longest = await write(0, 4)
  let interrupted = 0
  for (let kill = 0; kill < kills; kill++) {
    const place = (kill + 1) % 2
    const moment = Math.random() * longest
    writer.child.stdin.write(`${paths[place]}\n`)
    await wait(moment)
    writer.child.kill('SIGKILL')
    await once(writer.child, 'close')
    const tree = readDocument(out)
    checkDocument(tree, trees)
    for (const path of listRoots(tree)) {
      assert.ok(
        trees.some((whole) => tree[path]?.equals(whole[path] ?? Buffer.of())),
        `${path} after ${moment} ms`,
      )
    }
    if (!trees.some((whole) => isSameTree(tree, whole))) interrupted++
    writer = startWriter(out)
    await writer.said(1)
    await write(place, 2)
    const healed = readDocument(out)
    assert.deepEqual(Object.keys(healed), Object.keys(trees[place] ?? {}), `not made good after ${moment} ms`)
    assert.ok(isSameTree(healed, trees[place] ?? {}), `not made good after ${moment} ms`)
  }
  context.diagnostic(`${interrupted} of ${kills} kills left a document between the old and the new`)
  // Otherwise all kills came too early or too late to say anything.
  assert.ok(interrupted > 0, 'no kill came while files were written')
})
