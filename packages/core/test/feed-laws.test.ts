import assert from 'node:assert/strict'
import { test } from 'node:test'
import { FeedError, feedSchema, type Problem, readFeed, writeFeed } from '@iom-feed/core'
import fc from 'fast-check'
import { type BaseIssue, type GenericSchema, safeParse } from 'valibot'
import { anyFeed } from './feed-arbitrary.ts'

const about = 'https://feeds.example/about.html'
const schema: GenericSchema = feedSchema
const version = 'https://jsonfeed.org/version/1.1'

const document = anyFeed.map((feed): unknown => JSON.parse(JSON.stringify(writeFeed(feed, { about }))))

test('readFeed() reads what writeFeed() wrote, and finds no problem', () => {
  fc.assert(
    fc.property(anyFeed, (feed) => {
      const json = JSON.stringify(writeFeed(feed, { about }))
      assert.deepEqual(readFeed(JSON.parse(json)), { feed, problems: [] })
    }),
    { numRuns: 300 },
  )
})

test('writeFeed() writes the same bytes, in whatever order the fields of the feed stand', () => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed)
    if (!value || typeof value !== 'object') return value
    const entries = Object.entries(value).map(([key, member]) => [key, reversed(member)])
    // The first text of a map is the one to fall back to, so its order means something.
    const isTexts = Object.keys(value).every(
      (key) => /^([a-z]{2}\b|ckb)/.test(key) && key !== 'of' && key !== 'id',
    )
    return Object.fromEntries(isTexts ? entries : entries.reverse())
  }
  fc.assert(
    fc.property(anyFeed, (feed) => {
      const other = reversed(feed) as typeof feed
      assert.equal(JSON.stringify(writeFeed(other, { about })), JSON.stringify(writeFeed(feed, { about })))
    }),
    { numRuns: 100 },
  )
})

test('feedSchema takes every document that writeFeed() wrote', () => {
  fc.assert(
    fc.property(document, (json) => {
      assert.deepEqual(safeParse(schema, json).issues, undefined)
    }),
    { numRuns: 100 },
  )
})

type Path = (string | number)[]

function pathsIn(value: unknown, path: Path = []): Path[] {
  if (!value || typeof value !== 'object') return [path]
  return [path, ...Object.entries(value).flatMap(([key, member]) => pathsIn(member, [...path, key]))]
}

function replaced(value: unknown, [step, ...rest]: Path, by: unknown): unknown {
  if (step === undefined) return by
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >
  copy[step] = replaced(copy[step], rest, by)
  return copy
}

/** A document in which something stands that may not stand there. */
const brokenDocument = fc
  .tuple(document, fc.array(fc.tuple(fc.nat(), fc.jsonValue()), { minLength: 1, maxLength: 4 }))
  .map(([json, changes]) =>
    changes.reduce<unknown>((changed, [number, by]) => {
      const paths = pathsIn(changed)
      return replaced(changed, paths[number % paths.length] ?? [], by)
    }, json),
  )

test('readFeed() throws nothing but a FeedError, whatever the JSON', () => {
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), brokenDocument), (json) => {
      try {
        const { feed, problems } = readFeed(json)
        assert.ok(Array.isArray(feed.posts))
        for (const { path, got } of problems) {
          assert.ok(path.length < 300)
          assert.ok(got.length < 300)
        }
      } catch (error) {
        assert.ok(error instanceof FeedError, String(error))
      }
    }),
    { numRuns: 1000 },
  )
})

test('what readFeed() has read, it reads again without a problem', () => {
  fc.assert(
    fc.property(brokenDocument, (json) => {
      let once: ReturnType<typeof readFeed>
      try {
        once = readFeed(json)
      } catch {
        return
      }
      const again = readFeed(JSON.parse(JSON.stringify(writeFeed(once.feed, { about }))))
      assert.deepEqual(again, { feed: once.feed, problems: [] })
    }),
    { numRuns: 500 },
  )
})

/** Whether the reader has no need of a field, or puts it right: other versions of JSON Feed, and ids that are numbers. */
function isForgiven({ path, input }: BaseIssue<unknown>): boolean {
  const keys = path?.map(({ key }) => key) ?? []
  const last = String(keys.at(-1))
  const isId = last === 'id' || last === 'entry' || keys.at(-2) === 'concepts'
  return ['version', 'about', 'format', 'title', '_iom'].includes(last) || (isId && typeof input === 'number')
}

test('readFeed() finds a problem in every document that feedSchema refuses, but for what it forgives', () => {
  fc.assert(
    fc.property(brokenDocument, (json) => {
      const { issues = [] } = safeParse(schema, json)
      if (issues.every(isForgiven)) return
      let problems: readonly Problem[] = []
      try {
        problems = readFeed(json).problems
      } catch (error) {
        assert.ok(error instanceof FeedError, String(error))
        return
      }
      assert.notEqual(problems.length, 0, JSON.stringify(issues))
    }),
    { numRuns: 500 },
  )
})

test('an item that is dropped changes no other', () => {
  const good = document.map((json) => (json as { items: { id: string }[] }).items)
  const bad = fc.array(
    fc.jsonValue().filter((value) => !(value && typeof value === 'object' && 'id' in value)),
  )
  fc.assert(
    fc.property(good, bad, fc.infiniteStream(fc.boolean()), (items, broken, coins) => {
      const mixed: unknown[] = [...items]
      for (const item of broken) mixed.splice(coins.next().value ? 0 : mixed.length, 0, item)
      const all = readFeed({ version, title: 'T', items: mixed }).feed.posts
      assert.deepEqual(all, readFeed({ version, title: 'T', items }).feed.posts)
    }),
    { numRuns: 300 },
  )
})
