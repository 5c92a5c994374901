import { excerpt, type Feed, foldText, matchesLanguage, type Post, safeUrl } from '@iom-feed/core'
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
import { displayDay } from '../internal/display.ts'
import { directionOf, link, localized, spoken } from '../internal/templates.ts'
import { postListStyles } from './post-list.styles.ts'

/**
 * The posts of a feed, newest first, with a button for more.
 *
 * @element iom-post-list
 */
export class IomPostList extends IomElement {
  static override styles: CSSResultGroup = [IomElement.styles, postListStyles]

  static override properties: PropertyDeclarations = { tags: {}, limit: { type: Number } }

  /** Ids of concepts or tags as their authors wrote them, separated by commas: posts with any of them show. */
  declare tags: string | undefined

  /** How many posts to show first; else those that the feed's first page holds. */
  declare limit: number | undefined

  readonly #pager: PostPager = new PostPager(this)
  readonly #brokenImages = new Set<string>()

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed)
    const { state, url } = this.source
    if (state.status !== 'loaded') return
    this.#pager.show({
      feed: state.feed,
      url,
      languages: readLanguages(this.languages),
      accepted: this.accepted,
      tags: readTags(this.tags),
      limit: this.limit,
    })
  }

  protected override renderFeed(feed: Feed): TemplateResult {
    const { posts, hasMore } = this.#pager
    return html`${this.renderStale(feed)}
      ${
        posts.length
          ? html`<ul part="posts">${posts.map((post) => html`<li>${this.#renderPost(post, feed)}</li>`)}</ul>`
          : hasMore
            ? nothing
            : html`<p class="soft" part="empty">${this.messages.nothing}</p>`
      }
      ${this.#renderFoot(feed)}`
  }

  #renderPost(post: Post, feed: Feed): TemplateResult {
    const { language, url } = post
    const text = excerpt(post.summary ?? post.text ?? '')
    const title = post.title ?? excerpt(text, 100)
    return html`<article part="post" lang=${language ?? ''} dir=${language ? directionOf(language) : nothing}>
      ${this.#renderMeta(post, feed)}
      <div>
        ${this.renderHeading('title', 1, link(url, 'title-link', spoken(title, language), (event) => this.#select(post, event)))}
        ${text && text !== title ? html`<p part="teaser">${spoken(text, language)}</p>` : nothing}
        ${this.#renderTags(post, feed)}
      </div>
      ${this.#renderImage(post)}
    </article>`
  }

  #renderMeta({ published, dates, kind, language }: Post, feed: Feed): TemplateResult {
    const { messages, locale } = this
    const date = dates?.[messages.language] ?? (published && displayDay(published, locale))
    const isForeign = language && !matchesLanguage(messages.language, language)
    const name = feed.languages.find(({ tag }) => tag === language)?.name ?? language
    return html`<div class="row soft" part="meta" lang=${messages.language} dir=${directionOf(messages.language)}>
      ${date ? html`<time part="date" datetime=${published ?? nothing}>${date}</time>` : nothing}
      ${kind ? html`<span part="kind">${messages.kinds[kind]}</span>` : nothing}
      ${isForeign ? html`<span part="language" lang=${language} dir=${directionOf(language)}>${name}</span>` : nothing}
    </div>`
  }

  #renderTags({ concepts, tags, language }: Post, feed: Feed): TemplateResult | typeof nothing {
    const known = feed.concepts.filter(({ id }) => concepts.includes(id))
    const names = known.flatMap(({ id, labels, aliases }) => [id, ...Object.values(labels), ...aliases]).map(foldText)
    const unknown = tags.filter((tag) => !names.includes(foldText(tag)))
    return known.length + unknown.length
      ? html`<ul class="row soft" part="tags" lang="" aria-label=${this.messages.topics}>
          ${known.map(({ labels }) => html`<li>${localized(labels, [language ?? '', ...this.accepted])}</li>`)}
          ${unknown.map((tag) => html`<li>${spoken(tag, undefined)}</li>`)}
        </ul>`
      : nothing
  }

  #renderImage({ image }: Post): TemplateResult | typeof nothing {
    const url = safeUrl(image?.url ?? '')
    if (!image || !url || this.#brokenImages.has(url)) return nothing
    const hide = (): void => {
      this.#brokenImages.add(url)
      this.requestUpdate()
    }
    return html`<img
      part="image"
      src=${url}
      alt=${image.alt ?? ''}
      width=${image.width ?? nothing}
      height=${image.height ?? nothing}
      loading="lazy"
      decoding="async"
      @error=${hide}
    />`
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

  async #more(): Promise<void> {
    const { posts: { length }, status } = this.#pager
    if (status === 'loading') return
    this.announcement = ''
    const added = await this.#pager.more()
    this.announcement = this.#pager.status === 'failed' ? this.messages.failed : this.messages.added(added, length + added)
    this.requestUpdate()
    await this.updateComplete
    if (added) this.focusOn(`[part=posts] > :nth-child(${length + 1}) [part=title-link]`)
  }

  #select(post: Post, event: Event): void {
    const select = new IomPostSelectEvent(post)
    if (!this.dispatchEvent(select)) event.preventDefault()
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'iom-post-list': IomPostList
  }
}
