import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { safeUrl } from './safe-url.ts'

const base = 'https://feeds.example/a/feed.json'

test('safeUrl() gives the canonical absolute address', () => {
  assert.equal(safeUrl('HTTPS://Finland.IOM.int:443/a/../news'), 'https://finland.iom.int/news')
  assert.equal(safeUrl('b?c#d', base), 'https://feeds.example/a/b?c#d')
  assert.equal(safeUrl('//x.example', base), 'https://x.example/')
})

test('safeUrl() refuses every scheme but http and https, however it is written', () => {
  for (const raw of [
    'javascript:alert(1)',
    ' JaVaScRiPt:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>',
    'vbscript:x',
    'file:///etc/passwd',
    'blob:https://x.example/1',
    'ftp://x.example',
    'mailto:a@x.example',
  ]) {
    assert.equal(safeUrl(raw, base), undefined, raw)
  }
})

test('safeUrl() refuses what is no address', () => {
  for (const raw of ['', ' \n', 'https://', 'http://a b/', 'news/1'])
    assert.equal(safeUrl(raw), undefined, raw)
  assert.equal(safeUrl('', base), undefined)
  assert.equal(safeUrl('a', 'no base'), undefined)
  assert.equal(safeUrl('a', 'file:///x/'), undefined)
})

test('safeUrl() lets mailto through only when asked', () => {
  assert.equal(safeUrl('mailto:a@x.example', base, { mailto: true }), 'mailto:a@x.example')
  assert.equal(safeUrl('javascript:x', base, { mailto: true }), undefined)
})

test('safeUrl() gives nothing else than what it would give again', () => {
  const raw = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.webUrl({ withFragments: true, withQueryParameters: true }),
  )
  fc.assert(
    fc.property(raw, (text) => {
      const url = safeUrl(text, base)
      if (url === undefined) return
      assert.match(url, /^https?:\/\//)
      assert.equal(safeUrl(url), url)
    }),
  )
})
