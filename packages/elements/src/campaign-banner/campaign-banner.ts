import { campaignsOn, type Feed } from '@iom-feed/core'
import { type CSSResultGroup, html, nothing, type TemplateResult } from 'lit'
import { DayController } from '../controllers/day-controller.ts'
import { IomElement } from '../element/iom-element.ts'
import { link, localized } from '../internal/templates.ts'
import { today } from '../internal/today.ts'
import { campaignBannerStyles } from './campaign-banner.styles.ts'

/**
 * The first of the campaigns that run today, by the clocks of the feed's time zone; nothing where none does.
 *
 * A page that is left open over midnight goes along.
 *
 * @element iom-campaign-banner
 *
 * @attr {string} src - The address of the feed.
 * @attr {string} languages - The languages that the reader accepts, best first: `fi en`.
 * @attr {'light' | 'dark' | 'auto'} theme - The colours; without it those of the page's colour scheme.
 * @attr {boolean} inherit - Whether the element takes font and colours from the page.
 * @attr {number} heading-level - The level of the feed's heading, 1 to 6.
 *
 * @slot - What is shown before, without and instead of the feed.
 *
 * @fires {IomFeedLoadedEvent} iom-feed-loaded - There is a feed to show.
 * @fires {IomFeedFailedEvent} iom-feed-failed - The feed could not be loaded or read.
 *
 * @csspart root - The whole element.
 * @csspart status - What is said while the feed loads, and when that fails.
 * @csspart retry - The button that tries again.
 * @csspart campaign - The campaign.
 * @csspart campaign-label - The word "Campaign" and the hashtag.
 * @csspart campaign-headline - Its headline.
 * @csspart campaign-text - Its text.
 * @csspart campaign-link - The link to it.
 *
 * @cssproperty [--iom-color-text=light-dark(#14202e, #e8edf3)] - The colour of the text; softer text and hairlines are mixed from it.
 * @cssproperty [--iom-color-background=light-dark(#fff, #131a22)] - What the element stands on.
 * @cssproperty [--iom-color-accent=light-dark(#0033a0, #8fb4ff)] - Links, the button, focus, and the newest bar.
 * @cssproperty [--iom-font-family=system-ui, sans-serif] - The font.
 * @cssproperty [--iom-padding=0] - The space around the content.
 * @cssproperty [--iom-gap=16px] - How dense it is: the space around what stands one below the other.
 * @cssproperty [--iom-radius=4px] - The corners of the button.
 * @cssproperty [--iom-color-campaign=light-dark(#ffb81c, #ffc94d)] - The mark beside a campaign.
 * @cssproperty [--iom-color-campaign-background=light-dark(#fff8e6, #2a220f)] - What a campaign stands on.
 */
export class IomCampaignBanner extends IomElement {
  static override styles: CSSResultGroup = [IomElement.styles, campaignBannerStyles]

  protected readonly day: DayController = new DayController(this)

  protected override renderFeed(feed: Feed): TemplateResult | typeof nothing {
    const { campaigns, timeZone = 'UTC' } = feed
    // The first formatter of a page takes 10 to 18 ms.
    const [campaign] = campaigns.length ? campaignsOn(campaigns, today(this.now, timeZone)) : []
    if (!campaign) return nothing
    const { messages, accepted } = this
    const { headline, text, url, hashtag } = campaign
    return html`<section class="row" part="campaign" aria-label=${messages.campaign}>
      <div class="words">
        <p class="soft" part="campaign-label">${messages.campaign}${hashtag ? html` · <bdi>${hashtag}</bdi>` : nothing}</p>
        ${this.renderHeading('campaign-headline', 1, localized(headline, accepted))}
        ${text ? html`<p part="campaign-text">${localized(text, accepted)}</p>` : nothing}
      </div>
      ${url ? link(url, 'campaign-link', messages.aboutCampaign) : nothing}
    </section>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-campaign-banner': IomCampaignBanner
  }
}
