import { type Feed, isStale, type LanguageTag } from '@iom-feed/core'
import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import { FeedController } from '../controllers/feed-controller.ts'
import { LanguageController } from '../controllers/language-controller.ts'
import { readLanguages, readLevel } from '../internal/attributes.ts'
import { displayDay } from '../internal/display-day.ts'
import type { FeedState } from '../internal/shared-feed.ts'
import { directionOf, heading } from '../internal/templates.ts'
import { messagesFor } from '../locales/message-registry.ts'
import type { Messages } from '../locales/messages.ts'
import { rootStyles } from '../styles/root.styles.ts'

/** A request whose state an element shows until there is a feed. */
export interface FeedRequest {
  readonly state: FeedState
  retry(): void
}

/**
 * What all elements have in common: a feed, the languages that it is shown in, the states before there is one, and
 * the box that keeps the styles of the page out.
 *
 */
export abstract class IomElement extends LitElement {
  /** The style sheets of its shadow root. */
  static override styles: CSSResultGroup = rootStyles

  static override properties: PropertyDeclarations = {
    src: {},
    languages: {},
    theme: {},
    inherit: { type: Boolean },
    headingLevel: { type: Number, attribute: 'heading-level' },
    feed: { attribute: false },
    clock: { attribute: false },
  }

  /** The address of the feed, http or https; relative ones count from the page. */
  declare src: string | undefined

  /** The languages that the reader accepts, best first, such as `fi en`: posts in others are left out. */
  declare languages: string | undefined

  /** The colours: `light`, `dark`, or `auto` for what the reader's system is set to; else those of the page. */
  declare theme: 'light' | 'dark' | 'auto' | undefined

  /** Whether the element takes font and colours from the page. */
  declare inherit: boolean | undefined

  /** The level of the feed's heading, 1 to 6; what stands under it has one more. */
  declare headingLevel: number | undefined

  /** A feed to show instead of the one at `src`. */
  declare feed: Feed | undefined

  /** Tells the time, in ms since 1970; for previews. */
  declare clock: (() => number) | undefined

  /** @internal What a parent hands down: properties by name. */
  set given(properties: object) {
    Object.assign(this, properties)
  }

  /** The words of the interface. */
  declare protected messages: Messages
  /** The languages to look for a text in, best first. */
  declare protected accepted: readonly LanguageTag[]
  protected readonly language: LanguageController = new LanguageController(this)
  protected readonly source: FeedController = new FeedController(this)

  protected override willUpdate(_changed: PropertyValues): void {
    this.source.follow()
    const wanted = [this.language.language ?? [], readLanguages(this.languages)].flat()
    const messages = messagesFor(wanted)
    this.messages = messages
    this.accepted = [...wanted, messages.language]
  }

  protected override update(changed: PropertyValues): void {
    const focused = (this.renderRoot as ShadowRoot).activeElement
    super.update(changed)
    // A button that goes must not take the reader's place on the page with it.
    if (focused && !focused.isConnected) this.focusOn('.root')
  }

  protected override render(): TemplateResult | typeof nothing {
    const { state } = this.request
    const { language, loading, failed, retry } = this.messages
    const isLoaded = state.status === 'loaded'
    // A bare attribute is '' where a framework takes it for the property of that name.
    const inherits = (this.inherit as unknown) === '' || this.inherit
    // What a server has rendered stands after its style sheet, and Lit renders before that.
    const rendered = this.renderRoot?.querySelector('style~*')
    if (!isLoaded && rendered) return nothing
    rendered?.remove()
    const content = isLoaded ? this.renderFeed(state.feed) : this.src ? '' : nothing
    const hasFailed = state.status === 'failed'
    return html`${isLoaded ? nothing : html`<slot></slot>`}
      <div
        class="root"
        part="root"
        lang=${language}
        dir=${directionOf(language)}
        data-theme=${this.theme ?? nothing}
        ?data-inherit=${inherits}
        ?hidden=${content === nothing}
      >
        <div class="box">
          ${
            content === ''
              ? html`<p class="soft" part="status" role="status">${hasFailed ? failed : loading}</p>
                  ${hasFailed ? html`<button part="retry" @click=${() => this.request.retry()}>${retry}</button>` : nothing}`
              : content
          }
        </div>
      </div>`
  }

  /** That for what is shown. */
  protected get request(): FeedRequest {
    return this.source
  }

  /** What stands in the box when there is a feed; `nothing` where no box is needed. */
  protected abstract renderFeed(feed: Feed): TemplateResult | typeof nothing

  /** The time, in ms since 1970. */
  protected get now(): number {
    return (this.clock ?? Date.now)()
  }

  /** A heading that stands `depth` levels under the feed's. */
  protected renderHeading(part: string, depth: number, content: unknown): TemplateResult {
    return heading(readLevel(this.headingLevel, depth), part, content)
  }

  /** Says since when, where the document is older than it should be; once, by the element that loaded it. */
  protected renderStale(feed: Feed): TemplateResult | typeof nothing {
    return !this.feed && feed.updated && isStale(feed, this.now)
      ? html`<p class="soft" part="stale">${this.messages.stale(displayDay(feed.updated, this.messages))}</p>`
      : nothing
  }

  protected focusOn(selector: string): void {
    const target = this.renderRoot.querySelector<HTMLElement>(selector)
    if (target && target.tabIndex < 0) target.tabIndex = -1
    target?.focus()
  }
}
