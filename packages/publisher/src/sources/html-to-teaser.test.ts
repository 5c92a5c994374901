import assert from 'node:assert/strict'
import { test } from 'node:test'
import { htmlToTeaser } from './html-to-teaser.ts'

const title = 'JOINT STATEMENT: Coercion is never acceptable'

for (const [name, html, expected] of [
  ['a paragraph that repeats the title', `<p>${title}.</p><p>We, the undersigned</p>`, 'We, the undersigned'],
  [
    'a line that repeats the title',
    `<p><b>${title}</b><br>We, the undersigned<br>ask</p>`,
    'We, the undersigned\nask',
  ],
  ['a title in other letters', `<h2>${title.toUpperCase()} …</h2>We`, 'We'],
  ['nothing but the title', `<p>${title}</p>`, ''],
  ['a sentence that begins like the title', `<p>${title}, we say</p>`, `${title}, we say`],
  [
    'a caption',
    '<figure><img src=a alt=x><figcaption>The <i>audience</i></figcaption></figure>IOM celebrated.',
    'IOM celebrated.',
  ],
  [
    'a caption that is not closed',
    '<figure><img><figcaption>The audience</figure>IOM celebrated.',
    'IOM celebrated.',
  ],
] as const) {
  test(`htmlToTeaser() makes "${expected}" of ${name}`, () => {
    assert.equal(htmlToTeaser(html, { title, maxLength: 600 }), expected)
  })
}
