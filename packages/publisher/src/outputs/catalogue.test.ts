import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  type Catalogue,
  type Concept,
  countLanguages,
  createVocabulary,
  findEntries,
  foldText,
  groupEntries,
  type JsonFeed,
  matchesLanguage,
  type Post,
  type PostFilter,
  type PostKind,
  resolveTags,
  searchTerms,
} from '@iom-feed/core'
import fc from 'fast-check'
import { samplePost, samplePublication } from '../../test/samples.ts'
import { analyseWord } from './analyse-word.ts'
import { jsonFeed } from './json-feed.ts'
import type { Publication } from './publication.ts'

const concepts: Concept[] = [
  {
    id: 'voluntary-return',
    prefLabel: { en: 'Voluntary return', fi: 'Vapaaehtoinen paluu' },
    altLabel: { und: ['AVRR'], en: ['Return'] },
  },
  { id: 'racism', prefLabel: { en: 'Racism', fi: 'rasismi' } },
]
const vocabulary = createVocabulary(concepts)

/** A publication of entries of one or more posts each, from the oldest. */
function publish(entries: readonly (readonly Partial<Post>[])[]): Publication {
  const posts = entries.flatMap((members, number) =>
    members.map((member, copy) => {
      const { tags = [], language } = member
      const ids = resolveTags(vocabulary, tags, language).concepts
      return samplePost({ id: `${number}-${copy}`, entry: `e${number}`, number, ...member, concepts: ids })
    }),
  )
  return samplePublication({ posts: posts.reverse(), languages: countLanguages(posts), vocabulary })
}

/** Searches a publication as a page does: from feed.json to the catalogue, and from there to its parts. */
function search(publication: Publication, ...filters: PostFilter[]): Promise<number[]> {
  const files = new Map(jsonFeed(publication).map(({ path, bytes }) => [path, bytes]))
  const load = (path: string): unknown => JSON.parse(new TextDecoder().decode(files.get(path)))
  const address = (load('feed.json') as JsonFeed)._iom.catalogue
  assert.ok(address)
  const { pathname } = new URL(address, 'https://feeds.example/')
  const catalogue = load(pathname.slice(1)) as Catalogue
  return findEntries(catalogue, filters, (part) => Promise.resolve(load(`catalogue/${part}`)))
}

test('filtering by any name of a concept gives the same entries', async () => {
  const publication = publish([
    [{ tags: ['AVRR'], language: 'en' }],
    [{ tags: ['health'], language: 'en' }],
    [{ tags: ['vapaaehtoinen paluu'], language: 'fi' }],
    [{ tags: ['Return'], language: 'en' }],
  ])
  for (const tag of ['AVRR', 'Return', 'Vapaaehtoinen paluu', 'voluntary-return', ' avrr '])
    assert.deepEqual(await search(publication, { tags: [tag] }), [3, 2, 0], tag)
  assert.deepEqual(await search(publication, { tags: ['Health'] }), [1], 'a tag that no concept knows')
})

test('a word is found by its other forms, with and without its accents', async () => {
  const publication = publish([
    [{ title: 'Vapaaehtoinen paluu Suomesta', language: 'fi' }],
    [{ title: 'Paluuta harkitseville', language: 'fi' }],
    [{ title: 'Frivilligt återvändande', language: 'sv' }],
    [{ title: 'Персонал мигрантов', language: 'ru' }],
    [{ title: 'Persons have returned', language: 'en-GB' }],
    [{ title: 'Returns to Iraq', language: 'en' }],
  ])
  assert.deepEqual(await search(publication, { text: 'paluuta' }), [1, 0])
  assert.deepEqual(await search(publication, { text: 'PALUU' }), [1, 0])
  assert.deepEqual(await search(publication, { text: 'Suomessa' }), [0], 'a form that no post uses')
  assert.deepEqual(await search(publication, { text: 'atervandande' }), [2])
  assert.deepEqual(await search(publication, { text: 'мигранты' }), [3])
  assert.deepEqual(await search(publication, { text: 'returned' }), [5, 4])
})

test('a word of the label of a concept finds what is written in another language', async () => {
  const publication = publish([
    [{ title: 'Almost 200 persons', tags: ['AVRR'], language: 'en' }],
    [{ title: 'Something else', tags: ['Racism'], language: 'en' }],
  ])
  for (const text of ['paluuta', 'vapaaehtoinen paluun', 'rasismia'])
    assert.deepEqual(await search(publication, { text }), [text === 'rasismia' ? 1 : 0], text)
})

