import { createElement, type ReactElement, useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import type { Item } from 'rss-parser'
import RssParser from 'rss-parser/dist/rss-parser.min.js'

const shownAtMost = 20
const date = new Intl.DateTimeFormat(document.documentElement.lang, { dateStyle: 'long' })

function News({ url }: { readonly url: string }): ReactElement {
  const [items, setItems] = useState<readonly Item[]>([])
  useEffect(() => {
    void new RssParser().parseURL(url).then((feed) => setItems(feed.items.slice(0, shownAtMost)))
  }, [url])
  return createElement('ul', null, ...items.map(renderItem))
}

function renderItem({
  guid,
  link,
  title,
  pubDate = '',
  contentSnippet,
  categories = [],
}: Item): ReactElement {
  const small = (text: string): ReactElement => createElement('p', null, createElement('small', null, text))
  return createElement(
    'li',
    { key: guid },
    createElement('h3', null, createElement('a', { href: link }, title)),
    small(date.format(new Date(pubDate))),
    createElement('p', null, contentSnippet),
    small(categories.join(', ')),
  )
}

const box = document.querySelector('#news')
if (box) createRoot(box).render(createElement(News, { url: new URL('../../rss.xml', location.href).href }))
