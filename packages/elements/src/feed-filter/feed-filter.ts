import { conceptsNamed, type Feed, matchesLanguage, type NamedConcept, type PostFilter } from '@iom-feed/core'
import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import { UrlFilter } from '../controllers/url-filter.ts'
import { IomElement } from '../element/iom-element.ts'
import { IomFilterChangedEvent } from '../events/filter-changed-event.ts'
import { readLanguages } from '../internal/attributes.ts'
import { loadCatalogue } from '../internal/load-part.ts'
import { localized, spoken } from '../internal/templates.ts'
import { feedFilterStyles } from './feed-filter.styles.ts'

interface Topic extends NamedConcept {
  readonly posts: number
}

/** How long the reader must have typed nothing before a search begins, in ms. */
const pause = 250

/** Topics that show before the reader asks for more. */
const few = 6

/**
 * What a reader sees of a feed: topics as buttons with the number of posts on each, the language, and a search field.
 *
 * Alone it sets the `filter` of the list that `for` names; within `<iom-news-feed>` it does so by itself.
 *
 * @element iom-feed-filter
 *
 * @attr {string} src - The address of the feed.
 * @attr {string} languages - The languages that the reader accepts, best first: `fi en`.
 * @attr {'light' | 'dark' | 'auto'} theme - The colours; without it those of the page's colour scheme.
 * @attr {boolean} inherit - Whether the element takes font and colours from the page.
 * @attr {string} for - The id of the list or feed whose posts it filters.
 * @attr {string} url-state - Keeps what is chosen in the page's address, under names that begin with the value, else with `iom`.
 *
 * @slot - What is shown before, without and instead of the feed.
 *
 * @fires {IomFeedLoadedEvent} iom-feed-loaded - There is a feed to show.
 * @fires {IomFeedFailedEvent} iom-feed-failed - The feed could not be loaded or read.
 * @fires {IomFilterChangedEvent} iom-filter-changed - The reader has chosen which posts to see.
 *
 * @csspart root - The whole element.
 * @csspart status - What is said while the feed loads, and when that fails.
 * @csspart retry - The button that tries again.
 * @csspart filter - The form.
 * @csspart topics - The list of topics.
 * @csspart topic - A topic, a button.
 * @csspart more-topics - The button that shows all topics.
 * @csspart search - The search field.
 * @csspart languages - The choice of the language.
 *
 * @cssproperty [--iom-color-text=light-dark(#14202e, #e8edf3)] - The colour of the text; softer text and hairlines are mixed from it.
 * @cssproperty [--iom-color-background=light-dark(#fff, #131a22)] - What the element stands on.
 * @cssproperty [--iom-color-accent=light-dark(#0033a0, #8fb4ff)] - Links, the button, focus, and what is chosen.
 * @cssproperty [--iom-font-family=system-ui, sans-serif] - The font.
 * @cssproperty [--iom-padding] - The space around the content.
 * @cssproperty [--iom-radius=4px] - The corners of the fields.
 */
export class IomFeedFilter extends IomElement {
  static override styles: CSSResultGroup = [IomElement.styles, feedFilterStyles]

  static override properties: PropertyDeclarations = {
    for: {},
    urlState: { attribute: 'url-state' },
    tags: {},
    filter: { attribute: false },
  }

  /** The id of the list or feed, in the same document or shadow root, whose posts it filters. */
  declare for: string | undefined

  /**
   * What the names of the parameters begin with that keep the choice in the page's address; `iom` where it is empty. Absent, the
   * address is left alone.
   */
  declare urlState: string | undefined

  /** The tags that the page lets through. */
  declare tags: string | undefined

  /** What is chosen: languages, tags and words. */
  declare filter: PostFilter | undefined

  readonly #address: UrlFilter = new UrlFilter(this)
  /** The topics of the catalogue, once the reader has asked for them. */
  #all: readonly Topic[] | undefined
  #timer: ReturnType<typeof setTimeout> | undefined

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    clearTimeout(this.#timer)
  }

  protected override updated(changed: PropertyValues): void {
    const { filter } = this
    if (!filter || !(changed.has('filter') || changed.has('for'))) return
    const change = new IomFilterChangedEvent(filter)
    this.dispatchEvent(change)
    const root = this.getRootNode() as Document | ShadowRoot
    const target = this.for && root.getElementById(this.for)
    if (target) Object.assign(target, { filter })
  }

  protected override renderFeed(feed: Feed): TemplateResult {
    const { search } = this.messages
    return html`<form class="row" part="filter" role="search" aria-label=${search} @submit=${this.#submit}>
      <label class="row">
        <span class="soft">${search}</span>
        <input
          type="search"
          part="search"
          dir="auto"
          autocomplete="off"
          .value=${this.filter?.text ?? ''}
          @input=${this.#type}
          @keydown=${this.#clear}
        />
      </label>
      ${this.#renderLanguages(feed)} ${this.#renderTopics(feed)}
    </form>`
  }