test('an unknown form is found by its stems in all languages, also that of a tag in another language', async () => {
  const publication = publish([
    [{ title: 'Paluu Suomesta', language: 'fi' }],
    [{ title: 'Returns in May', tags: ['paluu'], language: 'en' }],
  ])
  assert.deepEqual(await search(publication, { text: 'paluuta' }), [1, 0])
})

test('an Arabic word is found with and without its marks and its article', async () => {
  const publication = publish([
    [{ title: 'معلومات عن الْعَوْدَة الطوعية', language: 'ar' }],
    [{ title: 'عودة طوعية', language: 'ar' }],
  ])
  for (const text of ['العودة', 'الْعَوْدَةُ', 'عودة', 'عَوْدَة', 'طوعيه'])
    assert.deepEqual(await search(publication, { text }), [1, 0], text)
})

test('languages without spaces or a stemmer match by folded form and by beginning', async () => {
  const publication = publish([
    [{ title: '国际移民组织芬兰办事处', language: 'zh' }],
    [{ title: 'การย้ายถิ่นโดยสมัครใจ', language: 'th' }],
    [{ title: 'Socdaalka Caalamiga ah', language: 'so' }],
    [{ title: 'Без мови', language: 'uk' }],
  ])
  assert.deepEqual(await search(publication, { text: '移民' }), [0])
  assert.deepEqual(await search(publication, { text: '民' }), [0])
  assert.deepEqual(await search(publication, { text: '民移' }), [])
  assert.deepEqual(await search(publication, { text: 'ถิ่น' }), [1])
  assert.deepEqual(await search(publication, { text: 'socdaal' }), [2])
  assert.deepEqual(await search(publication, { text: 'CAALAMIGA socdaalka' }), [2])
})

test('a document without posts has no catalogue', () => {
  const files = jsonFeed(samplePublication())
  assert.deepEqual(
    files.map(({ path }) => path),
    ['restore.json', 'feed.json'],
  )
})

test('long lists and many words are split over files, and none is lost', async () => {
  const word = (number: number) => `wa${(number * 7919).toString(36)}x${number % 97}`
  const publication = publish(
    Array.from({ length: 4000 }, (_, number) => [
      { title: `${word(number)} common ${number % 3 === 0 ? 'third' : 'other'}`, language: 'en' },
    ]),
  )
  const paths = jsonFeed(publication).map(({ path }) => path)
  assert.ok(paths.filter((path) => path.startsWith('catalogue/terms.')).length > 3)
  assert.ok(paths.some((path) => path.startsWith('catalogue/list.')))
  assert.equal((await search(publication, { text: 'common' })).length, 4000)
  assert.equal((await search(publication, { text: 'third' })).length, 1334)
  for (const number of [0, 1, 2001, 3999]) {
    const found = await search(publication, { text: word(number) })
    assert.ok(found.includes(number), word(number))
  }
  assert.equal((await search(publication, { text: 'wa' })).length, 4000, 'over several files')
})

const languages = ['fi', 'sv', 'en', 'en-GB', 'ar', 'zh', 'so'] as const
const words =
  'paluu paluuta paluun palaajat säde sade återvändande atervandandet Returns returned return AVRR العودة عودة والعودة عَوْدَة 国际移民 移民组织 IOM:n socdaal constructor __proto__ 58 5'.split(
    ' ',
  )
const kinds: PostKind[] = ['news', 'blog', 'event']
const tag = fc.constantFrom('AVRR', 'Return', 'rasismi', 'Racism', 'EURODAC', 'paluu', 'constructor', '#x y')
const text = fc.array(fc.constantFrom(...words), { maxLength: 4 }).map((some) => some.join(' '))
const anyPost: fc.Arbitrary<Partial<Post>> = fc.record(
  {
    title: text.filter(Boolean),
    text: text.filter(Boolean),
    language: fc.constantFrom(...languages),
    kind: fc.constantFrom(...kinds),
    tags: fc.array(tag, { maxLength: 3 }),
  },
  { requiredKeys: [], noNullPrototype: true },
)
const anyFilter: fc.Arbitrary<PostFilter> = fc.record(
  {
    tags: fc.array(fc.oneof(tag, fc.constantFrom('voluntary-return', 'Vapaaehtoinen paluu', 'none')), {
      maxLength: 2,
    }),
    languages: fc.array(fc.constantFrom(...languages, 'ru'), { maxLength: 2 }),
    kinds: fc.array(fc.constantFrom(...kinds), { maxLength: 2 }),
    text: fc.oneof(
      text,
      fc.constantFrom('pal', 'paluuseen', 'ret', 'r', 'at', 'العو', '移', 'par', 'returnable', 'c'),
    ),
  },
  { requiredKeys: [], noNullPrototype: true },
)

