import {
  type Feed,
  type Figure,
  formatMonth,
  type LocalizedText,
  type Period,
  pickText,
  type Qualifier,
  type TrendPoint,
} from '@iom-feed/core'
import { type CSSResultGroup, html, nothing, type PropertyDeclarations, svg, type TemplateResult } from 'lit'
import { IomElement } from '../element/iom-element.ts'
import { displayDay } from '../internal/display-day.ts'
import { link, localized } from '../internal/templates.ts'
import { statTileStyles } from './stat-tile.styles.ts'

/*
 * Where a space stands between words that are read in one go, it is in one text with one of them: alone between comments, which
 * expressions leave, Chromium leaves it out of what screen readers get.
 */

/** The width of a bar of a trend, with the space around it. */
const step = 34

/**
 * One figure with all that belongs to it: how exact it is, what it counts, for which time, and where it comes from.
 *
 * @element iom-stat-tile
 *
 * @attr {string} src - The address of the feed.
 * @attr {string} languages - The languages that the reader accepts, best first: `fi en`.
 * @attr {'light' | 'dark' | 'auto'} theme - The colours; without it those of the page's colour scheme.
 * @attr {boolean} inherit - Whether the element takes font and colours from the page.
 * @attr {number} heading-level - The level of the feed's heading, 1 to 6.
 * @attr {string} figure - The id of the figure; without one, the feed's first.
 *
 * @slot - What is shown before, without and instead of the feed.
 *
 * @fires {IomFeedLoadedEvent} iom-feed-loaded - There is a feed to show.
 * @fires {IomFeedFailedEvent} iom-feed-failed - The feed could not be loaded or read.
 *
 * @csspart root - The whole element.
 * @csspart status - What is said while the feed loads, and when that fails.
 * @csspart retry - The button that tries again.
 * @csspart stale - The note that the document is older than it should be.
 * @csspart figure - The figure, a `dl`.
 * @csspart figure-label - What is counted, and when.
 * @csspart value - The number.
 * @csspart qualifier - The word before a number that is not exact.
 * @csspart note - The sentence beside the number.
 * @csspart trend - The small chart.
 * @csspart origin - The day of the data and the source.
 * @csspart source - The link to the source.
 * @csspart method - The link to the page that says how was counted.
 * @csspart empty - What is said where there is no such figure.
 *
 * @cssproperty [--iom-color-text=light-dark(#14202e, #e8edf3)] - The colour of the text; softer text and hairlines are mixed from it.
 * @cssproperty [--iom-color-background=light-dark(#fff, #131a22)] - What the element stands on.
 * @cssproperty [--iom-color-accent=light-dark(#0033a0, #8fb4ff)] - Links, the button, focus, and the newest bar.
 * @cssproperty [--iom-font-family=system-ui, sans-serif] - The font.
 * @cssproperty [--iom-padding] - The space around the content.
 * @cssproperty [--iom-radius=4px] - The corners of the button.
 */
export class IomStatTile extends IomElement {
  static override styles: CSSResultGroup = [IomElement.styles, statTileStyles]

  static override properties: PropertyDeclarations = { figure: {} }

  /** The id of the figure; without one, the feed's first. */
  declare figure: string | undefined

  protected override renderFeed(feed: Feed): TemplateResult {
    const figure = feed.figures.find(({ id }) => !this.figure || id === this.figure)
    return figure
      ? html`${this.renderStale(feed)}${this.#renderFigure(figure)}`
      : html`<p class="soft" part="empty">${this.messages.nothing}</p>`
  }

  #renderFigure(figure: Figure): TemplateResult {
    const { accepted, messages } = this
    const { label, value, qualifier, of, unit, period, note, trend, vintage, source, method, texts } = figure
    const { language } = messages
    return html`<dl part="figure">
      <dt class="soft" part="figure-label">${localized(label, accepted)}${`${messages.comma} `}${this.#period(period, texts)}</dt>
      <dd class="row" part="value">
        ${this.#qualifier(qualifier)} ${this.#number(value, texts?.value)}
        <small>
          ${of === undefined ? nothing : `${messages.of(this.#number(of, texts?.of))} `}${localized(unit, accepted)}
        </small>
      </dd>
      ${note ? html`<dd part="note">${localized(note, accepted)}</dd>` : nothing}
      ${trend?.length ? this.#renderTrend(trend, label) : nothing}
      <dd class="soft" part="origin">
        ${vintage ? messages.dataOf(texts?.vintage?.[language] ?? displayDay(vintage, messages)) : nothing}
        ${source ? html`${vintage ? ' · ' : nothing}${link(source, 'source', messages.source)}` : nothing}
        ${method ? html`${vintage || source ? ' · ' : nothing}${link(pickText(method, accepted)?.text, 'method', messages.method)}` : nothing}
      </dd>
    </dl>`
  }

  #renderTrend(trend: readonly TrendPoint[], label: LocalizedText): TemplateResult {
    const ends = trend.map(({ period }) => period.end) as [number, ...number[]]
    // A month that is missing leaves a gap.
    const stride = Math.max(1, Math.min(...ends.slice(1).map((end, index) => end - (ends[index] as number))))
    const placeOf = (end: number) => ((end - ends[0]) / stride) * step
    const width = placeOf(ends.at(-1) as number) + step
    const highest = Math.max(...trend.map(({ value }) => value), 1)
    return html`<dd part="trend">
      <svg width=${width} viewBox=${`0 0 ${width} 36`} preserveAspectRatio="none" aria-hidden="true">
        ${trend.map(({ period, value, qualifier }) => {
          const height = (value / highest) * 34
          const kind = qualifier === 'exact' ? 'exact' : 'rough'
          return svg`<rect class=${kind} x=${placeOf(period.end) + 1} y=${35 - height} width="24" height=${height} />`
        })}
      </svg>
      <div class="spoken">
        <table>
          <caption>${localized(label, this.accepted)}</caption>
          <tbody>
            ${trend.map(
              ({ period, value, qualifier, texts }) => html`<tr>
                <th scope="row">${this.#period(period, texts)}</th>
                <td>${this.#qualifier(qualifier)}${` ${this.#number(value, texts?.value)}`}</td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </dd>`
  }

  #qualifier(qualifier: Qualifier): TemplateResult | typeof nothing {
    return qualifier === 'exact'
      ? nothing
      : html`<small part="qualifier">${this.messages.qualifiers[qualifier]}</small>`
  }

  #number(value: number, texts: LocalizedText | undefined): string {
    return texts?.[this.messages.language] ?? this.messages.number(value)
  }

  #period({ start, end }: Period, texts: TrendPoint['texts']): unknown {
    const months = start === end ? [start] : [start, end]
    return localized(texts?.period, this.accepted) ?? months.map(formatMonth).join(' – ')
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-stat-tile': IomStatTile
  }
}
