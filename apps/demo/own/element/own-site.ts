import {
  type CSSResultGroup,
  html,
  LitElement,
  nothing,
  type PropertyDeclarations,
  type TemplateResult,
} from 'lit'
import {
  type FrameMessage,
  readFrameMessage,
  type ShowMessage,
  type SpotReport,
} from '../frame/frame-message.ts'
import type { Place } from '../frame/place.ts'
import type { OwnEmbed } from '../own-embed.ts'
import type { OwnProblem } from '../own-problem.ts'
import { askForPage } from './ask-for-page.ts'
import { en } from './messages/en.ts'
import type { OwnMessages } from './messages/messages.ts'
import { OwnPlaceEvent, OwnProblemEvent } from './own-events.ts'
import { ownSiteStyles } from './own-site.styles.ts'

/**
 * Shows the news within somebody's own page, at the place that they choose: by mouse, by touch or with the keyboard.
 *
 * The page is fetched and framed by the element's own server, see `createOwnHandler`. Of its policy the element's page needs
 * `connect-src 'self'` and `frame-src 'self'`.
 *
 * @element own-site
 *
 * @fires {OwnPlaceEvent} own-place - Another page or place was chosen.
 * @fires {OwnProblemEvent} own-problem - The page cannot be shown, or the news not put into it.
 *
 * @cssproperty [--own-accent=light-dark(#0033a0, #8fb4ff)] - The button, what is dropped on, and the focus.
 */
export class OwnSite extends LitElement {
  static override styles: CSSResultGroup = ownSiteStyles

  static override properties: PropertyDeclarations = {
    embed: { attribute: false },
    address: {},
    place: { attribute: false },
    messages: { attribute: false },
    page: { state: true },
    problem: { state: true },
    announcement: { state: true },
    isOver: { state: true },
  }

  /** What is put into the page. */
  declare embed: OwnEmbed | undefined
  /** Of the page that is shown; undefined where there is none, and of a file. */
  declare address: string | undefined
  /** Where the news stand in the page; undefined while that is being chosen. */
  declare place: Place | undefined
  /** What is said, in the reader's language; without it, in English. */
  declare messages: OwnMessages

  /** The path of the page in the frame. */
  declare private page: string | undefined
  declare private problem: OwnProblem | undefined
  declare private announcement: (messages: OwnMessages) => string
  /** Whether a file is held over the element. */
  declare private isOver: boolean

  /** The address that was asked for last. */
  #asked: string | undefined
  #asking = new AbortController()
  /** Whether the page in the frame listens. */
  #isReady = false

  constructor() {
    super()
    this.messages = en
    this.announcement = silence
    this.isOver = false
  }

  override connectedCallback(): void {
    super.connectedCallback()
    addEventListener('message', this.#hear)
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback()
    removeEventListener('message', this.#hear)
    this.#asking.abort()
  }

  protected override willUpdate(): void {
    if (this.address !== this.#asked) this.#load(this.address)
  }

  protected override updated(): void {
    this.#show()
  }

  protected override render(): TemplateResult {
    const { messages, page, problem } = this
    return html`<div lang=${messages.language} @dragover=${this.#dragOver} @dragleave=${this.#dragLeave} @drop=${this.#drop}>
      <div class="choice">
        <form novalidate @submit=${this.#submit}>
          <label>${messages.address}
            <input name="address" type="url" inputmode="url" autocomplete="url" placeholder="https://"
              .value=${this.address ?? ''} aria-describedby="problem" aria-invalid=${problem ? 'true' : nothing}>
          </label>
          <button>${messages.open}</button>
        </form>
        <button type="button" class="file ${this.isOver ? 'is-over' : ''}" @click=${this.#chooseFile}>${messages.file}</button>
        <input type="file" accept=".html,.htm,.xhtml,text/html" @change=${this.#takeFile}>
      </div>
      <p>${messages.note}</p>
      <p class="problem" id="problem" role="alert">${problem ? messages.problems[problem] : nothing}</p>
      ${page ? html`<p>${this.place ? html`<button type="button" @click=${this.#chooseAnother}>${messages.undo}</button>` : messages.help}</p>` : nothing}
      <p class="state" role="status">${this.announcement(messages)}</p>
      ${page ? html`<iframe sandbox="allow-scripts" title=${messages.frame} src=${page}></iframe>` : nothing}
    </div>`
  }

  readonly #submit = (event: SubmitEvent): void => {
    event.preventDefault()
    const address = String(new FormData(event.target as HTMLFormElement).get('address')).trim()
    this.place = undefined
    this.address = address
    // What was asked for before is asked for again.
    this.#load(address)
  }

  readonly #chooseFile = (): void => {
    this.renderRoot.querySelector<HTMLInputElement>('[type=file]')?.click()
  }

  readonly #takeFile = ({ target }: Event): void => {
    const input = target as HTMLInputElement
    this.#openFile(input.files?.[0])
    // So that the same file can be chosen once more, as it may have changed.
    input.value = ''
  }

