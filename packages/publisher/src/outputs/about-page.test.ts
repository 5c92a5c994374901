import assert from 'node:assert/strict'
import { test } from 'node:test'
import { samplePublication } from '../../test/samples.ts'
import { aboutPage } from './about-page.ts'

test('the page escapes what it is given, and describes every field once', () => {
  const [file] = aboutPage(samplePublication({ title: 'A <b> & "c"', licence: 'https://a.example/?x&y' }))
  const page = Buffer.from(file?.bytes ?? []).toString('utf8')
  assert.match(page, /<title>About this feed: A &lt;b&gt; &amp; &quot;c&quot;<\/title>/)
  assert.match(page, /href="https:\/\/a\.example\/\?x&amp;y"/)
  const names = [...page.matchAll(/<th scope="row"><code>(\w+)<\/code>/g)].map(([, name]) => name)
  assert.ok(names.includes('expected_every') && names.includes('language_source'))
  assert.doesNotMatch(page, /<script|src=|url\(/)
})

test('the page leads to the data and the method, where there are any', () => {
  const pageOf = (changes: Parameters<typeof samplePublication>[0]) =>
    Buffer.from(aboutPage(samplePublication(changes))[0]?.bytes ?? []).toString('utf8')
  assert.doesNotMatch(pageOf({}), /returns\.csv|How returns are counted/)
  const page = pageOf({
    licence: 'CC-BY-4.0',
    data: { observations: [], areas: {}, method: { fi: 'https://a.example/?x&y' } },
  })
  assert.match(page, /<a href="returns\.csv">/)
  assert.match(page, /Licence of the texts and the data: CC-BY-4\.0/)
  assert.match(page, /How returns are counted: <a href="https:\/\/a\.example\/\?x&amp;y" hreflang="fi">/)
})
