import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { html, nothing, svg } from 'lit'
import { renderValue } from './render-value.ts'

const render = (value: unknown): string =>
  renderValue(value, () => assert.fail('there is no element of ours'))

test('renderValue() writes what Lit shows of a value', () => {
  for (const [value, text] of [
    [nothing, ''],
    [undefined, ''],
    [null, ''],
    ['', ''],
    [0, '0'],
    [false, 'false'],
    [[1, [html`<b>${2}</b>`, nothing]], '1<b>2</b>'],
  ])
    assert.equal(render(html`<p>a ${value} z</p>`), `<p>a ${String(text)} z</p>`)
})

test('renderValue() writes attributes as Lit sets them', () => {
  assert.equal(
    render(
      html`<a href=${'/?a&b="c"'} lang=${undefined as unknown as string} class="x" rel=${nothing} @click=${() => 1}>${1}</a>`,
    ),
    '<a href="/?a&amp;b=&quot;c&quot;" lang="" class="x">1</a>',
  )
  assert.equal(
    render(html`<button ?disabled=${true} ?hidden=${false}></button>`),
    '<button disabled></button>',
  )
  assert.equal(
    render(html`<input .value=${'"x"'} .checked=${true}>`),
    '<input value="&quot;x&quot;" checked>',
  )
  assert.equal(render(html`<input .value=${''} .checked=${false}>`), '<input>')
  assert.equal(render(svg`<line x1=${0} x2="4" />`), '<line x1="0" x2="4" />')
})

test('renderValue() takes what looks like a gap or a tag in a value for text', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('<', 'a', '\0', '=', ' ', '>', '"', '$', '&') }),
      (text) => {
        const safe = text
          .replaceAll('&', '&amp;')
          .replaceAll('<', '&lt;')
          .replaceAll('>', '&gt;')
          .replaceAll('"', '&quot;')
          .replaceAll('\0', '\ufffd')
        assert.equal(
          render(html`<p title=${text}>${text}<br>${text}</p>`),
          `<p title="${safe}">${safe}<br>${safe}</p>`,
        )
      },
    ),
  )
})

test('renderValue() refuses a template that it would get wrong', () => {
  assert.throws(() => render(html`<p class="a ${'b'}"></p>`), {
    message:
      'Cannot render the tag "p": expected each expression in it to be a whole value, without quotes, got `class="a …"`',
  })
})