  #renderLanguages({ languages }: Feed): TemplateResult | typeof nothing {
    const { chooseLanguage, allLanguages } = this.messages
    const accepted = readLanguages(this.languages)
    const left = languages.filter(
      ({ tag }) => !accepted.length || accepted.some((language) => matchesLanguage(language, tag)),
    )
    return left.length > 1
      ? html`<label class="row">
          <span class="soft">${chooseLanguage}</span>
          <select part="languages" @change=${this.#chooseLanguage}>
            <option value="">${allLanguages}</option>
            ${left.map(
              ({ tag, name }) => html`<option
                value=${tag}
                lang=${tag}
                .selected=${!!this.filter?.languages?.includes(tag)}
              >
                ${name ?? tag}
              </option>`,
            )}
          </select>
        </label>`
      : nothing
  }

  #renderTopics(feed: Feed): TemplateResult | typeof nothing {
    const { messages, accepted } = this
    const { tags = [] } = this.filter ?? {}
    const known: readonly Topic[] = this.#all ?? feed.concepts
    const chosen = new Set<Topic>(tags.flatMap((tag) => conceptsNamed(known, tag)))
    const others = tags.filter((tag) => !conceptsNamed(known, tag).length)
    const shown = known.filter((topic, index) => this.#all || index < few || chosen.has(topic))
    const mayShowMore = shown.length < known.length || (feed.catalogue && !this.#all)
    return known.length + others.length
      ? html`<ul class="row" part="topics" role="list" aria-label=${messages.topics}>
          ${this.#renderTopic([], messages.allTopics, !tags.length, feed.total)}
          ${shown.map((topic) => {
            const own = tags.filter((tag) => conceptsNamed([topic], tag).length)
            const label = localized(topic.labels, accepted)
            return this.#renderTopic(own.length ? own : [topic.id], label, chosen.has(topic), topic.posts)
          })}
          ${others.map((tag) => this.#renderTopic([tag], spoken(tag, undefined), true))}
          ${
            mayShowMore
              ? html`<li>
                  <button type="button" part="more-topics" @click=${() => this.#showAll(feed, shown.length)}>
                    ${messages.moreTopics}
                  </button>
                </li>`
              : nothing
          }
        </ul>`
      : nothing
  }

  /** A topic under the names by which it is chosen; without one, all topics. */
  #renderTopic(names: readonly string[], label: unknown, isChosen: boolean, posts?: number): TemplateResult {
    // Counts are of the whole feed, and this page may let only a part of it through.
    const isCounted = posts !== undefined && !this.tags && !this.languages
    return html`<li>
      <button
        type="button"
        part="topic"
        aria-pressed=${isChosen}
        @click=${() => this.#chooseTopic(names)}
      >
        ${label}${isCounted ? html`&nbsp;<small>${this.messages.number(posts)}</small>` : nothing}
      </button>
    </li>`
  }

  #choose(change: PostFilter): void {
    clearTimeout(this.#timer)
    this.filter = { ...this.filter, ...change }
    this.#address.write(this.filter)
  }

  /** Chooses a topic, or no longer; without a name, all topics. */
  #chooseTopic(names: readonly string[]): void {
    const { tags = [] } = this.filter ?? {}
    const others = tags.filter((tag) => !names.includes(tag))
    this.#choose({ tags: names.length ? [...others, ...(others.length < tags.length ? [] : names)] : [] })
  }

  #chooseLanguage(event: Event): void {
    const { value } = event.target as HTMLSelectElement
    this.#choose({ languages: value ? [value] : [] })
  }

  /** Shows all topics: those of the catalogue, or without it those of the first page. */
  async #showAll({ concepts, catalogue = '' }: Feed, count: number): Promise<void> {
    this.#all = await loadCatalogue(catalogue).then(
      (all) => all.concepts,
      () => concepts,
    )
    this.requestUpdate()
    await this.updateComplete
    this.focusOn(`li:nth-child(${count + 2}) button`)
  }

  #type(event: Event): void {
    const { value } = event.target as HTMLInputElement
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.#choose({ text: value }), pause)
  }

  /** Firefox does not empty the field by itself; what else Escape does, such as closing a dialog, waits for the next time. */
  #clear(event: KeyboardEvent): void {
    const input = event.target as HTMLInputElement
    if (event.key !== 'Escape' || !input.value) return
    event.preventDefault()
    event.stopPropagation()
    input.value = ''
    this.#choose({ text: '' })
  }

  #submit(event: Event): void {
    event.preventDefault()
    this.#choose({ text: this.renderRoot.querySelector('input')?.value ?? '' })
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-feed-filter': IomFeedFilter
  }
}
