import type { Feed } from '@iom-feed/core'
import { type CSSResultGroup, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import { IomElement } from '../element/iom-element.ts'
import { link, localized, spoken } from '../internal/templates.ts'
import { newsFeedStyles } from './news-feed.styles.ts'

/** What the elements within let a page style, each under its own name. */
const parts =
  'campaign,campaign-label,campaign-headline,campaign-text,campaign-link,' +
  'figure,figure-label,value,qualifier,note,trend,origin,source,' +
  'posts,post,meta,date,kind,language,title,title-link,teaser,tags,image,empty,foot,more,count,home'

/**
 * A whole feed: its title, the campaign that runs, its figures and its posts.
 *
 * @element iom-news-feed
 */
export class IomNewsFeed extends IomElement {
  static override styles: CSSResultGroup = [IomElement.styles, newsFeedStyles]

  static override properties: PropertyDeclarations = {
    tags: {},
    limit: { type: Number },
    noHeading: { type: Boolean, attribute: 'no-heading' },
    noCampaigns: { type: Boolean, attribute: 'no-campaigns' },
    noFigures: { type: Boolean, attribute: 'no-figures' },
  }

  /** Ids of concepts or tags as their authors wrote them, separated by commas: posts with any of them show. */
  declare tags: string | undefined

  /** How many posts to show first; else those that the feed's first page holds. */
  declare limit: number | undefined

  /** Whether the feed's title is left out. */
  declare noHeading: boolean

  /** Whether campaigns are left out. */
  declare noCampaigns: boolean

  /** Whether figures are left out. */
  declare noFigures: boolean

  constructor() {
    super()
    this.noHeading = false
    this.noCampaigns = false
    this.noFigures = false
  }

  protected override renderFeed(feed: Feed): TemplateResult {
    const { languages, headingLevel, clock, src, tags, limit } = this
    const lang = this.language.language ?? ''
    const given = { feed, lang, languages, inherit: true, headingLevel, clock, src, tags, limit }
    return html`${this.noHeading ? nothing : this.#renderHeader(feed)} ${this.renderStale(feed)}
      ${
        this.noCampaigns
          ? nothing
          : html`<iom-campaign-banner .given=${given} exportparts=${parts}></iom-campaign-banner>`
      }
      ${
        this.noFigures || !feed.figures.length
          ? nothing
          : html`<ul class="row" part="figures" role="list">
              ${feed.figures.map(
                ({ id }) => html`<li>
                  <iom-stat-tile .given=${given} figure=${id} exportparts=${parts}></iom-stat-tile>
                </li>`,
              )}
            </ul>`
      }
      <iom-post-list .given=${given} exportparts=${parts}></iom-post-list>`
  }

  #renderHeader({ title, titles, language, homePageUrl }: Feed): TemplateResult {
    return html`<div class="row" part="header">
      ${this.renderHeading('feed-title', 0, localized(titles, this.accepted) ?? spoken(title, language))}
      ${homePageUrl ? link(homePageUrl, 'site', new URL(homePageUrl).hostname.replace(/^www\./, '')) : nothing}
    </div>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-news-feed': IomNewsFeed
  }
}
