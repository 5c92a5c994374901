import { type Feed, runningCampaigns } from '@iom-feed/core'
import { type CSSResultGroup, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import { DayController } from '../controllers/day-controller.ts'
import { IomElement } from '../element/iom-element.ts'
import { link, localized } from '../internal/templates.ts'
import { campaignBannerStyles } from './campaign-banner.styles.ts'

/** Ids of the campaigns that the reader has closed on this page. */
const dismissed = new Set<string>()

/**
 * The first of the campaigns that run today, by the clocks of the feed's time zone; nothing where none does.
 *
 * @element iom-campaign-banner
 */
export class IomCampaignBanner extends IomElement {
  static override styles: CSSResultGroup = [IomElement.styles, campaignBannerStyles]

  static override properties: PropertyDeclarations = { dismissible: { type: Boolean } }

  /** Whether the reader can close the campaign, until the page is loaded anew. */
  declare dismissible: boolean


  constructor() {
    super()
    this.dismissible = false
    new DayController(this)
  }

  protected override renderFeed({ campaigns, timeZone = 'UTC' }: Feed): TemplateResult | typeof nothing {
    const [campaign] = runningCampaigns(campaigns, this.clock(), timeZone)
    if (!campaign || dismissed.has(campaign.id)) return nothing
    const { messages, accepted } = this
    const { id, headline, text, url, hashtag } = campaign
    return html`<section part="campaign" aria-label=${messages.campaign}>
      <p class="soft" part="campaign-label">
        ${messages.campaign}${hashtag ? html` · <bdi>${hashtag}</bdi>` : nothing}
      </p>
      ${this.renderHeading('campaign-headline', 1, localized(headline, accepted))}
      ${text ? html`<p part="campaign-text">${localized(text, accepted)}</p>` : nothing}
      <div class="row" part="campaign-actions">
        ${url ? link(url, 'campaign-link', messages.aboutCampaign) : nothing}
        ${
          this.dismissible
            ? html`<button part="dismiss" @click=${() => this.#dismiss(id)}>${messages.dismiss}</button>`
            : nothing
        }
      </div>
    </section>`
  }

  #dismiss(id: string): void {
    dismissed.add(id)
    this.requestUpdate()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-campaign-banner': IomCampaignBanner
  }
}
