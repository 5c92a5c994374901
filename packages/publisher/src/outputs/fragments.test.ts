import assert from 'node:assert/strict'
import { test } from 'node:test'
import { groupEntries, type Post } from '@iom-feed/core'
import fc from 'fast-check'
import { type DefaultTreeAdapterTypes as Html, parseFragment } from 'parse5'
import { anyPublication } from '../../test/any-publication.ts'
import { samplePost, samplePosts } from '../../test/samples.ts'
import { cleanText } from '../reading/fields.ts'
import { fragmentPaths, writeFragments } from './fragments.ts'
import { titleOf } from './title-of.ts'

function write(posts: readonly Post[], language = 'en'): string[] {
  const files = writeFragments('fi', groupEntries(posts), language)
  assert.deepEqual(
    files.map(({ path }) => path),
    fragmentPaths('fi'),
  )
  return files.map(({ bytes }) => Buffer.from(bytes).toString('utf8'))
}

/** The attributes that each element may have. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  ul: [],
  li: ['lang', 'dir'],
  article: [],
  h2: [],
  h3: [],
  h4: [],
  a: ['href', 'hreflang', 'rel'],
  p: [],
  time: ['datetime', 'lang', 'dir'],
  br: [],
}

/** Reads a fragment as a browser does; nothing is in it that is not allowed, and nothing is read otherwise than it was written. */
function parse(html: string): Html.Element[] {
  const errors: string[] = []
  const tree = parseFragment(html, { onParseError: ({ code }) => errors.push(code) })
  assert.deepEqual(errors, [])
  const elements: Html.Element[] = []
  const walk = (node: Html.Node): void => {
    assert.notEqual(node.nodeName, '#comment')
    if ('tagName' in node) {
      elements.push(node)
      for (const { name } of node.attrs)
        assert.ok(allowed[node.tagName]?.includes(name), `${node.tagName} ${name}`)
      assert.ok(allowed[node.tagName], node.tagName)
    }
    if ('childNodes' in node) for (const child of node.childNodes) walk(child)
  }
  walk(tree)
  return elements
}

function textOf(node: Html.Node | undefined): string {
  if (!node) return ''
  if (node.nodeName === '#text') return (node as Html.TextNode).value
  if (node.nodeName === 'br') return '\n'
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

const attributeOf = (element: Html.Element | undefined, name: string) =>
  element?.attrs.find((attribute) => attribute.name === name)?.value

test('a fragment is a list of the newest ten entries, for each level of headings', () => {
  const [three = '', two, four] = write(samplePosts(30))
  const elements = parse(three)
  assert.equal(elements.filter(({ tagName }) => tagName === 'li').length, 10)
  assert.equal(elements.filter(({ tagName }) => tagName === 'h3').length, 10)
  assert.equal(two, three.replaceAll('h3>', 'h2>'))
  assert.equal(four, three.replaceAll('h3>', 'h4>'))
})

test('each text says its language and direction, and one of no known language finds its own', () => {
  const dates = { en: '4 June 2018' }
  const published = '2018-06-04t00:00:00.1234-00:00'
  const arabic = samplePost({
    id: 'a',
    title: 'عربي',
    language: 'ar',
    url: 'https://office.example/?a&b',
    text: 'One\ntwo\n\nThree',
    dates,
    published,
  })
  const [html] = write([arabic, samplePost({ id: 'b', title: 'Somewhere' })])
  assert.equal(
    html,
    `<ul>
<li lang="ar" dir="rtl"><article>
<h3><a href="https://office.example/?a&amp;b" hreflang="ar" rel="noopener">عربي</a></h3>
<p><time datetime="2018-06-04T00:00:00.123Z" lang="en" dir="ltr">4 June 2018</time></p>
<p>One<br>two</p>
<p>Three</p>
</article></li>
<li dir="auto"><article>
<h3>Somewhere</h3>
</article></li>
</ul>
`,
  )
})

test('of an entry in several languages that of the fragment is shown, else its first', () => {
  const posts = ['fi', 'en'].map((language) => samplePost({ id: language, language, entry: 'a' }))
  assert.match(write(posts, 'en')[0] ?? '', /^<ul>\n<li lang="en" dir="ltr">(?!.*<li)/s)
  assert.match(write(posts, 'sv')[0] ?? '', /^<ul>\n<li lang="fi" dir="ltr">(?!.*<li)/s)
})

test('where there are no posts, a page shows nothing', () => {
  assert.deepEqual(write([]), ['', '', ''])
})

test('whatever the sources hold, a fragment is the list and nothing else, to browsers and to servers', () => {
  fc.assert(
    fc.property(anyPublication, ({ posts }) => {
      // As posts of one language each stand in an entry once.
      const single = posts.map(({ entry: _, ...post }) => post)
      const [html = ''] = write(single)
      const elements = parse(html)
      const items = elements.filter(({ tagName }) => tagName === 'li')
      const headings = elements.filter(({ tagName }) => tagName === 'h3')
      assert.equal(items.length, single.length)
      for (const [index, post] of single.entries()) {
        assert.equal(textOf(headings[index]), cleanText(titleOf(post)))
        assert.equal(attributeOf(items[index], 'lang'), post.language)
        const [link] = headings[index]?.childNodes ?? []
        if (post.url !== undefined) assert.equal(attributeOf(link as Html.Element, 'href'), post.url)
      }
      // What PHP, server-side includes and edge-side includes would run.
      assert.doesNotMatch(html, /<[?!%]|<\/?esi/)
    }),
  )
})
