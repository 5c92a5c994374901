import assert from 'node:assert/strict'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Post } from '@iom-feed/core'
import type { SourceProblem } from '../../src/reading/source-problem.ts'
import { readFeedDocument } from '../../src/sources/feed-document.ts'
import { mutate, rollFrom } from './mutate.ts'

/** The feeds that are mutated. */
export async function readSamples(folder: string = join(import.meta.dirname, 'feeds')): Promise<Buffer[]> {
  const names = (await readdir(folder)).sort()
  return Promise.all(names.map((name) => readFile(join(folder, name))))
}

const contentTypes: readonly string[] = [
  '',
  'text/xml; charset=utf-16',
  'text/html; charset=x',
  'application/json',
]

/** What came of a mutant: so many posts, or a declared failure. */
export interface Outcome {
  readonly posts: number
  readonly isRefused: boolean
}

/**
 * Reads the mutant of a number.
 *
 * @throws where anything but posts and problems comes of it; the message has the number, by which it can be made again
 */
export function tryFeed(samples: readonly Buffer[], number: number): Outcome {
  const roll = rollFrom(number)
  const bytes = mutate(samples[roll(samples.length)] as Buffer, samples, roll)
  const contentType = contentTypes[roll(contentTypes.length)] ?? ''
  const options = { timeZone: 'Europe/Helsinki', base: 'https://office.example/', teaserLength: 600 }
  try {
    const { items, problems, failure } = readFeedDocument({ bytes, file: 'feed', contentType }, options)
    assert.ok(!failure || items.length === 0)
    for (const problem of failure ? [failure, ...problems] : problems) checkProblem(problem)
    for (const { item } of items) checkPost(item)
    return { posts: items.length, isRefused: failure !== undefined }
  } catch (error) {
    throw new Error(`Mutant ${number}: ${String(error)}`, { cause: error })
  }
}

function checkProblem({ message, expected, got }: SourceProblem): void {
  assert.equal(message.replace(/^Cannot .*?: expected /s, ''), `${expected}, got ${got}`)
  assert.ok(message.length < 1000, message)
}

function checkPost({ id, title = '', text = '', url, image, authors, tags }: Post): void {
  assert.ok(id !== '' && title + text !== '', id)
  const addresses = [url, image?.url, ...authors.map((author) => author.url)]
  for (const address of addresses) assert.match(address ?? 'https://', /^https?:\/\//)
  for (const line of [title, text, ...tags]) assert.ok(line.isWellFormed(), JSON.stringify(line))
  assert.ok(text.length <= 600)
}
