import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { samplePost, samplePublication } from '../../../test/samples.ts'
import { jsonFeed } from '../../outputs/json-feed.ts'
import type { Publication } from '../../outputs/publication.ts'
import { numberEntries } from '../number-entries.ts'
import type { Published } from './published.ts'
import { readIndex } from './read-index.ts'
import { readPublishedPosts } from './read-published-posts.ts'

/** What a publication writes, as a server has it. */
function publish(publication: Publication): Published {
  const files = new Map(jsonFeed(publication).map(({ path, bytes }) => [path, bytes]))
  return {
    place: 'https://feeds.example/',
    base: 'https://feeds.example/',
    load: (path) => {
      const value = files.get(path)
      return Promise.resolve({ ...(value && { value }), problems: [] })
    },
  }
}

test('all posts and their sources come back, over however many pages and languages', async () => {
  const anyPost = fc.record({
    day: fc.integer({ min: 1, max: 28 }),
    entry: fc.integer({ min: 0, max: 60 }),
    source: fc.constantFrom('aaaaaaaaaaaa', 'bbbbbbbbbbbb', undefined),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(anyPost, { maxLength: 90, size: 'max' }), async (drafts) => {
      const posts = numberEntries(
        drafts.map(({ day, entry }, index) =>
          samplePost({
            id: `p${index}`,
            entry: `e${entry}`,
            published: `2018-05-${String(day).padStart(2, '0')}T00:00:00Z`,
          }),
        ),
      )
      const origins = new Map(drafts.flatMap(({ source }, index) => (source ? [[`p${index}`, source]] : [])))
      const withdrawn = [['0123456789abcdef'], ['00000000000000ff', 'ffffffffffffffff']]
      const published = publish(samplePublication({ posts, origins, withdrawn }))
      const { value: index } = await readIndex(published)
      assert.ok(index)
      assert.deepEqual(index.withdrawn, [...withdrawn].sort())
      const { value } = await readPublishedPosts(published, index)
      assert.deepEqual(new Map([...(value?.origins ?? [])].sort()), new Map([...origins].sort()))
      assert.deepEqual(numberEntries(value?.posts ?? []), posts)
    }),
  )
})

test('an index that leads elsewhere, or is of another format, is refused', async () => {
  const good = { format: 1, updated: '2018-06-10T12:00:00Z', pages: [], sources: {}, withdrawn: [] }
  const read = (index: object) =>
    readIndex({
      place: 'https://feeds.example/',
      base: 'https://feeds.example/',
      load: () => Promise.resolve({ value: Buffer.from(JSON.stringify(index)), problems: [] }),
    })
  assert.ok((await read(good)).value)
  for (const change of [
    { format: 2 },
    { pages: ['https://elsewhere.example/'] },
    { pages: ['../pages/0.0123456789ab.json'] },
    { withdrawn: [['an id']] },
    { sources: { a: [-1] } },
  ]) {
    const { value, problems } = await read({ ...good, ...change })
    assert.equal(value, undefined)
    assert.equal(
      problems[0]?.message,
      'Cannot read what is published: expected the index of a document of iom-feed, got another or a broken file',
    )
  }
})
