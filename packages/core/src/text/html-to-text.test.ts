import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { Tokenizer, TokenizerMode } from 'parse5'
import { htmlToText } from './html-to-text.ts'

const cases: Record<string, [html: string, text: string]> = {
  'leaves out tags and comments': [
    '<p class="a">49 <b>returnees</b><!-- x --> in April</p>',
    '49 returnees in April',
  ],
  'separates paragraphs by a blank line': ['<p>a</p>\n<p>b</p><h2>c</h2>d', 'a\n\nb\n\nc\n\nd'],
  'breaks lines at br, list items and rows': ['a<br>b<ul><li>c</li><li>d</li></ul>', 'a\nb\n\nc\nd'],
  'takes two br for a paragraph': ['a<br><br/>\n<br>b', 'a\n\nb'],
  'forgets empty paragraphs': ['<p>a</p><p>&nbsp;</p><p> </p><p>b</p>', 'a\n\nb'],
  'folds white space': [' a\n\t b<i> </i> c ', 'a b c'],
  'keeps a < that begins no tag': ['a < b, 1<2, <3 and <', 'a < b, 1<2, <3 and <'],
  'decodes entities once': ['&amp;lt;b&amp;gt; &lt;i&gt;', '&lt;b&gt; <i>'],
  'reads quoted attributes as a whole': [`<a title="a > b" rel='c > d'>x</a>`, 'x'],
  'opens quotes only after an equals sign': ['<b class=a"b>x</b> <i">y</i>', 'x y'],
  'leaves out what nobody sees': [
    'a<script>if (a<b) "</p>"</script><style>b{}</style><title>t</title><textarea><b>c</textarea>d',
    'ad',
  ],
  'ends a script only at its end tag': ['<script>"</scripty>"</SCRIPT >a', 'a'],
  'leaves out templates within templates': ['a<template>b<template>c</template>d</template>e', 'ae'],
  'takes what is not closed to the end': ['a<!-- b <p>c', 'a'],
  'takes a tag that is not closed to the end': ['a<a href="b>c</a>', 'a'],
  'takes a script that is not closed to the end': ['a<script>b</p>', 'a'],
  'knows the short comments': ['<!-->a<!--->b<!--x--!>c<!--x--y-->d', 'abcd'],
  'leaves out what is no element': ['<!doctype html><?xml version="1.0"?></3></>a', 'a'],
  'leaves out the marks of CDATA': ['<![CDATA[<p>a</p>]]>', 'a'],
  'makes no tag of what stands around one': [
    '<<b>script>alert(1)<</b>/script>',
    '< script>alert(1)< /script>',
  ],
  'reads an end of template without a beginning': ['</template>a', 'a'],
}

for (const [title, [html, text]] of Object.entries(cases)) {
  test(`htmlToText() ${title}`, () => assert.equal(htmlToText(html), text))
}

/** Texts that are mostly made of what HTML is made of. */
const soup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '<',
        '>',
        '</',
        '/>',
        '<!--',
        '-->',
        '--!>',
        '<!',
        '<?',
        '=',
        '"',
        "'",
        '/',
        '-',
        '!',
        ' ',
        '\n',
      ),
      fc.constantFrom('p', 'b', 'a', 'script', 'style', 'template', 'textarea', 'title', 'br', 'div'),
      fc.constantFrom(
        '<p>',
        '</p>',
        '<script>',
        '</script>',
        '<template>',
        '</template>',
        '<a href="',
        'x',
        'ä',
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

test('htmlToText() lets no tag out', () => {
  fc.assert(
    fc.property(fc.oneof(soup, fc.string({ unit: 'binary' })), (html) => {
      assert.doesNotMatch(htmlToText(html.replaceAll('&', '')), /<[a-z!?/]/i)
    }),
    { numRuns: 3000 },
  )
})

test('htmlToText() keeps text that has neither tags nor character references', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const plain = text.replace(/[&<>\]\s]+/g, ' ').trim()
      assert.equal(htmlToText(plain), plain)
    }),
  )
})

/** The text that a browser's tokenizer finds outside of the elements that nobody sees. */
function textByBrowser(html: string): string {
  let text = ''
  let templates = 0
  let hidden = ''
  const add = ({ chars }: { chars: string }) => {
    if (!templates && !hidden) text += chars
  }
  const tokenizer: Tokenizer = new Tokenizer(
    {},
    {
      onComment: () => {},
      onDoctype: () => {},
      onEof: () => {},
      onCharacter: add,
      onNullCharacter: add,
      onWhitespaceCharacter: () => {},
      onStartTag({ tagName }) {
        if (tagName === 'template') templates++
        if (!/^(?:script|style|title|textarea)$/.test(tagName)) return
        hidden = tagName
        tokenizer.lastStartTagName = tagName
        tokenizer.state = TokenizerMode.RAWTEXT
      },
      onEndTag({ tagName }) {
        if (tagName === hidden) hidden = ''
        else if (tagName === 'template') templates = Math.max(0, templates - 1)
      },
    },
  )
  tokenizer.write(html, true)
  return text
}

test('htmlToText() finds the text that a browser finds', () => {
  fc.assert(
    // A tag that the end of the text cuts off is left out by both but for "</", so something stands behind it.
    fc.property(
      soup.map((html) => `${html} .`),
      (html) => {
        assert.equal(htmlToText(html).replace(/\s/g, ''), textByBrowser(html).replace(/\s/g, ''))
      },
    ),
    { numRuns: 5000 },
  )
})

test('htmlToText() comes to the end of a million characters of anything', () => {
  const units = [
    '<',
    '<!--',
    '<![CDATA[',
    ']]>',
    '&',
    '&#1',
    '&a',
    '</',
    '<!',
    '<a ',
    '<a =',
    '<a "',
    "<a b='",
    '<a b="',
    'a=" ',
  ]
  for (const unit of [
    ...units,
    '<script>',
    '</script>',
    '<template>',
    '<p>',
    '<b> </b>',
    ' ',
    '\n',
    '&nbsp;',
    '<<b>',
  ]) {
    const text = htmlToText(unit.repeat(1_000_000 / unit.length))
    assert.ok(text.length <= 1_500_000, unit)
  }
})