  readonly #dragOver = (event: DragEvent): void => {
    event.preventDefault()
    this.isOver = true
  }

  readonly #dragLeave = (): void => {
    this.isOver = false
  }

  readonly #drop = (event: DragEvent): void => {
    event.preventDefault()
    this.isOver = false
    this.#openFile(event.dataTransfer?.files[0])
  }

  #openFile(file: File | undefined): void {
    if (!file) return
    this.place = undefined
    this.address = undefined
    this.#load(file)
  }

  async #load(wanted: string | File | undefined): Promise<void> {
    this.#asked = typeof wanted === 'string' ? wanted : undefined
    this.#asking.abort()
    this.#asking = new AbortController()
    const { signal } = this.#asking
    this.page = undefined
    this.problem = undefined
    this.#isReady = false
    this.announcement = wanted === undefined ? silence : (messages) => messages.loading
    if (wanted === undefined) return
    const answer = await askForPage(wanted, signal).catch(() => undefined)
    if (!answer || signal.aborted) return
    this.announcement = silence
    if ('problem' in answer) return this.#fail(answer.problem)
    this.page = answer.page
    this.#choose(this.place)
  }

  #fail(problem: OwnProblem): void {
    this.problem = problem
    this.dispatchEvent(new OwnProblemEvent(problem))
  }

  #choose(place: Place | undefined): void {
    this.place = place
    this.dispatchEvent(new OwnPlaceEvent(this.address, place))
  }

  #undo(): void {
    this.problem = undefined
    this.announcement = (messages) => messages.undone
    this.#choose(undefined)
  }

  /** The button goes, so the keyboard goes on in the page. */
  readonly #chooseAnother = (): void => {
    this.#undo()
    this.renderRoot.querySelector('iframe')?.focus()
  }

  get #frame(): Window | null | undefined {
    return this.renderRoot.querySelector('iframe')?.contentWindow
  }

  /** Tells the page in the frame what it shows now. */
  #show(): void {
    const { embed, place, messages } = this
    if (!this.#isReady || !embed) return
    const message: ShowMessage = { embed, place, label: messages.mark, name: messages.places }
    // The page has an origin of its own, which has no name.
    this.#frame?.postMessage(message, '*')
  }

  readonly #hear = ({ source, data }: MessageEvent): void => {
    const message = source && source === this.#frame ? readFrameMessage(data) : undefined
    if (message) this.#take(message)
  }

  #take(message: FrameMessage): void {
    if ('spot' in message) this.#takeSpot(message)
    else if (message.type === 'undo') this.#undo()
    else if (message.type === 'gone') {
      this.#fail('gone')
      this.#choose(undefined)
    } else {
      this.#isReady = true
      this.#show()
    }
  }

  #takeSpot({ type, spot }: Extract<FrameMessage, { spot: SpotReport }>): void {
    this.announcement = (messages) => (type === 'at' ? messages.at : messages.placed)(spot)
    if (type === 'at') return
    this.problem = undefined
    this.#choose(spot.place)
  }
}

function silence(): string {
  return ''
}
