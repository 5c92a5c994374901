import assert from 'node:assert/strict'
import { test } from 'node:test'
import { findFeedLinks } from './feed-links.ts'

const address = 'https://town.example/news/'

test('findFeedLinks() finds the feeds that a page names, in their order and once', () => {
  const html = `<!doctype html><head><title>News</title>
    <link rel=stylesheet href=x.css><link rel="alternate" hreflang="sv" href="/sv">
    <LINK REL="Alternate home" TYPE="application/rss+xml" HREF="feed?a=1&amp;b=2">
    <link rel="alternate" type="application/atom+xml" href="/atom"><link rel="alternate" type="application/atom+xml" href="/atom">
    <link rel="alternate" type="application/json" href="/wp-json"></head>
    <p>broken <b>markup<link rel="alternate" type="application/feed+json" href="https://other.example/feed">`
  assert.deepEqual(findFeedLinks(html, address), [
    'https://town.example/news/feed?a=1&b=2',
    'https://town.example/atom',
    'https://other.example/feed',
  ])
})

test('findFeedLinks() goes by the base of the page, and follows http and https only', () => {
  const link = (href: string) => `<link rel="alternate" type="application/rss+xml" href="${href}">`
  assert.deepEqual(findFeedLinks(`<base href="/site/">${link('feed')}`, address), [
    'https://town.example/site/feed',
  ])
  assert.deepEqual(findFeedLinks(link('javascript:alert(1)') + link(''), address), [])
  assert.deepEqual(findFeedLinks('', address), [])
})

test('findFeedLinks() walks through a page of any depth', () => {
  const html = `${'<div>'.repeat(20_000)}<link rel="alternate" type="application/rss+xml" href="feed">`
  assert.equal(findFeedLinks(html, address).length, 1)
})
