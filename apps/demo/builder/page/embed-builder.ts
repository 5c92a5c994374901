import { html, LitElement, nothing, type TemplateResult } from 'lit'
import type { Choice } from '../choice/choice.ts'
import { readChoice, writeChoice } from '../choice/choice-address.ts'
import { languages } from '../texts/texts.ts'
import { translations } from '../texts/translations.ts'
import type { Builder } from './builder.ts'
import { renderContentForm } from './content-form.ts'
import { renderLookForm } from './look-form.ts'
import { loadOffers, type Offers } from './offers.ts'
import { renderPreview } from './preview.ts'
import type { Settings } from './settings.ts'
import { renderSnippet } from './snippet-section.ts'
import { type View, ViewAddress } from './view.ts'

/** The page of the embed builder. All that is chosen stands in the address; nothing is stored. */
export class EmbedBuilder extends LitElement {
  static override properties = {
    offers: { state: true },
    choice: { state: true },
    view: { state: true },
    status: { state: true },
    hasFailed: { state: true },
  }

  declare private offers: Offers | undefined
  declare private choice: Choice
  declare private view: View
  /** What was last announced. */
  declare private status: string
  declare private hasFailed: boolean
  /** What the address says to no use, when the page was opened. */
  #ignored: readonly string[]
  readonly #settings: Settings
  readonly #viewAddress: ViewAddress

  constructor(settings: Settings) {
    super()
    this.#settings = settings
    const sites = settings.previews.map(({ site }) => site)
    this.#viewAddress = new ViewAddress(sites, navigator.languages)
    const params = new URLSearchParams(location.search)
    const choice = readChoice(params)
    const view = this.#viewAddress.read(params)
    this.choice = choice.values
    this.view = view.values
    this.status = ''
    this.hasFailed = false
    this.#ignored = [...choice.ignored, ...view.ignored]
  }

  override connectedCallback(): void {
    super.connectedCallback()
    void this.#load()
  }

  /** The page is its own: its style sheet is for all of it. */
  protected override createRenderRoot(): HTMLElement {
    return this
  }

  protected override willUpdate(): void {
    const { lang } = this.view
    document.documentElement.lang = lang
    document.title = translations[lang].title
  }

  protected override render(): TemplateResult {
    const texts = translations[this.view.lang]
    return html`<header>
        <div>
          <h1>${texts.title}</h1>
          <p class="lead">${texts.lead}</p>
        </div>
        <nav aria-label=${texts.pageLanguage}>
          <ul class="languages">
            ${languages.map((lang) => this.#renderLanguage(lang))}
          </ul>
        </nav>
      </header>
      <main>
        ${this.#ignored.length > 0 ? html`<p class="warning" role="alert">${texts.ignored(this.#ignored.join(', '))}</p>` : nothing}
        ${this.offers ? this.#renderBuilder(this.offers) : this.#renderWaiting()}
      </main>
      <p class="status" role="status">${this.status}</p>`
  }

  #renderLanguage(lang: View['lang']): TemplateResult {
    const isCurrent = lang === this.view.lang
    return html`<li>
      <button
        type="button"
        lang=${lang}
        aria-current=${isCurrent ? 'true' : nothing}
        @click=${() => this.#see({ lang })}
      >${translations[lang].name}</button>
    </li>`
  }

  #renderBuilder(offers: Offers): TemplateResult {
    const builder: Builder = {
      settings: this.#settings,
      offers,
      choice: this.choice,
      view: this.view,
      texts: translations[this.view.lang],
      choose: (changes) => this.#choose(changes),
      see: (changes) => this.#see(changes),
      copy: (text, what, shown) => void this.#copy(text, what, shown),
    }
    return html`<div class="columns">
      <form class="form" @submit=${(event: Event) => event.preventDefault()}>
        ${renderContentForm(builder)} ${renderLookForm(builder)}
      </form>
      <div class="results">${renderPreview(builder)} ${renderSnippet(builder)}</div>
    </div>`
  }

  #renderWaiting(): TemplateResult {
    const texts = translations[this.view.lang]
    return this.hasFailed
      ? html`<p class="warning" role="alert">${texts.failed}</p>
          <button type="button" @click=${() => this.#load()}>${texts.retry}</button>`
      : html`<p role="status">${texts.loading}</p>`
  }

  #choose(changes: Partial<Choice>): void {
    this.choice = { ...this.choice, ...changes }
    this.#writeAddress()
  }

  #see(changes: Partial<View>): void {
    this.view = { ...this.view, ...changes }
    this.#writeAddress()
  }

  #writeAddress(): void {
    const params = [...writeChoice(this.choice), ...this.#viewAddress.write(this.view)]
    const query = new URLSearchParams(params).toString()
    history.replaceState(null, '', query ? `?${query}` : location.pathname)
  }

  async #load(): Promise<void> {
    this.hasFailed = false
    try {
      const offers = await loadOffers(`${this.#settings.embed.origin}/feed.json`)
      this.#dropUnknownFigures(offers)
      this.offers = offers
    } catch {
      this.hasFailed = true
    }
  }

  /** Languages and tags may still come; a figure that is not there would leave a tile empty. */
  #dropUnknownFigures({ feed }: Offers): void {
    const { figures } = this.choice
    const known = figures.filter((figure) => feed.figures.some(({ id }) => id === figure))
    if (known.length === figures.length) return
    const unknown = figures.filter((figure) => !known.includes(figure))
    this.#ignored = [...this.#ignored, ...unknown.map((figure) => `figures=${figure}`)]
    this.choice = { ...this.choice, figures: known }
  }

  async #copy(text: string, what: string, shown: Element | undefined): Promise<void> {
    const texts = translations[this.view.lang]
    // What is announced twice has to go in between.
    this.status = ''
    await this.updateComplete
    try {
      await navigator.clipboard.writeText(text)
      this.status = texts.copied(what)
    } catch {
      if (shown) getSelection()?.selectAllChildren(shown)
      this.status = shown ? texts.selected(what) : text
    }
  }
}
