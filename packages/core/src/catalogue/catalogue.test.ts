import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { PostFilter } from '../post/filter-posts.ts'
import type { Catalogue, TermBucket } from './catalogue.ts'
import { decodeList, encodeList } from './entry-list.ts'
import { findEntries } from './find-entries.ts'

const parts: Record<string, TermBucket | number[]> = {
  'tags.json': { forms: { '#eurodac': [0] }, stems: [['#eurodac', [4]]] },
  'a.json': {
    forms: { atervandande: [0], atervander: [0], avrr: [1] },
    stems: [
      ['atervand', [0, 3]],
      ['avrr', 'long.json'],
    ],
  },
  'p.json': {
    forms: { palaajat: [0], palautettu: [1], constructor: [4] },
    stems: [
      ['palaaj', [1]],
      ['palautetu', [2]],
      ['palu', [2, 2]],
      ['palu', [5]],
      ['constructor', [6]],
    ],
  },
  'paluu.json': {
    forms: { paluu: [0, 1], paluun: [0] },
    stems: [
      ['palu', [2, 2]],
      ['palu', [5]],
    ],
  },
  'long.json': [0, 1, 1, 1, 1],
}

const catalogue: Catalogue = {
  format: 1,
  posts: 7,
  page_length: 20,
  pages: [],
  languages: [
    { tag: 'fi', posts: 3, list: [0, 2, 2] },
    { tag: 'en-GB', posts: 3, list: [1, 2, 2] },
  ],
  kinds: [
    { kind: 'news', posts: 4, list: [0, 1, 1, 1] },
    { kind: 'blog', posts: 1, list: [6] },
  ],
  concepts: [
    {
      id: 'voluntary-return',
      labels: { en: 'Return', fi: 'Vapaaehtoinen paluu' },
      aliases: ['AVRR'],
      posts: 4,
      list: [0, 1, 4, 1],
    },
    { id: 'racism', labels: { en: 'Racism' }, posts: 1, list: [3] },
  ],
  terms: [
    { from: '#eur', address: 'tags.json' },
    { from: 'ater', address: 'a.json' },
    { from: 'cons', address: 'p.json' },
    { from: 'palu', address: 'paluu.json' },
  ],
}

async function find(...filters: PostFilter[]): Promise<{ found: number[]; loaded: string[] }> {
  const loaded: string[] = []
  const found = await findEntries(catalogue, filters, (address) => {
    loaded.push(address)
    return Promise.resolve(parts[address])
  })
  return { found, loaded }
}

test('encodeList() and decodeList() undo each other', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat()), (numbers) => {
      const sorted = numbers.sort((one, other) => one - other)
      assert.deepEqual(decodeList(encodeList(sorted)), sorted)
    }),
  )
})

test('findEntries() finds all entries, newest first, where nothing is asked for', async () => {
  for (const filters of [[], [{}], [{ tags: [], languages: [], kinds: [], text: ' a ' }]] as PostFilter[][])
    assert.deepEqual(await find(...filters), { found: [6, 5, 4, 3, 2, 1, 0], loaded: [] })
})

test('findEntries() finds the same by any name of a concept, without loading anything', async () => {
  for (const name of ['AVRR', 'Return', 'vapaaehtoinen PALUU', 'voluntary-return'])
    assert.deepEqual(await find({ tags: [name] }), { found: [6, 5, 1, 0], loaded: [] })
})

test('findEntries() finds a raw tag that no concept has', async () => {
  assert.deepEqual(await find({ tags: ['Eurodac'] }), { found: [4], loaded: ['tags.json'] })
  assert.deepEqual((await find({ tags: ['nothing'] })).found, [])
})

test('findEntries() unites the values of a facet and intersects facets', async () => {
  assert.deepEqual((await find({ tags: ['AVRR', 'racism'] })).found, [6, 5, 3, 1, 0])
  assert.deepEqual((await find({ tags: ['AVRR', 'racism'], languages: ['en'] })).found, [5, 3, 1])
  assert.deepEqual((await find({ tags: ['AVRR'], languages: ['en'], kinds: ['news'] })).found, [1])
  assert.deepEqual((await find({ tags: ['AVRR'] }, { languages: ['fi'] })).found, [0])
  assert.deepEqual((await find({ languages: ['sv'] })).found, [])
})

test('findEntries() finds all forms of a stem by one that posts use, in every language that has it', async () => {
  assert.deepEqual(await find({ text: 'paluun' }), { found: [4, 2], loaded: ['paluu.json'] })
  assert.deepEqual(await find({ text: 'paluu' }), { found: [5, 4, 2], loaded: ['paluu.json'] })
  assert.deepEqual((await find({ text: 'Återvänder' })).found, [3, 0])
})

test('findEntries() takes a form that no post uses for the beginning of others', async () => {
  assert.deepEqual(await find({ text: 'pal' }), { found: [5, 4, 2, 1], loaded: ['p.json', 'paluu.json'] })
  assert.deepEqual((await find({ text: 'palaa' })).found, [1])
})

test('findEntries() takes the stems of an unknown form, where only an ending follows', async () => {
  assert.deepEqual(await find({ text: 'paluuta' }), { found: [5, 4, 2], loaded: ['paluu.json'] })
  assert.deepEqual((await find({ text: 'atervandandena' })).found, [3, 0])
  assert.deepEqual((await find({ text: 'paluumuuttajat' })).found, [], 'that is another word')
})

test('findEntries() loads a long list from its own file', async () => {
  assert.deepEqual(await find({ text: 'avrr' }), { found: [4, 3, 2, 1, 0], loaded: ['a.json', 'long.json'] })
})

test('findEntries() takes the names that objects have by nature for words', async () => {
  assert.deepEqual((await find({ text: 'constructor' })).found, [6])
  assert.deepEqual((await find({ text: 'toString hasOwnProperty' })).found, [])
})

test('findEntries() wants every term', async () => {
  assert.deepEqual((await find({ text: 'paluu avrr' })).found, [4, 2])
  assert.deepEqual((await find({ text: 'paluu' }, { text: 'avrr', languages: ['fi'] })).found, [4, 2])
  assert.deepEqual((await find({ text: '__proto__ paluu' })).found, [])
})
