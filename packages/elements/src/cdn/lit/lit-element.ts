import { childPart, type Part } from './render.ts'

type Changes = Map<string, unknown>

interface Declaration {
  readonly type?: unknown
  readonly attribute?: string | false
}

interface Controller {
  hostConnected?(): void
  hostDisconnected?(): void
  hostUpdate?(): void
  hostUpdated?(): void
}

type Field = [name: string, type: unknown]

/** By attribute, the name and the type of the property of an element's class. */
type Fields = Map<string, Field>

/** An element with properties that make it render again, in Lit's order of events. */
export class LitElement extends HTMLElement {
  declare static styles: readonly string[]
  declare static _$fields: Fields
  declare static properties: Record<string, Declaration> | undefined

  /** The browser asks for them once, when the element is registered. */
  static get observedAttributes(): string[] {
    // biome-ignore lint/complexity/noThisInStatic: each element has properties of its own
    return [...defineFields(this).keys()]
  }

  declare renderRoot: ShadowRoot
  declare updateComplete: Promise<void> | undefined
  declare hasUpdated: boolean | undefined
  readonly _$values: Record<string, unknown> = {}
  /** What a page has set before its script came, and what therefore stands in front of the properties. */
  readonly #early: Record<string, unknown> = {}
  readonly #controllers: Controller[] = []
  #changes: Changes = new Map()
  /** Also before it is on a page for the first time. */
  #isPending = true
  #show: Part | undefined

  constructor() {
    super()
    for (const [name, value] of Object.entries(this))
      if (name in Object.getPrototypeOf(this)) {
        this.#early[name] = value
        Reflect.deleteProperty(this, name)
      }
  }

  addController(controller: Controller): void {
    this.#controllers.push(controller)
  }

  connectedCallback(): void {
    if (!this.#show) {
      Object.assign(this, this.#early)
      this.adoptedCallback()
      const between: [Comment, Comment] = [new Comment(), new Comment()]
      this.renderRoot.prepend(...between)
      this.#show = childPart(...between, this)
      this.#isPending = false
      this.requestUpdate()
    }
    this.#tell((controller) => controller.hostConnected?.())
  }

  disconnectedCallback(): void {
    this.#tell((controller) => controller.hostDisconnected?.())
  }

  /** A shadow root takes only sheets that were made for its document, and loses them when it goes to another. */
  adoptedCallback(): void {
    const { defaultView } = this.ownerDocument
    // A document without a window takes none; what is shown of it will be adopted once more.
    const sheets = defaultView ? [new defaultView.CSSStyleSheet()] : []
    sheets[0]?.replaceSync((this.constructor as typeof LitElement).styles.join(''))
    // Only now: where there are no such sheets, the children of the element stay. A server may have rendered a root.
    this.renderRoot = this.shadowRoot ?? this.attachShadow({ mode: 'open' })
    this.renderRoot.adoptedStyleSheets = sheets
  }

  attributeChangedCallback(attribute: string, _before: string | null, value: string | null): void {
    // The browser tells only of those that it has asked for.
    const [name, type] = (this.constructor as typeof LitElement)._$fields.get(attribute) as Field
    const read = type === Boolean ? value !== null : type === Number && value !== null ? Number(value) : value
    ;(this as unknown as Record<string, unknown>)[name] = read
  }

  requestUpdate(name?: string, before?: unknown): void {
    if (name && !this.#changes.has(name)) this.#changes.set(name, before)
    if (this.#isPending) return
    this.#isPending = true
    this.updateComplete = this.#update()
  }

  protected willUpdate(_changes: Changes): void {}

  protected update(_changes: Changes): void {
    const content = this.render()
    this.#settle()
    this.#show?.(content)
  }

  protected updated(_changes: Changes): void {}

  protected render(): unknown {
    return undefined
  }

  async #update(): Promise<void> {
    await undefined
    const changes = this.#changes
    try {
      this.willUpdate(changes)
      this.#tell((controller) => controller.hostUpdate?.())
      this.update(changes)
    } catch (error) {
      this.#settle()
      throw error
    }
    this.#tell((controller) => controller.hostUpdated?.())
    this.hasUpdated = true
    this.updated(changes)
  }

  #settle(): void {
    this.#changes = new Map()
    this.#isPending = false
  }

  #tell(hook: (controller: Controller) => void): void {
    for (const controller of this.#controllers) hook(controller)
  }
}

/** Makes the properties of a class what updates its elements, those that it inherits included. */
function defineFields(element: typeof LitElement): Fields {
  const fields: Fields = new Map()
  for (let base = element; base.properties; base = Object.getPrototypeOf(base))
    for (const [name, { type, attribute = name.toLowerCase() }] of Object.entries(base.properties)) {
      if (attribute) fields.set(attribute, [name, type])
      Object.defineProperty(element.prototype, name, {
        configurable: true,
        get(this: LitElement) {
          return this._$values[name]
        },
        set(this: LitElement, value: unknown) {
          const before = this._$values[name]
          this._$values[name] = value
          if (!Object.is(value, before)) this.requestUpdate(name, before)
        },
      })
    }
  element._$fields = fields
  return fields
}
