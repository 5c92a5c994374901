import type { Feed, PostFilter } from '@iom-feed/core'
import { type CSSResultGroup, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import { IomElement } from '../element/iom-element.ts'
import type { IomFilterChangedEvent } from '../events/filter-changed-event.ts'
import { link, localized, spoken } from '../internal/templates.ts'
import { newsFeedStyles } from './news-feed.styles.ts'

/** What the elements within let a page style, each under its own name. */
const parts =
  'campaign,campaign-label,campaign-headline,campaign-text,campaign-link,' +
  'figure,figure-label,value,qualifier,note,trend,origin,source,method,' +
  'filter,topics,topic,more-topics,search,languages,' +
  'posts,post,meta,date,kind,language,image,title,title-link,teaser,tags,empty,foot,more,count,rss,home'

/**
 * A whole feed: its title, the campaign that runs, its figures, a filter and its posts.
 *
 * @element iom-news-feed
 *
 * @attr {string} src - The address of the feed.
 * @attr {string} languages - The languages that the reader accepts, best first: `fi en`.
 * @attr {'light' | 'dark' | 'auto'} theme - The colours; without it those of the page's colour scheme.
 * @attr {boolean} inherit - Whether the element takes font and colours from the page.
 * @attr {number} heading-level - The level of the feed's heading, 1 to 6.
 * @attr {string} tags - Ids of concepts or tags as written, separated by commas: posts with any of them show.
 * @attr {number} limit - How many posts to show first.
 * @attr {'list' | 'cards' | 'compact'} layout - How posts are laid out, `list` where nothing is said.
 * @attr {boolean} no-heading - Whether the feed's title is left out.
 * @attr {boolean} no-campaigns - Whether campaigns are left out.
 * @attr {boolean} no-figures - Whether figures are left out.
 * @attr {boolean} no-filter - Whether the filter is left out.
 * @attr {boolean} no-posts - Whether the posts are left out, and with them the filter.
 * @attr {boolean} no-rss - Whether the link to subscribe is left out.
 * @attr {string} url-state - Keeps what the filter chooses in the page's address, under names that begin with the value, else with `iom`.
 *
 * @slot - What is shown before, without and instead of the feed.
 *
 * @fires {IomFeedLoadedEvent} iom-feed-loaded - There is a feed to show.
 * @fires {IomFeedFailedEvent} iom-feed-failed - The feed could not be loaded or read.
 * @fires {IomFilterChangedEvent} iom-filter-changed - The reader has chosen which posts to see.
 * @fires {IomPostSelectEvent} iom-post-select - Before a post's link is followed; cancelable.
 *
 * @csspart root - The whole element.
 * @csspart status - What is said while the feed loads, and when that fails.
 * @csspart retry - The button that tries again.
 * @csspart stale - The note that the document is older than it should be.
 * @csspart header - The title and the link to the site.
 * @csspart feed-title - The title.
 * @csspart site - The link to the site.
 * @csspart figures - The list of figures.
 * @csspart campaign - The campaign.
 * @csspart campaign-label - The word "Campaign" and the hashtag.
 * @csspart campaign-headline - Its headline.
 * @csspart campaign-text - Its text.
 * @csspart campaign-link - The link to it.
 * @csspart figure - The figure, a `dl`.
 * @csspart figure-label - What is counted, and when.
 * @csspart value - The number.
 * @csspart qualifier - The word before a number that is not exact.
 * @csspart note - The sentence beside the number.
 * @csspart trend - The small chart.
 * @csspart origin - The day of the data and the source.
 * @csspart source - The link to the source.
 * @csspart method - The link to the page that says how was counted.
 * @csspart filter - The form of the filter.
 * @csspart topics - The list of topics.
 * @csspart topic - A topic, a button.
 * @csspart more-topics - The button that shows all topics.
 * @csspart search - The search field.
 * @csspart languages - The choice of the language.
 * @csspart posts - The list.
 * @csspart post - One post, an `article`.
 * @csspart meta - Its date, kind and language.
 * @csspart date - Its date.
 * @csspart kind - Its kind.
 * @csspart language - The name of its language, where that is not the interface's.
 * @csspart image - Its image, in cards.
 * @csspart title - Its heading.
 * @csspart title-link - The link in its heading.
 * @csspart teaser - Its teaser.
 * @csspart tags - Its tags.
 * @csspart empty - What is said where there is nothing to show.
 * @csspart foot - What follows the list.
 * @csspart more - The button for more.
 * @csspart count - How many posts are shown, and of how many.
 * @csspart rss - The link to subscribe.
 * @csspart home - The link to all news.
 *
 * @cssproperty [--iom-color-text=light-dark(#14202e, #e8edf3)] - The colour of the text; softer text and hairlines are mixed from it.
 * @cssproperty [--iom-color-background=light-dark(#fff, #131a22)] - What the element stands on.
 * @cssproperty [--iom-color-accent=light-dark(#0033a0, #8fb4ff)] - Links, the button, focus, and the newest bar.
 * @cssproperty [--iom-font-family=system-ui, sans-serif] - The font.
 * @cssproperty [--iom-padding=24px clamp(16px, 4%, 32px)] - The space around the content.
 * @cssproperty [--iom-gap=20px] - How dense it is: the space around what stands one below the other.
 * @cssproperty [--iom-radius=4px] - The corners of the button.
 * @cssproperty [--iom-color-campaign=light-dark(#ffb81c, #ffc94d)] - The mark beside a campaign.
 * @cssproperty [--iom-color-campaign-background=light-dark(#fff8e6, #2a220f)] - What a campaign stands on.
 */
export class IomNewsFeed extends IomElement {
  static override styles: CSSResultGroup = [IomElement.styles, newsFeedStyles]

  static override properties: PropertyDeclarations = {
    tags: {},
    limit: { type: Number },
    layout: {},
    noHeading: { type: Boolean, attribute: 'no-heading' },
    noCampaigns: { type: Boolean, attribute: 'no-campaigns' },
    noFigures: { type: Boolean, attribute: 'no-figures' },
    noFilter: { type: Boolean, attribute: 'no-filter' },
    noPosts: { type: Boolean, attribute: 'no-posts' },
    noRss: { type: Boolean, attribute: 'no-rss' },
    urlState: { attribute: 'url-state' },
    filter: { attribute: false },
  }

  /** Ids of concepts or tags as their authors wrote them, separated by commas: posts with any of them show. */
  declare tags: string | undefined

  /** How many posts to show first; else those that the feed's first page holds. */
  declare limit: number | undefined

  /**
   * How posts are laid out, each in the width that there is: one under another, as cards with their images, or with no more than date and
   * title. Where nothing is said, it is a list.
   */
  declare layout: 'list' | 'cards' | 'compact' | undefined

  /** Whether the feed's title is left out. */
  declare noHeading: boolean | undefined

  /** Whether campaigns are left out. */
  declare noCampaigns: boolean | undefined

  /** Whether figures are left out. */
  declare noFigures: boolean | undefined

  /** Whether the filter is left out. */
  declare noFilter: boolean | undefined

  /** Whether the posts are left out, and with them the filter. */
  declare noPosts: boolean | undefined

  /** Whether the link to subscribe is left out. */
  declare noRss: boolean | undefined

  /** What the names of the parameters begin with that keep the filter's choice in the page's address, `iom` where it is empty; absent, none does. */
  declare urlState: string | undefined

  /** What the reader wants of the posts that show. The filter sets it, within or elsewhere on the page. */
  declare filter: PostFilter | undefined

  protected override renderFeed(feed: Feed): TemplateResult {
    const { languages, headingLevel, clock, src, tags, limit, layout, noRss, filter, urlState } = this
    const lang = this.language.language ?? ''
    const given = {
      feed,
      lang,
      languages,
      inherit: true,
      headingLevel,
      clock,
      src,
      tags,
      limit,
      layout,
      noRss,
    }
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
      ${
        this.noPosts || this.noFilter
          ? nothing
          : html`<iom-feed-filter
              .given=${{ ...given, urlState }}
              exportparts=${parts}
              @iom-filter-changed=${this.#filter}
            ></iom-feed-filter>`
      }
      ${
        this.noPosts
          ? nothing
          : html`<iom-post-list .given=${{ ...given, filter }} exportparts=${parts}></iom-post-list>`
      }`
  }

  #filter({ filter }: IomFilterChangedEvent): void {
    this.filter = filter
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
