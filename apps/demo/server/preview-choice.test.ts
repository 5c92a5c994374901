import assert from 'node:assert/strict'
import { test } from 'node:test'
import { defaultChoice } from '../builder/choice/choice.ts'
import { putChoice, readPreview } from './preview-choice.ts'

const embed = {
  origin: 'https://feeds.example',
  version: '1.2.3',
  integrity: 'sha384-a',
  listIntegrity: 'sha384-b',
  chartIntegrity: 'sha384-c',
}

function put(body: string, show: 'list' | 'tiles' | 'chart' = 'list'): string {
  return putChoice(`<head></head><body>${body}</body>`, { ...defaultChoice, show }, embed, '')
}

test('putChoice() takes the place of the feed, else of the list, and of others of the chosen kind', () => {
  const tile = '<iom-stat-tile src="/own"></iom-stat-tile>'
  const feed = '<iom-news-feed class="news" src="/own">News</iom-news-feed>'
  const page = put(`${tile}<p>Before</p>${feed}${tile}`, 'tiles')
  assert.doesNotMatch(page, /own/)
  assert.match(
    page,
    /<p>Before<\/p><script [^>]+><\/script>\n<div id="iom-choice" class="news">\n<iom-stat-tile [^>]+><\/iom-stat-tile>\n<\/div><\/body>/,
  )
  assert.match(put(`${tile}<iom-post-list></iom-post-list>`), /own.*<iom-post-list src="https/s)
})

test('putChoice() leaves a template to a page that makes its elements itself', () => {
  assert.match(
    put('<div id="app"></div>'),
    /<template id="iom-choice"><iom-post-list .*<\/template><\/body>/s,
  )
})

test('putChoice() has the bundle of all elements, so that those of the page work too', () => {
  assert.match(put('<iom-news-feed></iom-news-feed>'), /iom-feed\.js"\n {2}integrity="sha384-a"/)
  assert.match(
    put('<iom-news-feed></iom-news-feed>', 'chart'),
    /iom-return-chart\.js"\n {2}integrity="sha384-c"/,
  )
})

test('readPreview() takes nothing but a choice', () => {
  assert.equal(readPreview('show=list'), undefined)
  assert.deepEqual(readPreview('iom-choice=show%3Dscript%26onload%3Dalert'), defaultChoice)
})
