import { expect, fixture, html, waitUntil } from '@open-wc/testing'
import type { CSSResult, CSSResultGroup } from 'lit'
import '../src/define/all.ts'
import '../src/define/return-chart.ts'
import type { IomNewsFeed } from '../src/news-feed/news-feed.ts'
import { officeChart } from '../stories/office-chart.ts'
import { deepAll } from './deep.ts'
import { imageOf, sampleFeed, sampleItem, sampleNow } from './sample-feed.ts'
import { serve, tidy } from './serve.ts'

interface Described {
  readonly name: string
  readonly description?: string
  readonly default?: string
}

interface Declaration {
  readonly tagName?: string
  readonly cssParts?: readonly Described[]
  readonly cssProperties?: readonly Described[]
  readonly attributes?: readonly Described[]
}

const folder = '/packages/elements'
const load = async (path: string): Promise<Response> => window.fetch(folder + path)

/** What is told of the elements: by the manifest of the last build, and by the README. */
const { modules } = (await (await load('/custom-elements.json')).json()) as {
  modules: readonly { declarations?: readonly Declaration[] }[]
}
const declarations = modules.flatMap((module) => module.declarations ?? []).filter(({ tagName }) => tagName)
const readme = await (await load('/README.md')).text()
const theming = await (await window.fetch('/docs/theming.md')).text()

/** A style sheet's text, and those of all that it is made of. */
function textsOf(styles: CSSResultGroup): string {
  return Array.isArray(styles) ? styles.map(textsOf).join('') : (styles as CSSResult).cssText
}

function sorted(names: Iterable<string>): string[] {
  return [...new Set(names)].sort()
}

/** The custom properties that a style sheet reads, which are all that begin so. */
function used(css: string): string[] {
  return sorted([...css.matchAll(/var\(\s*(--iom-[\w-]+)/g)].map(([, name = '']) => name))
}

const image = imageOf(14)
const rich = sampleFeed(
  {
    items: [
      sampleItem(
        14,
        { tags: ['Iceland'], image: image.url, language: 'fi' },
        { image_alt: 'A ship', images: image.sizes },
      ),
      sampleItem(13),
    ],
  },
  { posts: 2, catalogue: '/catalogue.json', data: { chart: '/chart.json' } },
)
const late = () => sampleNow + 9e9
const now = () => sampleNow
const withRange = { ...officeChart, licence: 'CC0-1.0' }

/** The states that between them show all parts. */
const states = [
  html`<iom-news-feed src="/feed.json" lang="en" layout="cards" limit="1" .clock=${late}></iom-news-feed>`,
  html`<iom-news-feed src="/feed.json" lang="en" layout="cards" limit="1" .clock=${now}></iom-news-feed>`,
  html`<iom-news-feed src="/empty.json" lang="en" .clock=${now}></iom-news-feed>`,
  html`<iom-news-feed src="/gone.json" lang="en"></iom-news-feed>`,
  html`<iom-post-list src="/feed.json" lang="en" layout="cards" limit="1" .clock=${late}></iom-post-list>`,
  html`<iom-post-list src="/empty.json" lang="en"></iom-post-list>`,
  html`<iom-post-list src="/gone.json" lang="en"></iom-post-list>`,
  html`<iom-campaign-banner src="/feed.json" lang="en" .clock=${now}></iom-campaign-banner>`,
  html`<iom-campaign-banner src="/gone.json" lang="en"></iom-campaign-banner>`,
  html`<iom-feed-filter src="/feed.json" lang="en"></iom-feed-filter>`,
  html`<iom-feed-filter src="/gone.json" lang="en"></iom-feed-filter>`,
  html`<iom-stat-tile src="/feed.json" lang="en" .clock=${late}></iom-stat-tile>`,
  html`<iom-stat-tile src="/empty.json" lang="en"></iom-stat-tile>`,
  html`<iom-stat-tile src="/gone.json" lang="en"></iom-stat-tile>`,
  html`<iom-return-chart src="/feed.json" lang="en" .chart=${withRange} .clock=${late}></iom-return-chart>`,
  html`<iom-return-chart src="/empty.json" lang="en"></iom-return-chart>`,
  html`<iom-return-chart src="/gone.json" lang="en"></iom-return-chart>`,
]

/** The parts of an element that a page can style: its own, and those that elements within it hand out. */
function reachable(root: ShadowRoot): string[] {
  return [...root.querySelectorAll('*')].flatMap((node) => {
    const handed = (node.getAttribute('exportparts') ?? '').split(',')
    const within = node.shadowRoot ? reachable(node.shadowRoot).filter((part) => handed.includes(part)) : []
    return [...node.part, ...within]
  })
}

describe('what a page can style', () => {
  afterEach(tidy)

  it('are the parts that are documented, all of them', async () => {
    serve({
      '/feed.json': rich,
      '/empty.json': sampleFeed({ items: [] }, { posts: 0, figures: [], campaigns: [] }),
    })
    const page = await fixture(html`<div>${states}</div>`)
    await waitUntil(() => {
      const roots = deepAll(page, '.root').length
      return (
        roots >= states.length &&
        deepAll(page, '[part=status]').every((line) => line.textContent?.trim() !== 'Loading…')
      )
    }, 'all states are shown')
    await waitUntil(() => deepAll(page, '[part=image]').length === 3, 'with their images')
    for (const { tagName = '', cssParts = [] } of declarations) {
      const parts = [...page.querySelectorAll(tagName)].flatMap((element) =>
        reachable(element.shadowRoot as ShadowRoot),
      )
      expect(sorted(parts), tagName).to.deep.equal(sorted(cssParts.map(({ name }) => name)))
      expect(
        cssParts.every(({ description }) => description),
        tagName,
      ).to.equal(true)
      for (const { name } of cssParts) expect(readme, name).to.match(new RegExp(`\\b${name}\\b`))
    }
  })

  it('are the custom properties that are documented, with their defaults', () => {
    const within = [...declarations].filter(({ tagName }) => tagName !== 'iom-return-chart')
    for (const { tagName = '', cssProperties = [] } of declarations) {
      const element = customElements.get(tagName) as unknown as typeof IomNewsFeed
      const own = used(textsOf(element.styles))
      // A feed is made of all the others but the chart.
      const all =
        tagName === 'iom-news-feed'
          ? sorted(within.flatMap((one) => (one.cssProperties ?? []).map(({ name }) => name)).concat(own))
          : own
      expect(sorted(cssProperties.map(({ name }) => name)), tagName).to.deep.equal(all)
      for (const { name, description, default: value } of cssProperties) {
        expect(description, `${tagName} ${name}`).to.match(/\w/)
        expect(value, `${tagName} ${name}`).to.match(/\w/)
      }
    }
  })

  it('stands in the README and in the guide to theming', () => {
    const names = sorted(
      declarations.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name)),
    )
    expect(sorted([...readme.matchAll(/^\| `(--iom-[\w-]+)`/gm)].map(([, name = '']) => name))).to.deep.equal(
      names,
    )
    for (const [name] of theming.matchAll(/--iom-[\w-]+/g)) expect(names).to.include(name)
    for (const [, part = ''] of theming.matchAll(/::part\(([\w-]+)\)/g))
      expect(
        declarations.some(({ cssParts = [] }) => cssParts.some(({ name }) => name === part)),
        part,
      ).to.equal(true)
  })

  it('is set by attributes that all are in the README', () => {
    for (const { tagName, attributes = [] } of declarations)
      for (const { name } of attributes) expect(readme, `${tagName} ${name}`).to.contain(`\`${name}\``)
  })
})
