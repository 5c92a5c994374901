import {
  type ChartArea,
  type ChartDestinations,
  type Feed,
  pickText,
  type ReturnsChart,
} from '@iom-feed/core'
import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  svg,
  type TemplateResult,
} from 'lit'
import { type FeedRequest, IomElement } from '../element/iom-element.ts'
import { displayDay } from '../internal/display-day.ts'
import { directionOf, link, localized, spoken } from '../internal/templates.ts'
import { ChartLoader } from './chart-loader.ts'
import { chartMessagesFor } from './chart-messages.ts'
import { drawMonths } from './draw-months.ts'
import { returnChartStyles } from './return-chart.styles.ts'
import type { ChartMessages } from './words/words.ts'

/**
 * The return statistics: what is known of each month as columns, where persons returned to, and both as tables.
 *
 * It stands beside `<iom-news-feed>`, not in it, and has a script of its own.
 *
 * @element iom-return-chart
 *
 * @attr {string} src - The address of the feed.
 * @attr {string} languages - The languages that the reader accepts, best first: `fi en`.
 * @attr {'light' | 'dark' | 'auto'} theme - The colours; without it those of the page's colour scheme.
 * @attr {boolean} inherit - Whether the element takes font and colours from the page.
 * @attr {number} heading-level - The level of the chart's heading, 1 to 6.
 * @attr {number} months - How many of the latest months are shown; 12 where nothing is said.
 *
 * @slot - What is shown before, without and instead of the feed.
 *
 * @fires {IomFeedLoadedEvent} iom-feed-loaded - There is a feed.
 * @fires {IomFeedFailedEvent} iom-feed-failed - The feed or its chart could not be loaded or read.
 *
 * @csspart root - The whole element.
 * @csspart status - What is said while the chart loads, and when that fails.
 * @csspart retry - The button that tries again.
 * @csspart stale - The note that the document is older than it should be.
 * @csspart figure - The chart with its title, a `figure`.
 * @csspart chart-title - What is counted.
 * @csspart months - The drawing.
 * @csspart key - What solid and striped mean.
 * @csspart table - The table of the months, with what opens it.
 * @csspart destinations - The table of destinations.
 * @csspart origin - The day of the data and the links.
 * @csspart source - The link to the source.
 * @csspart method - The link to the page that says how was counted.
 * @csspart csv - The link to the data.
 * @csspart licence - The licence of the data.
 * @csspart empty - What is said where there are no statistics.
 *
 * @cssproperty [--iom-color-text=light-dark(#14202e, #e8edf3)] - The colour of the text; softer text, bars and hairlines are mixed from it.
 * @cssproperty [--iom-color-background=light-dark(#fff, #131a22)] - What the element stands on.
 * @cssproperty [--iom-color-accent=light-dark(#0033a0, #8fb4ff)] - Links, the button, focus, and the newest column.
 * @cssproperty [--iom-font-family=system-ui, sans-serif] - The font.
 * @cssproperty [--iom-padding] - The space around the content.
 * @cssproperty [--iom-radius=4px] - The corners of the button.
 */
export class IomReturnChart extends IomElement {
  static override styles: CSSResultGroup = [IomElement.styles, returnChartStyles]

  static override properties: PropertyDeclarations = { months: { type: Number }, chart: { attribute: false } }

  /** How many of the latest months are shown; 12 where nothing is said. */
  declare months: number | undefined

  /** A chart to show instead of the one that the feed names. */
  declare chart: ReturnsChart | undefined

  declare private words: ChartMessages

