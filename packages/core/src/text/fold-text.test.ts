import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { foldAccents } from './fold-accents.ts'
import { foldText } from './fold-text.ts'

function assertAlike(...texts: string[]): void {
  for (const text of texts) assert.equal(foldText(text), foldText(texts[0] ?? ''), JSON.stringify(text))
}

test('foldText() folds case, in any script', () => {
  assertAlike('RASISMI', 'Rasismi', 'rasismi')
  assertAlike('straße', 'STRASSE', 'STRAẞE')
  assertAlike('ΟΔΟΣ', 'οδος', 'οδοσ')
  assertAlike('IĞDIR', 'ığdır', 'İĞDIR', 'iğdir')
  assertAlike('МИГРАЦИЯ', 'миграция')
})

test('foldText() folds width and other compatibility forms', () => {
  assertAlike('ＩＯＭ', 'IOM')
  assertAlike('oﬃce', 'office')
  assertAlike('a\u0308', 'ä')
})

test('foldText() folds hyphens, dashes, underscores and white space', () => {
  for (const between of [
    '-',
    '\u2010',
    '\u2011',
    '–',
    '—',
    '\u2212',
    '_',
    ' ',
    '\u00a0',
    '\u3000',
    ' - ',
    '\n',
    '־',
  ]) {
    assertAlike(`voluntary${between}return`, 'voluntary return')
  }
})

test('foldText() removes what cannot be seen', () => {
  for (const unseen of ['\u00ad', '\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u200e', '\ufe0f']) {
    assertAlike(`vapaa${unseen}ehtoinen`, 'vapaaehtoinen')
  }
})

test('foldText() keeps accents', () => {
  assert.notEqual(foldText('säde'), foldText('sade'))
  assert.equal(foldText('Ääni'), 'ääni')
})

test('foldText() changes nothing the second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) =>
      assert.equal(foldText(foldText(text)), foldText(text)),
    ),
    { numRuns: 2000 },
  )
})

test('foldText() gives the same in capitals and in small letters, for every character that has them', () => {
  const cased = /[\p{Changes_When_Uppercased}\p{Changes_When_Lowercased}]/u
  for (let code = 0; code <= 0x1ffff; code++) {
    const character = String.fromCodePoint(code)
    if (cased.test(character)) assertAlike(character, character.toUpperCase(), character.toLowerCase())
  }
})

test('foldAccents() takes accents and vowel marks, and no letters', () => {
  assert.equal(foldAccents('säde č ё'), 'sade c е')
  assert.equal(foldAccents('مُهَاجِر'), 'مهاجر')
  assert.equal(foldAccents('किताब'), 'किताब')
})
