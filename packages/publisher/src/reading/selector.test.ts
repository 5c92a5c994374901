import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as v from 'valibot'
import { cssSelector, parseSelector, selector } from './selector.ts'

for (const [written, css, attribute] of [
  ['h2 a', 'h2 a', undefined],
  ['h2 a@href', 'h2 a', 'href'],
  ['use@xlink:href', 'use', 'xlink:href'],
  ['@lang', '', 'lang'],
  ['a[href*="@"]', 'a[href*="@"]', undefined],
  ['a[href="me@town.example"] > b@data-x', 'a[href="me@town.example"] > b', 'data-x'],
] as const) {
  test(`"${written}" is taken apart`, () => {
    const { css: found, attribute: named } = parseSelector(written)
    assert.deepEqual([found, named], [css, attribute])
    assert.ok(v.is(selector, written))
  })
}

for (const written of [
  '',
  ' ',
  'h2 >',
  'h2 > , b',
  'a[',
  '::before',
  'h2:nope',
  'a@',
  '.',
  'h2,,b',
  5,
  null,
]) {
  test(`${JSON.stringify(written)} is no selector`, () => {
    assert.ok(!v.is(cssSelector, written))
    assert.ok(!v.is(selector, written))
  })
}

test('what is looked for on the whole page cannot be the attribute of nothing', () => {
  assert.ok(!v.is(cssSelector, '@lang'))
  assert.ok(!v.is(cssSelector, 'a@href'))
})
