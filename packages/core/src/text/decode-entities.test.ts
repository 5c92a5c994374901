import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { parseFragment } from 'parse5'
import { decodeEntities } from './decode-entities.ts'

/** What a browser makes of a text without tags. */
function byBrowser(text: string): string {
  const [node] = parseFragment(`<b>${text}</b>`).childNodes
  const [content] = node && 'childNodes' in node ? node.childNodes : []
  return content && 'value' in content ? content.value : ''
}

test('decodeEntities() decodes once', () => {
  assert.equal(decodeEntities('&amp;lt; &amp;amp;amp;'), '&lt; &amp;amp;')
})

test('decodeEntities() knows the names that news is written with, as a browser does', () => {
  const names =
    'amp lt gt quot apos nbsp shy ndash mdash lsquo rsquo sbquo ldquo rdquo bdquo laquo raquo hellip bull middot euro pound copy reg trade deg sect times frac12 iexcl iquest szlig aelig AElig oelig oslash Oslash eth thorn auml Auml ouml Ouml aring Aring eacute Eacute egrave ecirc euml ccedil Ccedil ntilde otilde uuml yacute yuml scaron Scaron zcaron'
  for (const name of names.split(' ')) assert.equal(decodeEntities(`&${name};`), byBrowser(`&${name};`), name)
})

test('decodeEntities() reads a number in any range as a browser does', () => {
  const numbers = [
    0, 1, 9, 13, 38, 127, 128, 130, 145, 150, 159, 160, 0xd800, 0xdfff, 0xfffd, 0x1f600, 0x10ffff,
  ]
  for (const number of [...numbers, 0x110000, 99999999999, 10 ** 30]) {
    const decimal = BigInt(number).toString()
    // A carriage return comes out of a browser's parser as it is when it is written as a number.
    assert.equal(decodeEntities(`&#${decimal};`), byBrowser(`&#${decimal};`) || '\ufffd', decimal)
  }
  assert.equal(decodeEntities('&#x20AC;&#X20ac;&#8364 &#x41'), '€€€ A')
})

test('decodeEntities() leaves what it does not know', () => {
  for (const text of [
    'AT&T',
    '&',
    '&;',
    '&#;',
    '&#x;',
    '&unknown;',
    '&constructor;',
    '&xconstructor;',
    '&amp',
    'a&b;c',
    '&quml;',
  ]) {
    assert.equal(decodeEntities(text), text)
  }
})

test('decodeEntities() changes no text without an ampersand', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const plain = text.replaceAll('&', '')
      assert.equal(decodeEntities(plain), plain)
    }),
  )
})
