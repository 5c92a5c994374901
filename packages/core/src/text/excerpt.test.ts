import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { excerpt } from './excerpt.ts'

const family = '👨‍👩‍👧‍👦'

test('excerpt() leaves a text alone that is short enough, but for white space at its ends', () => {
  assert.equal(excerpt(' A total of 58.\n', 280), 'A total of 58.')
  assert.equal(excerpt('12345', 5), '12345')
  assert.equal(excerpt('', 5), '')
})

test('excerpt() ends at a word, without the punctuation after it', () => {
  assert.equal(excerpt('Of these, 161 persons returned', 12), 'Of these…')
  assert.equal(excerpt('Of these, 161 persons returned', 10), 'Of these…')
  assert.equal(excerpt('Of these, 161 persons returned', 9), 'Of these…')
})

test('excerpt() cuts within a word only where it is longer than half of what is wanted', () => {
  const word = 'lentokonesuihkuturbiinimoottoriapumekaanikkoaliupseerioppilas'
  assert.equal(excerpt(word, 20), `${word.slice(0, 19)}…`)
  assert.equal(excerpt(`a ${word}`, 20), `a ${word.slice(0, 17)}…`)
})

test('excerpt() cuts between words in a script without spaces', () => {
  assert.equal(excerpt('องค์การระหว่างประเทศเพื่อการโยกย้ายถิ่นฐาน', 24), 'องค์การระหว่างประเทศ…')
})

test('excerpt() never cuts a character as the reader sees it', () => {
  assert.equal(excerpt(`${family}${family}`, 15), `${family}…`)
  assert.equal(excerpt('e\u0301'.repeat(10), 4), 'e\u0301…')
})

test('excerpt() is never longer than asked, and its text is how the whole begins', () => {
  const word = fc.string({ unit: 'grapheme' })
  fc.assert(
    fc.property(fc.array(word), fc.integer({ min: 1, max: 60 }), (words, length) => {
      const whole = words.join(' ').trim()
      const cut = excerpt(whole, length)
      assert.ok(cut.length <= length)
      if (whole.length <= length) assert.equal(cut, whole)
      else {
        assert.ok(cut.endsWith('…'))
        assert.ok(whole.startsWith(cut.slice(0, -1)))
        const starts = new Set(Array.from(new Intl.Segmenter('en').segment(whole), ({ index }) => index))
        assert.ok(starts.has(cut.length - 1), 'between two characters')
      }
    }),
    { numRuns: 2000 },
  )
})

test('excerpt() keeps surrogates and marks together where there is no segmenter', (t) => {
  const { Segmenter } = Intl
  t.after(() => Object.assign(Intl, { Segmenter }))
  Reflect.deleteProperty(Intl, 'Segmenter')
  assert.equal(excerpt('😀😀😀', 4), '😀…')
  assert.equal(excerpt('e\u0301'.repeat(10), 4), 'e\u0301…')
})
