import type { Feed, ReturnsChart } from '@iom-feed/core'
import { type ElementName, elementStyles, type Messages, renderElement } from '@iom-feed/elements/server'
import type { Publication } from '../publication.ts'

/** What a view is made from: the document as browsers get it. */
export interface ShownDocument {
  readonly feed: Feed
  readonly chart: ReturnsChart | undefined
}

/** A view of the feed that has a page of its own. */
export interface View {
  readonly name: string
  /** Its script, in the folder of the elements. */
  readonly script: string
  /** The name of the script's Trusted Types policy. */
  readonly policy: string
  /** The elements in it, whose styles the page holds. */
  readonly elements: readonly ElementName[]
  /** Whether its heading is that of the page. */
  readonly hasHeading?: true
  readonly hasImages?: true
  /** How high a frame is at first, in px, before the page tells. */
  readonly height: number
  /** What follows the title of the feed in its own; nothing of itself. */
  readonly label: (publication: Publication, messages: Messages) => Publication['titles'] | string
  readonly render: (document: ShownDocument, common: CommonProperties) => string
}

/** What all elements of embed pages are told. */
interface CommonProperties {
  readonly lang: string
  readonly src: string
  readonly clock: () => number
}

const whole: readonly ElementName[] = [
  'iom-news-feed',
  'iom-campaign-banner',
  'iom-stat-tile',
  'iom-feed-filter',
  'iom-post-list',
]

const posts: readonly View[] = [
  {
    name: 'feed',
    script: 'iom-feed.js',
    policy: 'iom-feed',
    elements: whole,
    hasHeading: true,
    hasImages: true,
    height: 1000,
    label: () => '',
    render: ({ feed }, common) =>
      renderElement('iom-news-feed', { ...common, feed, headingLevel: 1, noFilter: true, noRss: true }),
  },
  {
    name: 'list',
    script: 'iom-post-list.js',
    policy: 'iom-feed',
    elements: ['iom-post-list'],
    hasImages: true,
    height: 1000,
    label: () => '',
    render: ({ feed }, common) =>
      renderElement('iom-post-list', { ...common, feed, headingLevel: 1, noRss: true }),
  },
  {
    name: 'banner',
    script: 'iom-feed.js',
    policy: 'iom-feed',
    elements: ['iom-campaign-banner'],
    height: 200,
    label: (_, { campaign }) => campaign,
    render: ({ feed }, common) => renderElement('iom-campaign-banner', { ...common, feed, headingLevel: 1 }),
  },
]

const statistics: readonly View[] = [
  {
    name: 'figures',
    script: 'iom-feed.js',
    policy: 'iom-feed',
    elements: ['iom-news-feed', 'iom-stat-tile'],
    height: 300,
    label: ({ data }) => data?.title,
    render: ({ feed }, common) =>
      renderElement('iom-news-feed', {
        ...common,
        feed,
        noHeading: true,
        noCampaigns: true,
        noPosts: true,
      }),
  },
  {
    name: 'chart',
    script: 'iom-return-chart.js',
    policy: 'iom-return-chart',
    elements: ['iom-return-chart'],
    height: 700,
    label: ({ data }) => data?.title,
    render: ({ feed, chart }, common) =>
      renderElement('iom-return-chart', { ...common, feed, ...(chart && { chart }) }),
  },
]

/**
 * The views that there are pages of. Campaigns come and go, and a page that somebody has framed must not; statistics are there for good,
 * or not at all.
 */
export function listViews({ data }: Publication): readonly View[] {
  return data ? [...posts, ...statistics] : posts
}

/** The style sheets in a view. */
export function stylesOf({ elements }: View): string[] {
  return elements.map((name) => elementStyles[name])
}
