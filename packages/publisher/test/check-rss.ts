import assert from 'node:assert/strict'
import { SaxesParser } from 'saxes'

type Item = Record<string, string | string[]>

const rfc822 =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d\d:\d\d:\d\d [+-]\d{4}$/

/** What an item may have several of. */
const severals: readonly string[] = ['category', 'dc:creator']

/** The rules of RSS 2.0 (rssboard.org/rss-specification) that a generated feed can break, over a strict parser of XML. */
export function checkRss(xml: string): { readonly channel: Item; readonly items: Item[] } {
  const path: string[] = []
  const channel: Item = {}
  const items: Item[] = []
  let text = ''
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('text', (part) => {
    text += part
  })
  parser.on('opentag', ({ name, attributes }) => {
    const value = (attribute: string) => attributes[attribute]?.value
    path.push(name)
    text = ''
    if (name === 'rss') assert.equal(value('version'), '2.0')
    if (name === 'item') items.push({})
    if (name === 'guid') assert.equal(value('isPermaLink'), 'false')
    if (name === 'atom:link') {
      assert.deepEqual([value('rel'), value('type')], ['self', 'application/rss+xml'])
      channel.self = value('href') ?? ''
    }
  })
  parser.on('closetag', ({ name }) => {
    path.pop()
    const parent = path.at(-1)
    const target = parent === 'item' ? items.at(-1) : parent === 'channel' ? channel : undefined
    if (!target || name === 'item' || name === 'atom:link') return
    if (severals.includes(name)) target[name] = [...(target[name] ?? []), text]
    else {
      assert.ok(!(name in target), `${name} comes once`)
      target[name] = text
    }
    text = ''
  })
  parser.write(xml).close()
  for (const name of ['title', 'link', 'description']) assert.ok(channel[name], `a channel has ${name}`)
  checkDates(channel, 'lastBuildDate')
  for (const item of items) {
    assert.ok(item.title || item.description, 'an item has a title or a description')
    if (item.link) assert.match(String(item.link), /^https?:\/\//)
    checkDates(item, 'pubDate')
  }
  const ids = items.map(({ guid }) => guid)
  assert.equal(new Set(ids).size, ids.length)
  return { channel, items }
}

function checkDates(fields: Item, name: string): void {
  if (fields[name] === undefined) return
  assert.match(String(fields[name]), rfc822)
  assert.ok(!Number.isNaN(Date.parse(String(fields[name]))))
}
