import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Post } from '../post/post.ts'
import { searchForm, splitTerms } from '../text/search-terms.ts'
import { indexEntries } from './index-entries.ts'

/** Texts in which what folding does could reach from one word to the next, if anything could. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(' ', '\n', '\u00a0', '\ufeff', '\u00ad', '-', '\u0301', '\u0307', 'Σ', 'İ', 'ß', 'ﬃ'),
      fc.constantFrom('Paluu', 'paluun,', '国际', 'ไทย', 'المُهَاجِر', 'I', '\u1100', '\u1161', '2018'),
      fc.string({ unit: 'binary', maxLength: 3 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''))

const anyPosts = fc.array(
  fc.record({
    id: fc.string(),
    number: fc.nat(5),
    title: anyText,
    text: anyText,
    language: fc.constantFrom('fi', 'en', 'en-GB', undefined),
    tags: fc.array(anyText, { maxLength: 2 }),
  }),
  { maxLength: 5 },
)

test('indexEntries() finds an entry by each term of its texts, and by no other', () => {
  fc.assert(
    fc.property(anyPosts, (drafts) => {
      const posts = drafts.map(
        ({ language, ...draft }): Post => ({
          ...draft,
          authors: [],
          concepts: [],
          ...(language !== undefined && { language }),
        }),
      )
      const expected = new Map<string, Set<number>>()
      for (const { title, text, tags, number = 0 } of posts) {
        for (const { form } of splitTerms([title, text, ...tags].join('\n'))) {
          expected.set(form, (expected.get(form) ?? new Set()).add(number))
        }
      }
      const found = [...indexEntries(posts).terms].map(
        ([form, stems]) => [form, new Set([...stems].flatMap(({ entries }) => entries))] as const,
      )
      assert.deepEqual(new Map(found), expected)
    }),
    { numRuns: 500 },
  )
})

test('indexEntries() asks once for the stem of what stands between two spaces', () => {
  const asked: string[] = []
  const post = { authors: [], concepts: [], tags: [], language: 'fi' }
  const posts = ['paluu paluun', 'paluun Paluu'].map((text, number) => ({ ...post, id: text, number, text }))
  const { terms } = indexEntries(posts, {
    analyse: (word) => {
      asked.push(word)
      return { stem: searchForm(word.slice(0, 4)) }
    },
  })
  assert.deepEqual(asked, ['paluu', 'paluun', 'paluu'])
  assert.deepEqual([...terms.keys()], ['paluu', 'paluun'])
})
