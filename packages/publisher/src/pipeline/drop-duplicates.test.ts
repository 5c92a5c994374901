import assert from 'node:assert/strict'
import { test } from 'node:test'
import { samplePost } from '../../test/samples.ts'
import { checkTranslations } from './check-translations.ts'
import { dropDuplicates } from './drop-duplicates.ts'

test('the first of two items with one id stays, and both places are told', () => {
  const first = { item: { id: 'x' }, file: '/a/x.md', line: 1 }
  const second = { item: { id: 'x' }, file: '/b/x.csv', line: 7 }
  const { items, problems } = dropDuplicates({ items: [first, second], problems: [] })
  assert.deepEqual(items, [first])
  assert.equal(problems[0]?.file, '/b/x.csv')
  assert.equal(
    problems[0]?.message,
    'Cannot use the id "x": expected an id of its own, got one that "../a/x.md" has',
  )
})

test('an entry has one post in each language', () => {
  const place = (id: string, language?: string) => ({
    item: samplePost({ id, entry: 'e', ...(language && { language }) }),
    file: `/posts/${id}.md`,
    line: 1,
  })
  const items = [place('a', 'en'), place('b', 'fi'), place('c', 'en'), place('d'), place('e')]
  const result = checkTranslations({ items, problems: [] })
  assert.deepEqual(
    result.items.map(({ item }) => item.id),
    ['a', 'b', 'd'],
  )
  assert.deepEqual(
    result.problems.map(({ message }) => message),
    [
      'Cannot use the post as a translation in entry "e": expected a language of its own, got en, which "a.md" has',
      'Cannot use the post as a translation in entry "e": expected a language of its own, got no language, which "d.md" has',
    ],
  )
})
