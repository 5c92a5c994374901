import type { Feed, Figure, LocalizedText, TrendPoint } from '@iom-feed/core'
import { type CSSResultGroup, html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit'
import { IomElement } from '../element/iom-element.ts'
import { displayDay, displayNumber, displayPeriod } from '../internal/display.ts'
import { link, localized } from '../internal/templates.ts'
import { statTileStyles } from './stat-tile.styles.ts'
import { trendPaths } from './trend-paths.ts'

/**
 * One figure with all that belongs to it: how exact it is, what it counts, for which time, and where it comes from.
 *
 * @element iom-stat-tile
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
    const { accepted, locale, messages } = this
    const { language } = messages
    const { label, value, qualifier, of, unit, period, note, trend, vintage, source, texts } = figure
    return html`<dl part="figure">
      <dt class="soft" part="figure-label">
        ${localized(label, accepted)}, ${texts?.period?.[language] ?? displayPeriod(period, locale)}
      </dt>
      <dd class="row" part="value">
        ${qualifier === 'exact' ? nothing : html`<small part="qualifier">${messages.qualifiers[qualifier]}</small>`}
        ${this.#number(value, texts?.value)}
        <small>
          ${of === undefined ? nothing : messages.of(this.#number(of, texts?.of))} ${localized(unit, accepted)}
        </small>
      </dd>
      ${note ? html`<dd part="note">${localized(note, accepted)}</dd>` : nothing}
      ${trend ? this.#renderTrend(trend, label) : nothing}
      <dd class="row soft" part="origin">
        ${vintage ? messages.dataOf(texts?.vintage?.[language] ?? displayDay(vintage, locale)) : nothing}
        ${source ? link(source, 'source', messages.source) : nothing}
      </dd>
    </dl>`
  }

  #renderTrend(trend: readonly TrendPoint[], label: LocalizedText): TemplateResult {
    const { accepted, locale, messages } = this
    const { width, past, now, rough } = trendPaths(trend)
    return html`<dd part="trend">
      <svg viewBox="0 0 ${width} 36" preserveAspectRatio="none" aria-hidden="true">
        <path d=${past} /><path class="now" d=${now} /><path class="rough" d=${rough} />
      </svg>
      <div class="spoken"><table>
        <caption>${localized(label, accepted)}</caption>
        ${trend.map(
          ({ period, value, qualifier }) => html`<tr>
            <th scope="row">${displayPeriod(period, locale)}</th>
            <td>${qualifier === 'exact' ? nothing : messages.qualifiers[qualifier]} ${displayNumber(value, locale)}</td>
          </tr>`,
        )}
      </table></div>
    </dd>`
  }

  #number(value: number, written: LocalizedText | undefined): string {
    return written?.[this.messages.language] ?? displayNumber(value, this.locale)
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-stat-tile': IomStatTile
  }
}