  readonly #loader: ChartLoader = new ChartLoader(this, () =>
    this.source.state.status === 'loaded' && !this.chart ? this.source.state.feed.data?.chart : undefined,
  )

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed)
    this.words = chartMessagesFor(this.accepted)
  }

  /** Once there is a feed, that for its chart. */
  protected override get request(): FeedRequest {
    const { source } = this
    return source.state.status === 'loaded' && source.state.feed.data?.chart && !this.#shown
      ? this.#loader
      : source
  }

  protected override renderFeed(feed: Feed): TemplateResult {
    const chart = this.#shown
    return chart?.months.length
      ? html`${this.renderStale(feed)}${this.#renderChart(chart)}`
      : html`<p class="soft" part="empty">${this.messages.nothing}</p>`
  }

  get #shown(): ReturnsChart | undefined {
    return this.chart ?? this.#loader.chart
  }

  #renderChart(chart: ReturnsChart): TemplateResult {
    const { accepted, words } = this
    const { label, unit, destinations } = chart
    const read = (text: typeof label | undefined) => (text && pickText(text, accepted)?.text) ?? ''
    const shown = chart.months.slice(-Math.max(Math.round(this.months ?? 12) || 12, 1))
    const [first, last] = [shown[0], shown.at(-1)]
    const latest = read(last?.count?.texts.words) || read(last?.count?.texts.number)
    // The unit may be in another language than the words around it.
    const [beforeUnit, afterUnit] = words.byMonth('#').split('#')
    const hasRanges = shown.some(({ count }) => count && count.lower !== count.upper)
    return html`<figure part="figure" lang=${words.language} dir=${directionOf(words.language)}>
        <figcaption>
          ${this.renderHeading('chart-title', 0, localized(label, accepted))}
          <div class="row soft">
            <span>${beforeUnit}${localized(unit, accepted)}${afterUnit}</span>
            ${hasRanges ? this.#renderKey() : nothing}
          </div>
        </figcaption>
        ${drawMonths(shown, {
          accepted,
          language: words.language,
          isMirrored: directionOf(words.language) === 'rtl',
          summary: words.summary(read(label), read(first?.texts.month), read(last?.texts.month), latest),
          gap: words.gap,
        })}
        <details part="table">
          <summary>${words.table}</summary>
          <table>
            <caption class="spoken">${localized(label, accepted)}</caption>
            <thead>
              <tr><th scope="col">${words.month}</th><th scope="col" class="count">${localized(unit, accepted)}</th></tr>
            </thead>
            <tbody>
              ${[...shown].reverse().map(
                ({ count, texts }) => html`<tr>
                  <th scope="row">${localized(texts.month, accepted)}</th>
                  <td class="count">${count ? this.#said(count.texts) : html`<span class="gap">${words.gap}</span>`}</td>
                </tr>`,
              )}
            </tbody>
          </table>
        </details>
        ${destinations ? this.#renderDestinations(destinations, unit) : nothing}
      </figure>
      ${this.#renderOrigin(chart)}`
  }

  /** What is known of a count, in words where there are some in the reader's language. */
  #said({ number, words }: ChartArea['count']['texts']): unknown {
    const { accepted } = this
    const [spokenWords, figures] = [words && pickText(words, accepted), pickText(number, accepted)]
    return localized(spokenWords && spokenWords.language === figures?.language ? words : number, accepted)
  }

  #renderKey(): TemplateResult {
    const { exact, range } = this.words
    const mark = (kind: string) =>
      html`<svg width="12" height="12" aria-hidden="true">${svg`<line class=${kind} x1="6" x2="6" y2="12" />`}</svg>`
    return html`<span class="row" part="key">
      <span>${mark('sure')} ${exact}</span>
      <span>${mark('range')} ${range}</span>
    </span>`
  }

  #renderDestinations(
    { areas, whole, texts }: ChartDestinations,
    unit: ReturnsChart['unit'],
  ): TemplateResult {
    const { accepted, words } = this
    const highest = Math.max(...areas.map(({ count }) => count.upper ?? count.lower), 1)
    return html`<table part="destinations">
      <caption><strong>${words.destinations}</strong> <span class="soft">${localized(texts.period, accepted)}</span></caption>
      <thead>
        <tr>
          <th scope="col" class="place">${words.place}</th>
          <th scope="col">${words.country}</th>
          <th scope="col" class="count">${localized(unit, accepted)}</th>
        </tr>
      </thead>
      <tbody>
        ${areas.map(
          ({ label, count, first, last }) => html`<tr>
            <td class="place">${first === undefined ? '–' : first === last ? first : `${first}–${last}`}</td>
            <th scope="row">${localized(label, accepted)}${this.#renderBar(count, highest)}</th>
            <td class="count">${localized(count.texts.number, accepted)}</td>
          </tr>`,
        )}
      </tbody>
      ${
        whole
          ? html`<tfoot>
              <tr><td></td><th scope="row">${words.allCountries}</th>
                <td class="count">${localized(whole.texts.number, accepted)}</td></tr>
            </tfoot>`
          : nothing
      }
    </table>`
  }

  #renderBar({ lower, upper = lower }: ChartArea['count'], highest: number): TemplateResult {
    const isMirrored = directionOf(this.words.language) === 'rtl'
    const x = (value: number) => `${isMirrored ? 100 - (value / highest) * 100 : (value / highest) * 100}%`
    return html`<svg class="bar" width="100%" height="8" aria-hidden="true">
      ${svg`<line class="sure" x1=${x(0)} x2=${x(lower)} y1="4" y2="4" />`}
      ${upper > lower ? svg`<line class="range" x1=${x(lower)} x2=${x(upper)} y1="4" y2="4" />` : nothing}
    </svg>`
  }

  #renderOrigin({ vintage, texts, source, method, csv, licence }: ReturnsChart): TemplateResult {
    const { accepted, messages, words } = this
    const own = (text: string) => spoken(text, words.language)
    const day = texts.vintage?.[messages.language] ?? (vintage && displayDay(vintage, messages))
    const links = [
      day && messages.dataOf(day),
      source && link(source, 'source', messages.source),
      method && link(pickText(method, accepted)?.text, 'method', messages.method),
      csv && link(csv, 'csv', own(words.csv)),
      licence && link(licence, 'licence', /^https?:/.test(licence) ? own(words.licence) : licence),
    ].filter(Boolean)
    return html`<p class="soft" part="origin">${links.map((one, index) => html`${index ? ' · ' : ''}${one}`)}</p>`
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-return-chart': IomReturnChart
  }
}
