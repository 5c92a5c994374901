import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { elementsWithin, parsePage } from './page-tree.ts'
import { preparePage } from './prepare-page.ts'

const picker = 'http://127.0.0.1:4318/own/picker.js'
const url = 'https://town.example/news/today'

function prepare(html: string, address: string | undefined = url): string {
  const prepared = preparePage(html, { url: address, picker })
  return 'html' in prepared ? prepared.html : assert.fail(prepared.problem)
}

/** The page without what we put into it. */
function body(html: string): string {
  return /<body[^>]*>([\s\S]*)<\/body>/.exec(prepare(html))?.[1] ?? ''
}

function baseOf(html: string, address?: string): string | undefined {
  return /<base href="([^"]*)">/.exec(prepare(html, address))?.[1]
}

test('scripts, handlers and addresses of scripts are left out', () => {
  assert.equal(
    body(`<p onclick="a()" OnMouseOver=b()>x<script>c()</script><a href=" java&#10;script:d()">y</a>
<svg><script>e()</script><a xlink:href="javascript:f()">z</a></svg><template><img src=x onerror=g()></template>`),
    `<p>x<a>y</a>
<svg><a>z</a></svg><template><img src="x"></template></p>`,
  )
})

test('frames, plug-ins and what is there without scripts stay as empty boxes', () => {
  assert.equal(
    body(
      '<p>x<iframe src="/a" srcdoc="b" width=3></iframe><object data="/c"><b>d</b></object><embed src="/e"><noscript><i>f</i></noscript>',
    ),
    '<p>x<iframe width="3" tabindex="-1"></iframe><object tabindex="-1"></object><embed tabindex="-1"><noscript></noscript></p>',
  )
})

test('a refresh, a policy and links that load ahead are left out, and style sheets stay', () => {
  const html = prepare(
    `<meta http-equiv=refresh content="0; url=/b"><meta HTTP-EQUIV="Content-Security-Policy" content="default-src 'none'">
<link rel=preload href=a><link rel="alternate stylesheet" href=b><link rel="shortcut icon" href=c><style>p {}</style><p>x`,
  )
  assert.doesNotMatch(html, /http-equiv|preload/i)
  assert.match(html, /href="b"[\s\S]*href="c"[\s\S]*<style>p {}<\/style>/)
})

test('nothing of a page stops the keyboard', () => {
  assert.equal(
    body(
      '<a href=/a>a</a><a>b</a><input autofocus><p tabindex=3 contenteditable>c</p><video controls autoplay></video>',
    ),
    '<a href="/a" tabindex="-1">a</a><a>b</a><input tabindex="-1"><p tabindex="-1">c</p><video controls="" tabindex="-1"></video>',
  )
})

test('addresses are resolved against the base of the page, which may be relative, else against the page', () => {
  assert.equal(baseOf('<p>x'), url)
  assert.equal(
    baseOf('<base target=_top><base href="../assets/"><base href="/b/"><p>x'),
    'https://town.example/assets/',
  )
  assert.equal(baseOf('<base href="javascript:a()"><p>x'), url)
  assert.equal(
    baseOf('<base href="/a?b&quot;<script>&amp;c"><p>x'),
    'https://town.example/a?b%22%3Cscript%3E&amp;c',
  )
})

test('addresses of a file are resolved against where it says that it is from, or against nothing', () => {
  const file = (html: string) => /<base href="([^"]*)">/.exec(prepareFile(html))?.[1]
  assert.equal(file('<base href="https://a.example/"><p>x'), 'https://a.example/')
  assert.equal(file('<link rel=canonical href="https://b.example/c"><p>x'), 'https://b.example/c')
  assert.equal(file('<base href="/a/"><p>x'), 'about:invalid')
})

function prepareFile(html: string): string {
  const prepared = preparePage(html, { picker })
  return 'html' in prepared ? prepared.html : assert.fail(prepared.problem)
}

test('a page keeps the mode that browsers lay it out in', () => {
  const strict = '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01//EN" "http://www.w3.org/TR/html4/strict.dtd">'
  const loose =
    '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 4.01 Transitional//EN" "http://www.w3.org/TR/html4/loose.dtd">'
  const old = '<!DOCTYPE html PUBLIC "-//W3C//DTD HTML 3.2 Final//EN">'
  for (const doctype of ['', old, loose, strict, '<!doctype html>', '<!-- a --><!doctype html><!-- b -->']) {
    const html = `${doctype}<p>x`
    assert.equal(parsePage(prepare(html))?.mode, parsePage(html)?.mode, doctype)
  }
})

test('a page of frames, one that shows nothing without scripts, and one that is too deep are told', () => {
  const problemOf = (html: string) => {
    const prepared = preparePage(html, { url, picker })
    return 'problem' in prepared ? prepared.problem : 'none'
  }
  assert.equal(problemOf('<frameset><frame src=a></frameset>'), 'frames')
  assert.equal(
    problemOf('<title>App</title><div id=root> </div><noscript>No</noscript><script>a()</script>'),
    'empty',
  )
  assert.equal(problemOf('<div id=root><img src=a></div>'), 'none')
  assert.equal(problemOf('<div>'.repeat(600)), 'too-large')
  assert.equal(problemOf('<b></b>'.repeat(100_001)), 'too-large')
})

test('whatever a page is made of, the only script is ours, the only base is ours, and no element has a handler', () => {
  const piece = fc.constantFrom(
    ...[
      '<p>',
      '</p>',
      '<svg>',
      '<math>',
      '<script>',
      '</script>',
      '<template>',
      '</template>',
      '<table>',
      '<style>',
    ],
    ...[
      '</style>',
      '<title>',
      '</title>',
      '<noscript>',
      '</noscript>',
      '<!--',
      '-->',
      '<base href=/x>',
      'x',
      '<mtext>',
    ],
    ...[
      '<img src=x onerror=a()>',
      '<a href=javascript:a()>',
      '<foreignObject>',
      '<desc>',
      '<select>',
      '<iframe>',
      '<xmp>',
    ],
    ...[
      '<plaintext>',
      '"',
      "'",
      '<form>',
      '<body onload=a()>',
      '<textarea>',
      '<![CDATA[',
      ']]>',
      '<mglyph>',
      '<p title="',
    ],
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const prepared = preparePage(pieces.join(''), { url, picker })
      if ('problem' in prepared) return
      // As its browser reads it.
      const elements = [...elementsWithin(parsePage(prepared.html) ?? assert.fail())]
      const values = (tag: string, name: string) =>
        elements
          .filter(({ tagName }) => tagName === tag)
          .map(({ attrs }) => attrs.find((one) => one.name === name)?.value)
      assert.equal(values('base', 'href').length, 1)
      assert.deepEqual(values('script', 'src'), [picker])
      assert.deepEqual(
        elements.flatMap(({ attrs }) => attrs.filter(({ name }) => /^on/.test(name))),
        [],
      )
    }),
    { numRuns: 500 },
  )
})
