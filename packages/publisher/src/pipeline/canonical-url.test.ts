import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { canonicalUrl } from './canonical-url.ts'

const bare = 'town.example/news/1?id=2'

for (const url of [
  'https://town.example/news/1?id=2',
  'http://town.example/news/1?id=2#top',
  'https://TOWN.example:443/news/1/?id=2&utm_source=rss&utm_medium=feed',
  'https://town.example/news/1?fbclid=x&id=2&gclid=y',
  'https://town.example/news/1?id=2&source=rss----d12&rss=1&',
  'https://town.example/n%65ws/1?id=2&wt_mc=rss.a.b',
]) {
  test(`${url} is at ${bare}`, () => assert.equal(canonicalUrl(url), bare))
}

for (const url of [
  'https://www.town.example/news/1?id=2',
  'https://town.example/news/1?id=3',
  'https://town.example/news/1?id=2&page=1',
  'https://town.example/news/1?ID=2',
  'https://town.example/News/1?id=2',
  'https://town.example:8443/news/1?id=2',
  'https://town.example/news/1?id=2#/news/1',
  'https://town.example/news/1?id=2#!1',
  'https://town.example/news/1?id=2&source=town',
  'https://town.example/news/1?id=2&ref=x',
  'https://town.example/news%2F1?id=2',
  'https://town.example/news/1',
]) {
  test(`${url} is elsewhere`, () => assert.notEqual(canonicalUrl(url), bare))
}

test('canonicalUrl() finds nothing more to leave out, nor in what is added to count readers', () => {
  const url = fc.webUrl({ withFragments: true, withQueryParameters: true })
  fc.assert(
    fc.property(url, fc.constantFrom('utm_source=a', 'fbclid=%20', 'rss=1'), (text, parameter) => {
      const once = canonicalUrl(text)
      assert.equal(canonicalUrl(`https://${once}`), once)
      const counted = new URL(text)
      counted.search = `?${[counted.search.slice(1), parameter].filter(Boolean).join('&')}`
      assert.equal(canonicalUrl(counted.href), once)
    }),
  )
})
