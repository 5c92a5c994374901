import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { basename } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'

type Tree = Readonly<Record<string, Buffer>>

const hashedName = /(?:^|\/)(?:\w+\.)?([0-9a-f]{12})(?:-\d+)?\.(?:json|webp|html)$/
const references = /\b\w+\.[0-9a-f]{12}\.json|\b[0-9a-f]{12}(?:-\d+\.webp|\.html)/g

/**
 * Asserts that no file of a document is torn, and that all that its roots lead to is there.
 *
 * @param known Documents that are whole: what is as in one of them needs no look.
 */
export function checkDocument(tree: Tree, known: readonly Tree[] = []): void {
  for (const [path, bytes] of Object.entries(tree)) {
    // A compressed form is known beside the file that it was known beside.
    const plain = plainPath(path)
    const isKnown = known.some((whole) => whole[path]?.equals(bytes) && isSame(whole[plain], tree[plain]))
    if (!isKnown && !isWorkshop(path)) checkBytes(path, bytes, tree)
  }
  const places = new Map(Object.keys(tree).map((path) => [basename(path), path]))
  const reached = new Set(listRoots(tree).filter((path) => /\.(?:json|rss|xml|atom|jsonld|html)$/.test(path)))
  // A set that grows while it is gone through is gone through to its new end.
  for (const path of reached) {
    for (const name of String(tree[path]).match(references) ?? []) {
      const place = places.get(name)
      assert.ok(place, `${path} leads to ${name}, which is not there`)
      reached.add(place)
    }
  }
}

function plainPath(path: string): string {
  return path.replace(/\.(?:br|gz)$/, '')
}

function isSame(one: Buffer | undefined, other: Buffer | undefined): boolean {
  return one && other ? one.equals(other) : one === other
}

function checkBytes(path: string, bytes: Buffer, tree: Tree): void {
  const hash = hashedName.exec(path)?.[1]
  if (hash !== undefined) {
    assert.equal(createHash('sha256').update(bytes).digest('hex').slice(0, 12), hash, `${path} is torn`)
  }
  const plain = tree[plainPath(path)]
  const unpack = path.endsWith('.br') ? brotliDecompressSync : path.endsWith('.gz') ? gunzipSync : undefined
  if (unpack && plain) assert.ok(unpack(bytes).equals(plain), `${path} is of another file`)
}

/** Where files are made; no reader asks for what is there. */
export function isWorkshop(path: string): boolean {
  return path.startsWith('.iom-feed-')
}

/** The files at stable addresses. */
export function listRoots(tree: Tree): string[] {
  return Object.keys(tree).filter((path) => !isWorkshop(path) && !hashedName.test(plainPath(path)))
}
