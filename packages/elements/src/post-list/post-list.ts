import { type Feed, foldText, matchesLanguage, type Post, type PostFilter } from '@iom-feed/core'
import {
  type CSSResultGroup,
  html,
  nothing,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit'
import { PostPager, step } from '../controllers/post-pager.ts'
import { IomElement } from '../element/iom-element.ts'
import { IomPostSelectEvent } from '../events/post-select-event.ts'
import { readLanguages, readTags } from '../internal/attributes.ts'
import { displayDay } from '../internal/display-day.ts'
import { directionOf, link, localized, spoken } from '../internal/templates.ts'
import { postListStyles } from './post-list.styles.ts'

/** What is shown of a text, in UTF-16 code units, is less than this; a feed may have whole articles. */
const longest = 500

/** The beginning of a long text, to the end of a word where the script has spaces. */
function shorten(text: string): string {
  // A word of more than 30 is none, and half a pair of surrogates is no letter.
  return text.length < longest
    ? text
    : `${text.slice(0, longest - 1).replace(/(\s+\S{0,30}|[\ud800-\udbff])$/, '')}…`
}

/**
 * The posts of a feed, newest first, with a button for more.
 *
 * Each post stands in its own language and direction, and names its language where that is not the interface's.
 *
 * @element iom-post-list
 *
 * @attr {string} src - The address of the feed.
 * @attr {string} languages - The languages that the reader accepts, best first: `fi en`.
 * @attr {'light' | 'dark' | 'auto'} theme - The colours; without it those of the page's colour scheme.
 * @attr {boolean} inherit - Whether the element takes font and colours from the page.
 * @attr {number} heading-level - The level of the feed's heading, 1 to 6.
 * @attr {string} tags - Ids of concepts or tags as written, separated by commas: posts with any of them show.
 * @attr {number} limit - How many posts to show first.
 *
 * @slot - What is shown before, without and instead of the feed.
 *
 * @fires {IomFeedLoadedEvent} iom-feed-loaded - There is a feed to show.
 * @fires {IomFeedFailedEvent} iom-feed-failed - The feed could not be loaded or read.
 * @fires {IomPostSelectEvent} iom-post-select - Before a post's link is followed; cancelable.
 *
 * @csspart root - The whole element.
 * @csspart status - What is said while the feed loads, and when that fails.
 * @csspart retry - The button that tries again.
 * @csspart stale - The note that the document is older than it should be.
 * @csspart posts - The list.
 * @csspart post - One post, an `article`.
 * @csspart meta - Its date, kind and language.
 * @csspart date - Its date.
 * @csspart kind - Its kind.
 * @csspart language - The name of its language, where that is not the interface's.
 * @csspart title - Its heading.
 * @csspart title-link - The link in its heading.
 * @csspart teaser - Its teaser.
 * @csspart tags - Its tags.
 * @csspart empty - What is said where there is nothing to show.
 * @csspart foot - What follows the list.
 * @csspart more - The button for more.
 * @csspart count - How many posts are shown, and of how many.
 * @csspart home - The link to all news.
 *
 * @cssproperty [--iom-color-text=light-dark(#14202e, #e8edf3)] - The colour of the text; softer text and hairlines are mixed from it.
 * @cssproperty [--iom-color-background=light-dark(#fff, #131a22)] - What the element stands on.
 * @cssproperty [--iom-color-accent=light-dark(#0033a0, #8fb4ff)] - Links, the button, focus, and the newest bar.
 * @cssproperty [--iom-font-family=system-ui, sans-serif] - The font.
 * @cssproperty [--iom-padding] - The space around the content.
 * @cssproperty [--iom-radius=4px] - The corners of the button.
 */
export class IomPostList extends IomElement {
  static override styles: CSSResultGroup = [IomElement.styles, postListStyles]

  static override properties: PropertyDeclarations = {
    tags: {},
    limit: { type: Number },
    filter: { attribute: false },
  }

  /** Ids of concepts or tags as their authors wrote them, separated by commas: posts with any of them show. */
  declare tags: string | undefined

  /** How many posts to show first; else those that the feed's first page holds. */
  declare limit: number | undefined

  /** What the reader wants of the posts that show: languages, tags, kinds and words. An `<iom-feed-filter>` sets it. */
  declare filter: PostFilter | undefined

  /** Said to screen readers. */
  #announcement = ''
  readonly #pager: PostPager = new PostPager(this)

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed)
    const { state, url } = this.source
    if (state.status !== 'loaded') return
    const shown = this.#pager.show({
      feed: state.feed,
      url,
      filter: { languages: readLanguages(this.languages), tags: readTags(this.tags) },
      choice: this.filter,
      accepted: this.accepted,
      limit: this.limit,
    })
    if (this.hasUpdated && changed.has('filter')) void this.#announce(shown)
  }

  protected override renderFeed(feed: Feed): TemplateResult {
    const { posts, hasMore } = this.#pager
    return html`<p class="spoken" part="status" role="status">${this.#announcement}</p>
      ${this.renderStale(feed)}
      ${
        posts.length
          ? html`<ul part="posts" role="list">${posts.map((post) => html`<li>${this.#renderPost(post, feed)}</li>`)}</ul>`
          : hasMore
            ? nothing
            : html`<p class="soft" part="empty">${this.messages.nothing}</p>`
      }
      ${this.#renderFoot(feed)}`
  }

  #renderPost(post: Post, feed: Feed): TemplateResult {
    const { language, url } = post
    const text = shorten((post.summary ?? post.text ?? '').trim())
    // A picture alone has no words, and a link needs some.
    const title = post.title?.trim() || text || url || post.id
    return html`<article part="post" lang=${language ?? ''} dir=${directionOf(language)}>
      ${this.#renderMeta(post, feed)}
      <div>
        ${this.renderHeading(
          'title',
          1,
          link(url, 'title-link', spoken(title, language), (event) =>
            this.#select(post, event as MouseEvent),
          ),
        )}
        ${text && text !== title ? html`<p part="teaser">${spoken(text, language)}</p>` : nothing}
        ${this.#renderTags(post, feed)}
      </div>
    </article>`
  }

  #renderMeta({ published, dates, kind, language }: Post, feed: Feed): TemplateResult {
    const { messages } = this
    const date = dates?.[messages.language] ?? (published && displayDay(published, messages))
    const isForeign = language && !matchesLanguage(messages.language, language)
    const name = feed.languages.find(({ tag }) => tag === language)?.name ?? language
    return html`<div class="row soft" part="meta" lang=${messages.language}>
      ${date ? html`<time dir="auto" part="date" datetime=${published ?? nothing}>${date}</time>` : nothing}
      ${kind ? html`<span dir="auto" part="kind">${messages.kinds[kind]}</span>` : nothing}
      ${isForeign ? html`<span part="language" lang=${language} dir="auto">${name}</span>` : nothing}
    </div>`
  }

  #renderTags({ concepts, tags, language }: Post, feed: Feed): TemplateResult | typeof nothing {
    const known = feed.concepts.filter(({ id }) => concepts.includes(id))
    const names = known
      .flatMap(({ id, labels, aliases }) => [id, ...Object.values(labels), ...aliases])
      .map(foldText)
    const unknown = tags.filter((tag) => !names.includes(foldText(tag)))
    return known.length + unknown.length
      ? html`<ul class="row soft" part="tags" role="list" lang=${this.messages.language} aria-label=${this.messages.topics}>
          ${known.map(({ labels }) => html`<li>${localized(labels, [language ?? '', ...this.accepted])}</li>`)}
          ${unknown.map((tag) => html`<li>${spoken(tag, undefined)}</li>`)}
        </ul>`
      : nothing
  }

  #renderFoot(feed: Feed): TemplateResult {
    const { messages } = this
    const { posts, total, hasMore, status } = this.#pager
    const rest = total && Math.min(total - posts.length, step)
    return html`<div class="row soft" part="foot">
      ${
        hasMore
          ? html`<button part="more" aria-disabled=${status === 'loading'} @click=${this.#more}>
              ${status === 'loading' ? messages.loading : messages.more(rest)}
            </button>`
          : nothing
      }
      <span part="count">
        ${status === 'failed' ? messages.failed : total && posts.length ? messages.shown(posts.length, total) : nothing}
      </span>
      ${feed.homePageUrl ? link(feed.homePageUrl, 'home', messages.allNews) : nothing}
    </div>`
  }

  /** Says how many posts pass another filter, once that is known. */
  async #announce(shown: Promise<boolean> | undefined): Promise<void> {
    if (!(await shown)) return
    const { total, posts, status } = this.#pager
    this.#announcement =
      status === 'failed' ? this.messages.failed : this.messages.found(total ?? posts.length)
    this.requestUpdate()
  }

  async #more(): Promise<void> {
    const {
      posts: { length },
      status,
    } = this.#pager
    if (status === 'loading') return
    this.#announcement = ''
    const added = await this.#pager.more()
    this.#announcement =
      this.#pager.status === 'failed' ? this.messages.failed : this.messages.added(added, length + added)
    this.requestUpdate()
    await this.updateComplete
    if (added) this.focusOn(`[part=posts] > :nth-child(${length + 1}) [part=title-link]`)
  }

  #select(post: Post, event: MouseEvent): void {
    // The reader asks for a tab or a window of its own.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return
    const select = new IomPostSelectEvent(post)
    if (!this.dispatchEvent(select)) event.preventDefault()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-post-list': IomPostList
  }
}
