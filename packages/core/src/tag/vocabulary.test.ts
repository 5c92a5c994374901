import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Concept } from './concept.ts'
import { resolveTag } from './resolve-tag.ts'
import { resolveTags } from './resolve-tags.ts'
import { createVocabulary } from './vocabulary.ts'
import type { VocabularyError } from './vocabulary-error.ts'

const returns: Concept = {
  id: 'voluntary-return',
  prefLabel: { en: 'Return', fi: 'Vapaaehtoinen paluu' },
  altLabel: { und: ['AVRR'], en: ['Voluntary return'] },
}
const racism: Concept = { id: 'racism', prefLabel: { en: 'Racism', fi: 'rasismi' } }
const ray: Concept = { id: 'ray', prefLabel: { fi: 'säde' } }
const rain: Concept = { id: 'rain', prefLabel: { fi: 'sade' } }

function codeAndPath(concepts: readonly Concept[]): [code: string, path: string] | undefined {
  try {
    createVocabulary(concepts)
    return undefined
  } catch (error) {
    const { code, path, message } = error as VocabularyError
    assert.match(message, /^Cannot .* concept ".*expected .*, got /)
    return [code, path]
  }
}

test('resolveTag() finds a concept by its id and by every name, folded', () => {
  const vocabulary = createVocabulary([racism, returns])
  for (const tag of [
    'voluntary-return',
    'AVRR',
    'avrr',
    'RETURN',
    'Vapaaehtoinen paluu',
    'vapaaehtoinen-paluu',
    ' Vapaaehtoinen\u00a0 paluu',
    'vapaa\u00adehtoinen_paluu',
    'ＡＶＲＲ',
    'voluntary–return',
  ]) {
    assert.equal(resolveTag(vocabulary, tag), 'voluntary-return', tag)
  }
  assert.equal(resolveTag(vocabulary, 'return to sender'), undefined)
  assert.equal(resolveTag(vocabulary, ''), undefined)
})

test('resolveTag() keeps accents where they distinguish', () => {
  const vocabulary = createVocabulary([ray, rain])
  assert.equal(resolveTag(vocabulary, 'SÄDE'), 'ray')
  assert.equal(resolveTag(vocabulary, 'Sade'), 'rain')
})

test('resolveTag() does without accents only where one concept can be meant', () => {
  assert.equal(resolveTag(createVocabulary([ray]), 'sade'), 'ray')
  assert.equal(
    resolveTag(createVocabulary([ray, { id: 'saw', prefLabel: { fi: 'šadē' } }]), 'sade'),
    undefined,
  )
})

test('resolveTag() takes no accented tag for a name without accents', () => {
  assert.equal(resolveTag(createVocabulary([rain]), 'säde'), undefined)
})

test('resolveTag() lets the language decide between concepts of one name', () => {
  const vocabulary = createVocabulary([
    { id: 'present', prefLabel: { en: 'Gift' } },
    { id: 'poison', prefLabel: { de: 'Gift', sv: 'gift' } },
    { id: 'marriage', prefLabel: { fi: 'Avioliitto' }, altLabel: { und: ['GIFT'] } },
  ])
  assert.equal(resolveTag(vocabulary, 'gift', 'en'), 'present')
  assert.equal(resolveTag(vocabulary, 'gift', 'en-GB'), 'present')
  assert.equal(resolveTag(vocabulary, 'gift', 'sv'), 'poison')
  assert.equal(resolveTag(vocabulary, 'gift', 'fi'), 'marriage')
  assert.equal(resolveTag(vocabulary, 'gift'), 'marriage')
})

test('resolveTag() guesses at no concept where the language does not decide', () => {
  const vocabulary = createVocabulary([
    { id: 'present', prefLabel: { en: 'Gift' } },
    { id: 'poison', prefLabel: { de: 'Gift' } },
  ])
  assert.equal(resolveTag(vocabulary, 'gift'), undefined)
  assert.equal(resolveTag(vocabulary, 'gift', 'fi'), undefined)
})

test('resolveTags() gives each concept and each unknown tag once, in their order', () => {
  const vocabulary = createVocabulary([racism, returns])
  const tags = ['EURODAC', 'rasismi', 'AVRR', 'Eurodac', 'Racism', 'children']
  assert.deepEqual(resolveTags(vocabulary, tags, 'fi'), {
    concepts: ['racism', 'voluntary-return'],
    unknown: ['EURODAC', 'children'],
  })
})

test('createVocabulary() refuses an id that comes twice', () => {
  assert.deepEqual(codeAndPath([racism, returns, racism]), ['duplicate-id', 'concepts[2].id'])
})

test('createVocabulary() refuses one name for two concepts in one language', () => {
  const other = { id: 'hate', prefLabel: { fi: 'Viha' }, altLabel: { fi: ['vihapuhe', 'RASISMI'] } }
  assert.deepEqual(codeAndPath([racism, other]), ['ambiguous-name', 'concepts[1].altLabel.fi[1]'])
  assert.deepEqual(codeAndPath([racism, { id: 'x', prefLabel: { EN: 'racism' } }]), [
    'ambiguous-name',
    'concepts[1].prefLabel.EN',
  ])
  assert.deepEqual(codeAndPath([racism, { id: 'Racism', prefLabel: { fi: 'x' } }]), [
    'ambiguous-name',
    'concepts[1].id',
  ])
})

test('createVocabulary() lets one concept have the same name in two languages, and twice', () => {
  const twice = { id: 'avrr', prefLabel: { en: 'AVRR', fi: 'AVRR' }, altLabel: { en: ['avrr', 'AVRR'] } }
  assert.equal(codeAndPath([twice]), undefined)
})

test('createVocabulary() refuses a broader concept that is unknown or circular', () => {
  const narrow = (id: string, ...broader: string[]): Concept => ({ id, prefLabel: {}, broader })
  assert.deepEqual(codeAndPath([narrow('a', 'b')]), ['unknown-broader', 'concepts[0].broader[0]'])
  assert.deepEqual(codeAndPath([narrow('a', 'a')]), ['circular-broader', 'concepts[0].broader[0]'])
  assert.deepEqual(codeAndPath([narrow('a'), narrow('b', 'a', 'c'), narrow('c', 'd'), narrow('d', 'b')]), [
    'circular-broader',
    'concepts[1].broader[1]',
  ])
  assert.equal(codeAndPath([narrow('a', 'b', 'c'), narrow('b', 'c'), narrow('c')]), undefined)
})

test('every name of a concept finds it, whatever the other concepts are called', () => {
  const name = fc.string({ minLength: 1, maxLength: 3 })
  fc.assert(
    fc.property(fc.array(fc.record({ fi: name, sv: name })), (labels) => {
      const concepts = labels.map((prefLabel, index) => ({ id: `id ${index}`, prefLabel }))
      const clash = codeAndPath(concepts)
      if (clash) return
      const vocabulary = createVocabulary(concepts)
      for (const { id, prefLabel } of concepts) {
        for (const [language, label] of Object.entries(prefLabel)) {
          assert.equal(resolveTag(vocabulary, label, language), id)
        }
      }
    }),
  )
})
