import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { canonicalLanguage } from './canonical-language.ts'
import { languageDirection } from './language-direction.ts'
import { matchesLanguage } from './matches-language.ts'
import { negotiateLanguage } from './negotiate-language.ts'
import { pickText } from './pick-text.ts'

test('canonicalLanguage() puts case right and replaces old codes', () => {
  assert.equal(canonicalLanguage('FI'), 'fi')
  assert.equal(canonicalLanguage('zh-hant-tw'), 'zh-Hant-TW')
  assert.equal(canonicalLanguage('iw'), 'he')
  assert.equal(canonicalLanguage('und'), 'und')
})

test('canonicalLanguage() refuses what is no BCP 47 tag', () => {
  for (const tag of [
    '',
    ' ',
    'en_GB',
    'f',
    'english language',
    'fi-',
    '__proto__',
    'constructor',
    'en;q=0.8',
    '*',
  ]) {
    assert.equal(canonicalLanguage(tag), undefined, tag)
  }
})

test('languageDirection() goes by the script', () => {
  const rightToLeft =
    'ar he fa ur ckb ku-Arab prs az-Arab pa-Arab pa-PK yi dv ps sd ug ks syr nqo ff-Adlm rhg uz-AF ar-Arab und-Hebr aii'
  for (const tag of rightToLeft.split(' ')) assert.equal(languageDirection(tag), 'rtl', tag)
  const leftToRight =
    'fi sv en so ru uk ku az pa ff ar-Latn he-Latn ja zh-Hant hi th am und en-Latn ckb-Latn x'
  for (const tag of leftToRight.split(' ')) assert.equal(languageDirection(tag), 'ltr', tag)
  assert.equal(languageDirection('no language'), 'ltr')
})

test('matchesLanguage() matches a tag and its longer forms, both ways round', () => {
  for (const [accepted, tag] of [
    ['en', 'en-GB'],
    ['en-GB', 'en'],
    ['EN', 'en'],
    ['iw', 'he'],
    ['zh-Hant', 'zh-Hant-TW'],
    ['ku', 'ku-Latn'],
    ['ku-Arab', 'ku-Arab-IQ'],
  ] as const) {
    assert.equal(matchesLanguage(accepted, tag), true, `${accepted} ${tag}`)
  }
})

test('matchesLanguage() does not match other regions, other scripts and other languages', () => {
  for (const [accepted, tag] of [
    ['en-GB', 'en-US'],
    ['zh-Hant', 'zh-Hans'],
    ['zh', 'zh-Hant'],
    ['ku', 'ku-Arab'],
    ['pa', 'pa-PK'],
    ['fi', 'fil'],
    ['fi', ''],
    ['', 'fi'],
    ['no language', 'no language'],
  ] as const) {
    assert.equal(matchesLanguage(accepted, tag), false, `${accepted} ${tag}`)
  }
})

test('negotiateLanguage() goes by the reader first, and by the same tag before a similar one', () => {
  assert.equal(negotiateLanguage(['sv', 'fi'], ['en', 'fi', 'sv']), 'sv')
  assert.equal(negotiateLanguage(['en'], ['en-GB', 'en']), 'en')
  assert.equal(negotiateLanguage(['en-US', 'fi'], ['en-GB', 'fi']), 'fi')
  assert.equal(negotiateLanguage(['FI'], ['fi-FI']), 'fi-FI')
  assert.equal(negotiateLanguage([], ['fi']), undefined)
  assert.equal(negotiateLanguage(['fi'], []), undefined)
  assert.equal(negotiateLanguage(['no language', 'fi'], ['no language', 'fi']), 'fi')
})

test('pickText() takes the first accepted language that has a text', () => {
  const text = { en: 'Racism', fi: 'rasismi', sv: '' }
  assert.deepEqual(pickText(text, ['sv', 'fi']), { text: 'rasismi', language: 'fi' })
  assert.deepEqual(pickText(text, ['so']), { text: 'Racism', language: 'en' })
  assert.deepEqual(pickText(text, []), { text: 'Racism', language: 'en' })
})

test('pickText() never loses a text, and finds none only in an empty map', () => {
  assert.deepEqual(pickText({ sv: '', fi: 'rasismi' }, ['sv']), { text: 'rasismi', language: 'fi' })
  assert.deepEqual(pickText({ sv: '' }, ['fi']), { text: '', language: 'sv' })
  assert.equal(pickText({}, ['fi']), undefined)
  assert.equal(pickText(Object.create({ fi: 'inherited' }), ['fi']), undefined)
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.string()), fc.array(fc.string()), (map, accepted) => {
      const picked = pickText(map, accepted)
      const { text, language = '' } = picked ?? {}
      assert.equal(picked === undefined, !Object.keys(map).length)
      assert.equal(text, Object.hasOwn(map, language) ? map[language] : undefined)
    }),
  )
})
