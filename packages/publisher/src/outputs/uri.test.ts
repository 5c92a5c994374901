import assert from 'node:assert/strict'
import { test } from 'node:test'
import { safeUrl } from '@iom-feed/core'
import fc from 'fast-check'
import { anyText } from '../../test/any-text.ts'
import { isUri } from '../../test/is-uri.ts'
import { idToUri, nameUri, toUri } from './uri.ts'

const site = 'https://office.example/'

test('toUri() gives a URI that leads to the same place', () => {
  const urls = anyText
    .map((text) => safeUrl(`https://office.example/${text.replace(/[/\\]/g, '')}`))
    .filter((url) => url !== undefined)
  fc.assert(
    fc.property(urls, (url) => {
      const uri = toUri(url)
      assert.ok(isUri(uri), uri)
      // What is written with a percent sign means the same.
      const decode = (text: string) =>
        text
          .replace(/%(?![0-9a-f]{2})/gi, '%25')
          .replace(/%[0-9a-f]{2}/gi, (code) => String.fromCharCode(Number.parseInt(code.slice(1), 16)))
      assert.equal(decode(uri), decode(url))
      assert.equal(toUri(uri), uri)
    }),
  )
  assert.equal(
    toUri('https://office.example/a|b?c[]=%zz#d#e'),
    'https://office.example/a%7Cb?c%5B%5D=%25zz#d%23e',
  )
  assert.equal(toUri('http://[::1]:80/x'), 'http://[::1]/x')
})

test('idToUri() keeps an id that is a lasting URI, and makes one of any other', () => {
  for (const id of ['https://office.example/?p=57', 'tag:office.example,2018:1', 'urn:isbn:0451450523'])
    assert.equal(idToUri(id, site), id)
  for (const id of ['returns-in-may', 'https://', 'https://office.example/ä', 'news:5', 'urn:x:y', 'a#b#c'])
    assert.match(
      idToUri(id, site),
      /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    )
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      assert.ok(isUri(idToUri(one, site)))
      assert.equal(idToUri(one, site), idToUri(one, site))
      if (one.toWellFormed() !== other.toWellFormed())
        assert.notEqual(idToUri(one, site), idToUri(other, site))
    }),
  )
})

test('nameUri() names as others do', () => {
  // As uuid5(NAMESPACE_URL, …) of Python.
  assert.equal(nameUri('www.example.com'), 'urn:uuid:b63cdfa4-3df9-568e-97ae-006c5b8fd652')
})
