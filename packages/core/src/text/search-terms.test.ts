import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { searchTerms, splitTerms } from './search-terms.ts'

test('searchTerms() folds case, width and accents', () => {
  assert.deepEqual(searchTerms('ÅTERVÄNDANDE ＩＯＭ'), ['atervandande', 'iom'])
  assert.deepEqual(searchTerms('återvändande iom'), searchTerms('atervandande IOM'))
})

test('searchTerms() folds the marks of Arabic, and letters that stand for one another', () => {
  for (const [one, other] of [
    ['الْعَوْدَة', 'العودة'],
    ['العـــودة', 'العودة'],
    ['أحمد', 'احمد'],
    ['فنلندی', 'فنلندي'],
    ['مستشفى', 'مستشفي'],
  ] as const)
    assert.deepEqual(searchTerms(one), searchTerms(other), one)
})

test('searchTerms() leaves out single letters, also those that a colon or an apostrophe cuts off', () => {
  assert.deepEqual(searchTerms("IOM:n a IOM's 5 58"), ['iom', '58'])
  assert.deepEqual(searchTerms(' – … '), [])
})

test('searchTerms() gives pairs of letters where words have no spaces between them', () => {
  assert.deepEqual(searchTerms('国际移民组织IOM'), ['国际', '际移', '移民', '民组', '组织', 'iom'])
  assert.deepEqual(searchTerms('移'), ['移'])
  assert.deepEqual(searchTerms('ไทย'), ['ไท', 'ทย'])
  assert.deepEqual(searchTerms('データ'), ['デー', 'ータ'])
})

test('searchTerms() gives each term once', () => {
  assert.deepEqual(searchTerms('paluu Paluu PALUU'), ['paluu'])
})

test('every term that is searched for is one of those that its own text is found by', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const forms = new Set(splitTerms(text).map(({ form }) => form))
      for (const term of searchTerms(text)) assert.ok(forms.has(term), term)
    }),
  )
})

test('a form is its own form, so that it does not matter how often it is folded', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const { form } of splitTerms(text)) assert.deepEqual(searchTerms(form), [form])
    }),
  )
})
