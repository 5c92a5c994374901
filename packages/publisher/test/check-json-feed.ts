import assert from 'node:assert/strict'

type Fields = Readonly<Record<string, unknown>>

const text = (value: unknown) => assert.equal(typeof value, 'string')
const address = (value: unknown) =>
  assert.ok(URL.canParse(String(value), 'https://feeds.example/'), String(value))
const texts = (value: unknown) => {
  assert.ok(Array.isArray(value))
  value.forEach(text)
}
const date = (value: unknown) =>
  assert.match(String(value), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/)
const language = (value: unknown) => assert.equal(Intl.getCanonicalLocales(String(value)).length, 1)
const extension = (value: unknown) => assert.equal(typeof value, 'object')

const authors = (value: unknown) => {
  assert.ok(Array.isArray(value))
  for (const author of value as Fields[]) {
    assert.ok(Object.keys(author).length > 0, 'an author has a name, a URL or an avatar')
    checkFields(author, { name: text, url: address, avatar: address })
  }
}

const itemFields = {
  id: text,
  url: address,
  external_url: address,
  title: text,
  content_html: text,
  content_text: text,
  summary: text,
  image: address,
  banner_image: address,
  date_published: date,
  date_modified: date,
  authors,
  tags: texts,
  language,
}

const feedFields = {
  version: (value: unknown) => assert.equal(value, 'https://jsonfeed.org/version/1.1'),
  title: text,
  home_page_url: address,
  feed_url: address,
  description: text,
  user_comment: text,
  next_url: address,
  icon: address,
  favicon: address,
  authors,
  language,
  expired: (value: unknown) => assert.equal(typeof value, 'boolean'),
  items: (value: unknown) => assert.ok(Array.isArray(value)),
}

/** The rules of https://www.jsonfeed.org/version/1.1/, written down from there and not from our own schema. */
export function checkJsonFeed(document: unknown): void {
  const feed = document as Fields
  for (const name of ['version', 'title', 'items']) assert.ok(name in feed, `a feed has ${name}`)
  checkFields(feed, feedFields)
  const ids = new Set<unknown>()
  for (const item of feed.items as Fields[]) {
    assert.ok('id' in item && item.id !== '', 'an item has an id')
    assert.ok('content_html' in item || 'content_text' in item, 'an item has a content')
    checkFields(item, itemFields)
    assert.ok(!ids.has(item.id), `id ${String(item.id)} is unique`)
    ids.add(item.id)
  }
}

/** Every field is one of the specification's, or an extension: an object under a name that begins with `_` and a letter. */
function checkFields(fields: Fields, known: Readonly<Record<string, (value: unknown) => void>>): void {
  for (const [name, value] of Object.entries(fields)) {
    if (/^_[a-z]/i.test(name)) extension(value)
    else {
      assert.ok(known[name], `${name} is a field of JSON Feed`)
      known[name]?.(value)
    }
  }
}
