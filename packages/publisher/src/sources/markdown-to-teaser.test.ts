import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { markdownToTeaser } from './markdown-to-teaser.ts'

const teaser = (markdown: string, maxLength = 600, title = 'Title') =>
  markdownToTeaser(markdown, { title, maxLength })

test('paragraphs have a blank line between, and their lines are joined', () => {
  assert.equal(teaser('One\ntwo *three*.\n\n\nFour\\\nfive.'), 'One two three.\n\nFour\nfive.')
})

test('links and code stay as their text, images go', () => {
  assert.equal(
    teaser('![A crowd](x.jpg)Read [the guide](https://x.example) and `code <b>` <https://a.example/>.'),
    'Read the guide and code <b> https://a.example/.',
  )
})

test('list items have a line each', () => {
  assert.equal(teaser('Two things:\n\n- one\n- two\n\n1. three'), 'Two things:\n\none\ntwo\n\nthree')
})

test('HTML is read as HTML, and what runs in it goes', () => {
  assert.equal(teaser('a <b>b</b><br>c <script>alert(1)</script>d &amp;lt;'), 'a b\nc d &lt;')
  assert.equal(teaser('<div>\n\nText\n\n</div>\n\n<style>\np { color: red }\n</style>\n'), 'Text')
})

test('a first paragraph that repeats the title goes', () => {
  const title = 'JOINT STATEMENT: Coercion is never acceptable'
  assert.equal(teaser(`# Joint statement:  coercion is never acceptable.\n\nText.`, 600, title), 'Text.')
  assert.equal(teaser(`${title}\n`, 600, title), '')
  assert.equal(teaser(`${title} and more`, 600, title), `${title} and more`)
})

test('a long body is cut at the end of a word, and no paragraph is begun for a few letters', () => {
  assert.equal(
    teaser('One two three four five six seven eight nine ten eleven', 50),
    'One two three four five six seven eight nine ten…',
  )
  assert.equal(teaser('A first paragraph of text.\n\nA second one.', 36), 'A first paragraph of text.')
})

test('a huge body and one that nests deeply give a teaser like any other', () => {
  const bodies = [
    'word '.repeat(500_000),
    `${'> '.repeat(20_000)}x`,
    '['.repeat(60_000),
    '*a '.repeat(20_000),
  ]
  for (const body of bodies) assert.ok(teaser(body).length <= 600)
})

test('no teaser is longer than asked, and none begins or ends with white space', () => {
  const markdown = fc.array(
    fc.constantFrom('word ', '\n', '\n\n', '# ', '- ', '**', '<b>', '![a](b)', 'Ж', '😀', '&amp;'),
  )
  fc.assert(
    fc.property(markdown, fc.integer({ min: 100, max: 200 }), (parts, maxLength) => {
      const text = teaser(parts.join(''), maxLength)
      assert.ok(text.length <= maxLength)
      assert.equal(text, text.trim())
    }),
  )
})