test('any combination of facets and terms gives what a look at every post gives, in the same order', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(anyPost, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 30 }),
      fc.array(anyFilter, { maxLength: 2 }),
      async (entries, filters) => {
        const publication = publish(entries)
        assert.deepEqual(await search(publication, ...filters), lookAtAll(publication.posts, filters))
      },
    ),
    { numRuns: 300 },
  )
})

/** The numbers of the entries that pass, by looking at each. */
function lookAtAll(posts: readonly Post[], filters: readonly PostFilter[]): number[] {
  return groupEntries(posts).flatMap(({ posts: members }) =>
    filters.every((filter) => passes(members, filter, posts)) ? (members[0]?.number ?? []) : [],
  )
}

function passes(members: readonly Post[], filter: PostFilter, all: readonly Post[]): boolean {
  const { tags = [], languages: wanted = [], kinds: ofKind = [], text: typed = '' } = filter
  return (
    (!wanted.length ||
      members.some(({ language }) => language && wanted.some((one) => matchesLanguage(one, language)))) &&
    (!ofKind.length || members.some(({ kind }) => kind && ofKind.includes(kind))) &&
    (!tags.length || tags.some((name) => members.some((post) => hasTag(post, name, all)))) &&
    searchTerms(typed).every((term) => members.some((post) => hasTerm(post, term, all)))
  )
}

/** A name of a concept that any post carries stands for it; any other tag is one as it is written. */
function hasTag({ tags, concepts: carried }: Post, name: string, all: readonly Post[]): boolean {
  const meant = concepts.filter(
    ({ id, prefLabel, altLabel = {} }) =>
      all.some((post) => post.concepts.includes(id)) &&
      [id, ...Object.values(prefLabel), ...Object.values(altLabel).flat()].some(
        (other) => foldText(other) === foldText(name),
      ),
  )
  return meant.length
    ? meant.some(({ id }) => carried.includes(id))
    : tags.some((other) => foldText(other) === foldText(name))
}

/** Whether a post has the term, a word of its stem, or, where no post uses it, a word that begins with it or has one of its stems. */
function hasTerm(post: Post, term: string, all: readonly Post[]): boolean {
  const everywhere = all.flatMap(wordsOf)
  const own = new Set(wordsOf(post).map(({ stem }) => stem))
  const exact = everywhere.filter(({ forms }) => forms.includes(term))
  if (exact.length) return exact.some(({ stem }) => own.has(stem))
  const longer = everywhere.filter(({ forms }) => forms.some((form) => form.startsWith(term)))
  if (longer.length) return longer.some(({ stem }) => own.has(stem))
  // Only stems of words that have the term's first four letters are looked at, as the ending is what differs.
  const fitting = everywhere.filter(({ stem, forms }) => {
    const letters = [...(stem.split(' ')[1] ?? '')]
    return (
      letters.length >= 4 &&
      term.startsWith(letters.join('')) &&
      [...term].length - letters.length <= 6 &&
      forms.some((form) => form.startsWith([...term].slice(0, 4).join('')))
    )
  })
  return fitting.some(({ stem }) => own.has(stem))
}

/** The words of a post, each with its stem (which belongs to a language) and the forms that it is found by. */
function wordsOf({ title, text: body, tags, language = 'und', concepts: ids }: Post): Word[] {
  const labels = concepts.flatMap(({ id, prefLabel }) => (ids.includes(id) ? Object.entries(prefLabel) : []))
  return [[language, [title, body, ...tags].join('\n')] as const, ...labels].flatMap(([tag, text]) =>
    wordsIn(text, tag),
  )
}

interface Word {
  readonly stem: string
  readonly forms: string[]
}

function wordsIn(text: string, language: string): Word[] {
  const [primary = ''] = language.split('-')
  const found = foldText(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  return found.flatMap((word) => {
    const pieces = /\p{Script=Han}/u.test(word) ? pairsAndLetters(word) : [word]
    return pieces.flatMap((piece) => {
      const { stem, forms = [] } = analyseWord(piece, primary)
      const all = [piece, ...forms]
        .map(foldForm)
        .filter((form) => [...form].length > 1 || piece !== word || /\p{Script=Han}/u.test(form))
      return all.length ? [{ stem: `${primary} ${foldForm(stem)}`, forms: all }] : []
    })
  })
}

function pairsAndLetters(word: string): string[] {
  const letters = [...word]
  return letters.flatMap((letter, index) => [
    letter,
    ...(letters[index + 1] ? [letter + letters[index + 1]] : []),
  ])
}

function foldForm(word: string): string {
  return word
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replaceAll('ة', 'ه')
    .normalize('NFC')
}
