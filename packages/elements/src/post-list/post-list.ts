import {
  conceptsNamed,
  type Feed,
  matchesLanguage,
  type Post,
  type PostFilter,
  type PostImage,
} from '@iom-feed/core'
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
 * @attr {'list' | 'cards' | 'compact'} layout - How posts are laid out, `list` where nothing is said.
 * @attr {boolean} no-rss - Whether the link to subscribe is left out.
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
 */
export class IomPostList extends IomElement {
  static override styles: CSSResultGroup = [IomElement.styles, postListStyles]

  static override properties: PropertyDeclarations = {
    tags: {},
    limit: { type: Number },
    layout: {},
    noRss: { type: Boolean, attribute: 'no-rss' },
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

  /** Whether the link to subscribe is left out. */
  declare noRss: boolean | undefined

  /** What the reader wants of the posts that show: languages, tags, kinds and words. An `<iom-feed-filter>` sets it. */
  declare filter: PostFilter | undefined

  /** Said to screen readers. */
  #announcement = ''
  readonly #pager: PostPager = new PostPager(this)
  /** The addresses of images that could not be loaded. */
  readonly #missing: Set<string> = new Set()

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
          ? html`<ul part="posts" role="list" data-layout=${this.layout ?? 'list'}>${posts.map((post) => html`<li>${this.#renderPost(post, feed)}</li>`)}</ul>`
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
      ${this.layout === 'cards' && post.image ? this.#renderImage(post.image) : nothing}
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

  /** Only copies that are served with the document show. */
  #renderImage({ url, sizes = [], alt }: PostImage): TemplateResult | typeof nothing {
    const largest = sizes.at(-1)
    return largest && !this.#missing.has(url)
      ? html`<img
          part="image"
          loading="lazy"
          referrerpolicy="no-referrer"
          sizes="auto, 320px"
          alt=${alt ?? ''}
          width=${largest.width}
          height=${largest.height}
          srcset=${sizes.map((size) => `${size.url} ${size.width}w`).join()}
          src=${url}
          @error=${() => {
            this.#missing.add(url)
            this.requestUpdate()
          }}
        />`
      : nothing
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
    const unknown = tags.filter((tag) => !conceptsNamed(known, tag).length)
    return known.length + unknown.length
      ? html`<ul class="row soft" part="tags" role="list" lang=${this.messages.language} aria-label=${this.messages.topics}>
          ${known.map(({ labels }) => html`<li>${localized(labels, [language ?? '', ...this.accepted])}</li>`)}
          ${unknown.map((tag) => html`<li>${spoken(tag, undefined)}</li>`)}
        </ul>`
      : nothing
  }

  #renderFoot(feed: Feed): TemplateResult {
    const { messages } = this
    const { posts, total, hasMore, status, rss } = this.#pager
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
      ${rss && !this.noRss ? link(rss, 'rss', `${messages.subscribe} (RSS)`) : nothing}
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
