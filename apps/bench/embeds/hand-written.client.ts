import type { JsonFeed, JsonItem, LocalizedText, PostKind } from '@iom-feed/core'

/** The language of the page. */
const own = document.documentElement.lang

const template = document.createElement('template')
template.innerHTML =
  '<article><div class="row soft"><time></time><span></span><b></b></div><div><h3><a></a></h3><p></p><ul class="row soft"></ul></div></article>'

const sheet = new CSSStyleSheet()
sheet.replaceSync(`
  :host { display: block; font: medium / 1.5 system-ui, sans-serif; color: #14202e; background: #fff }
  * { margin: 0; padding: 0; list-style: none }
  .box { container-type: inline-size; padding: 24px clamp(16px, 4%, 32px) }
  article { display: grid; gap: 4px 24px; padding-block: 20px; border-block-end: 1px solid #ccd }
  .row { display: flex; flex-wrap: wrap; align-items: baseline; gap: 4px 16px }
  .soft { color: #556; font-size: 0.875em }
  h3 { font-size: 1.1875em; line-height: 1.3; text-wrap: balance }
  a { color: inherit; text-decoration: none }
  p { max-width: 66ch; padding-block: 4px; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 6; overflow: hidden }
  b { border: 1px solid #ccd; border-radius: 3px; padding: 0 5px; font: inherit }
  @container (max-width: 400px) { article { hyphens: auto } }
  @container (min-width: 520px) {
    article { grid-template-columns: 150px 1fr }
    article > .row { flex-direction: column; align-items: start }
  }`)

const kinds: Readonly<Record<PostKind, string>> = {
  news: 'News',
  blog: 'Blog',
  'press-release': 'Press release',
  statement: 'Statement',
  publication: 'Publication',
  event: 'Event',
}

/** What the posts refer to. */
interface Names {
  /** By the id of a concept, its labels by language. */
  readonly labels: ReadonlyMap<string, LocalizedText>
  /** What concepts are called as well, in small letters: no tags of their own. */
  readonly taken: ReadonlySet<string>
  /** By language tag. */
  readonly languages: ReadonlyMap<string, string>
}

const response = await fetch('../../feed.json', { credentials: 'omit', referrerPolicy: 'no-referrer' })
show((await response.json()) as JsonFeed)

function show({ items, _iom: { concepts = [], languages = [] } }: JsonFeed): void {
  const called = concepts.flatMap(({ id, labels, aliases = [] }) => [
    id,
    ...Object.values(labels),
    ...aliases,
  ])
  const names: Names = {
    labels: new Map(concepts.map(({ id, labels }) => [id, labels])),
    taken: new Set(called.map((name) => name.toLowerCase())),
    languages: new Map(languages.map(({ tag, name = tag }) => [tag, name])),
  }
  const list = document.createElement('ul')
  for (const item of items) list.append(makePost(item, names))
  const box = document.createElement('div')
  box.className = 'box'
  box.append(list)
  const root = document.querySelector('#news')?.attachShadow({ mode: 'open' })
  if (!root) return
  root.adoptedStyleSheets = [sheet]
  root.append(box)
}

function makePost(item: JsonItem, names: Names): HTMLLIElement {
  const { language = '', url = '', tags = [], _iom: { kind = 'news', concepts = [], dates = {} } = {} } = item
  const entry = document.createElement('li')
  entry.append(template.content.cloneNode(true))
  const article = entry.firstChild as HTMLElement
  const [meta, body] = article.children as unknown as [HTMLElement, HTMLElement]
  const [date, sort, foreign] = meta.children as unknown as [HTMLTimeElement, HTMLElement, HTMLElement]
  const [heading, teaser, topics] = body.children as unknown as [HTMLElement, HTMLElement, HTMLElement]
  const link = heading.firstChild as HTMLAnchorElement
  article.lang = language
  article.dir = language === 'ar' ? 'rtl' : 'ltr'
  date.dateTime = item.date_published ?? ''
  date.textContent = dates[own] ?? ''
  sort.textContent = kinds[kind]
  if (language === own) foreign.remove()
  else foreign.textContent = names.languages.get(language) ?? language
  if (/^https?:/.test(url)) link.href = url
  link.textContent = item.title ?? ''
  teaser.textContent = item.content_text ?? ''
  const labels = concepts.map((id) => names.labels.get(id)?.[language] ?? names.labels.get(id)?.[own] ?? id)
  const others = tags.filter((tag) => !names.taken.has(tag.toLowerCase()))
  for (const name of [...labels, ...others]) {
    const topic = document.createElement('li')
    topic.textContent = name
    topics.append(topic)
  }
  return entry
}
