/**
 * Renders elements to HTML on a server: `@iom-feed/elements/server`.
 *
 * @module elements/server
 */

import { canonicalLanguage, type Feed } from '@iom-feed/core'
import type { CSSResult, LitElement } from 'lit'
import { IomCampaignBanner } from '../campaign-banner/campaign-banner.ts'
import type { IomElement } from '../element/iom-element.ts'
import { IomFeedFilter } from '../feed-filter/feed-filter.ts'
import { IomNewsFeed } from '../news-feed/news-feed.ts'
import { IomPostList } from '../post-list/post-list.ts'
import { IomReturnChart } from '../return-chart/return-chart.ts'
import { IomStatTile } from '../stat-tile/stat-tile.ts'
import { escapeText, type RenderChild, renderValue } from './render-value.ts'

export { messagesFor } from '../locales/message-registry.ts'
export type { Messages } from '../locales/messages.ts'

interface Elements {
  readonly 'iom-campaign-banner': IomCampaignBanner
  readonly 'iom-feed-filter': IomFeedFilter
  readonly 'iom-news-feed': IomNewsFeed
  readonly 'iom-post-list': IomPostList
  readonly 'iom-return-chart': IomReturnChart
  readonly 'iom-stat-tile': IomStatTile
}

export type ElementName = keyof Elements

/** The properties of an element, and the language of the page around it. */
export type RenderOptions<Name extends ElementName> = Partial<
  Omit<Elements[Name], keyof LitElement | 'given'>
> & {
  readonly feed: Feed
  readonly lang: string
}

const classes: { readonly [Name in ElementName]: new () => Elements[Name] } = {
  'iom-campaign-banner': IomCampaignBanner,
  'iom-feed-filter': IomFeedFilter,
  'iom-news-feed': IomNewsFeed,
  'iom-post-list': IomPostList,
  'iom-return-chart': IomReturnChart,
  'iom-stat-tile': IomStatTile,
}

/** Beside an element's own: where no script will run, what needs one is left out. */
const withoutScripts = '@media (scripting: none) { .root form, .root button { display: none } }'

/** What stands between `<style>` and `</style>` in an element's shadow tree: where a policy forbids inline styles, its hash allows it. */
export const elementStyles: Readonly<Record<ElementName, string>> = Object.fromEntries(
  Object.entries(classes).map(([name, element]) => {
    const styles = prepare(element).elementStyles.map((style) => (style as CSSResult).cssText)
    return [name, [...styles, withoutScripts].join('').replace(/\s+/g, ' ')]
  }),
) as Record<ElementName, string>

/**
 * Renders an element to HTML with a declarative shadow root, which is read before and without JavaScript.
 *
 * The HTML is made by the templates and styles that the element has in a browser. When its script runs there, it loads the feed at `src`, and takes
 * the place of what was rendered; that stays where the feed, or the script itself, cannot be had. Nothing is loaded here: posts that
 * are not in `feed` are not shown, nor is a chart that is not given.
 *
 * @param name The element's name, such as `iom-news-feed`.
 * @param options Its properties, of which `feed` is shown now and `src` is for the browser; and `lang`, the language of the page around it.
 * @throws {TypeError} Where there is no element of that name.
 *
 * @example
 * ```ts
 * import { readFeed } from '@iom-feed/core'
 * import { renderElement } from '@iom-feed/elements/server'
 *
 * const { feed } = readFeed({ version: 'https://jsonfeed.org/version/1.1', title: 'News', items: [] })
 * renderElement('iom-post-list', { feed, lang: 'en', src: '/feed.json' })
 * // => <iom-post-list src="/feed.json" lang="en"><template shadowrootmode="open">…</template></iom-post-list>
 * ```
 */
export function renderElement<Name extends ElementName>(name: Name, options: RenderOptions<Name>): string {
  // The element that loads a document says where that is old; one that was handed a feed does not.
  const { feed, ...properties } = options
  const element = createElement(name, properties)
  const attributes = [...prepare(classes[name]).elementProperties].map(([property, { attribute, type }]) => {
    const value = Reflect.get(element, property)
    if (attribute === false || value === undefined || value === null || value === false) return ''
    return ` ${attribute ?? String(property)}="${type === Boolean ? '' : escapeText(value)}"`
  })
  return `<${name}${attributes.join('')} lang="${escapeText(options.lang)}">${renderShadow(name, element, feed)}</${name}>`
}

/** An element within another has its properties from it. */
const renderChild: RenderChild = (name, { attributes, properties }) => {
  const element = createElement(name, Object.fromEntries(properties))
  for (const [attribute, value] of attributes) element.attributeChangedCallback(attribute, null, `${value}`)
  return [` lang="${escapeText(element.lang)}"`, renderShadow(name as ElementName, element, element.feed)]
}

function createElement(name: string, properties: object): IomElement {
  if (!Object.hasOwn(classes, name))
    throw new TypeError(`Cannot render "${name}": expected one of ${Object.keys(classes).join(', ')}`)
  return Object.assign(new classes[name as ElementName](), properties)
}

/** The style sheet and what the element renders, the only other element. */
function renderShadow(name: ElementName, element: IomElement, feed: Feed | undefined): string {
  const { lang, src } = element
  // On a page the controllers find out what is around the element and at its address.
  const found = {
    language: { language: canonicalLanguage(lang) },
    source: { url: src, state: { status: 'loaded', feed }, follow() {} },
  }
  const shown = Object.assign(element, found) as unknown as Shown
  shown.willUpdate(new Map())
  const content = renderValue(shown.render(), renderChild)
  return `<template shadowrootmode="open"><style>${elementStyles[name]}</style>${content}</template>`
}

/** What Lit calls of an element, in this order. */
interface Shown {
  willUpdate(changed: ReadonlyMap<string, unknown>): void
  render(): unknown
}

/** A class with its properties and styles ready, as when it is registered. */
function prepare(element: new () => IomElement): typeof LitElement {
  const ready = element as unknown as typeof LitElement
  void ready.observedAttributes
  return ready
}
