import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliDecompress, gunzip } from 'node:zlib'
import { hashTree } from '../../files/hash-tree.ts'
import { subscriptionPath, subscriptionPaths } from '../../outputs/subscription-paths.ts'
import { createProblem, type SourceProblem } from '../../reading/source-problem.ts'

/** Something withdrawn, and the words by which it is recognised in a file. */
export interface Withdrawn {
  /** The ids of posts. */
  readonly ids: ReadonlySet<string>
  /** Ids, addresses and titles. */
  readonly marks: readonly string[]
}

/** Shorter marks stand in many files by chance. */
const shortestMark = 8

/**
 * Goes through what a document has left beside itself: subscriptions of languages and concepts that are no more. What of them holds
 * something withdrawn is removed; what is not ours is told, and stays.
 *
 * @param current the paths of the document
 */
export async function sweep(
  folder: string,
  current: ReadonlySet<string>,
  { ids, marks }: Withdrawn,
): Promise<SourceProblem[]> {
  const forms = marks.filter(({ length }) => length >= shortestMark).flatMap(writtenForms)
  const problems: SourceProblem[] = []
  const paths = [...(await hashTree(folder)).keys()].filter((path) => !current.has(plainPath(path)))
  const gone = new Set<string>()
  for (const path of paths) {
    const name = subscriptionPath.exec(path)?.[1]
    if (name !== undefined && (await holdsPost(join(folder, path), ids)))
      for (const form of subscriptionPaths(name)) gone.add(form)
  }
  for (const path of paths) {
    const file = join(folder, path)
    if (gone.has(path)) await rm(file)
    else if (await holdsMark(file, forms)) {
      const got = 'one of somebody else that names it; change or remove it by hand'
      problems.push(
        createProblem('take out what is withdrawn', { file, expected: 'a file that iom-feed wrote', got }),
      )
    }
  }
  return problems
}

function plainPath(path: string): string {
  return path.replace(/\.(?:br|gz)$/, '')
}

/** Whether a subscription that is written no more has one of the posts; its other forms have the same. */
async function holdsPost(file: string, ids: ReadonlySet<string>): Promise<boolean> {
  try {
    const { items } = JSON.parse(await readFile(file, 'utf8')) as { items: { id: string }[] }
    return items.some(({ id }) => ids.has(id))
  } catch {
    return false
  }
}

async function holdsMark(file: string, forms: readonly string[]): Promise<boolean> {
  const bytes = await readFile(file)
  const unpack = file.endsWith('.br') ? brotliDecompress : file.endsWith('.gz') ? gunzip : undefined
  const text = String(unpack ? await promisify<Buffer, Buffer>(unpack)(bytes).catch(() => bytes) : bytes)
  return forms.some((form) => text.includes(form))
}

/** A text as JSON, XML and HTML have it. */
function writtenForms(text: string): string[] {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
  const quoted = escaped.replaceAll('"', '&quot;')
  return [
    ...new Set([text, JSON.stringify(text).slice(1, -1), escaped, quoted, quoted.replaceAll("'", '&#39;')]),
  ]
}
