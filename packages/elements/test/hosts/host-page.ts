/** The global object of a page, which may be another than the test's. */
export type Page = Window & typeof globalThis

/** A partner's page, by what on it may get in our way. The rest is as on any page: our script in the head, an element in the body. */
export interface HostPage {
  /** As its webmaster would tell of it. */
  readonly name: string
  /** Its style sheet. */
  readonly css?: string
  /** Its own script, which runs before ours. */
  readonly script?: (page: Page) => void
  /** Style sheets and scripts of others, before its own: addresses that its server knows. */
  readonly files?: readonly string[]
  /** What stands before its scripts in the head. */
  readonly head?: string
  /** The document type; absent, HTML's. */
  readonly doctype?: string
  /** Attributes of its `html`; absent, it is in English. */
  readonly html?: string
  /** What stands around the element. */
  readonly before?: string
  readonly after?: string
  /** The element with its children; absent, a feed with a link in it. */
  readonly snippet?: string
  /** The scripts of ours; absent, the bundle. */
  readonly ours?: string
  readonly contentType?: 'application/xhtml+xml'
  /** What its server sends besides; `NONCE` stands for one. */
  readonly headers?: Readonly<Record<string, string>>
  /** How it is framed: what its sandbox allows, or an address that is not a server's. */
  readonly sandbox?: string
  readonly framed?: 'data' | 'blob' | 'srcdoc'
  /** What happens on it once the posts are shown, or where it is early, before. */
  readonly act?: (page: Page) => unknown
  readonly isEarly?: boolean
  /** What it does to us by right: the names of computed styles that it may change. */
  readonly mayChange?: RegExp
  /** What of the browser's complaints, and of what we touch, is as it has to be there; absent, nothing. */
  readonly admits?: RegExp
  /** What readers see there; absent, the posts. `failed` is the children, and a button that tries again. */
  readonly shows?: 'posts' | 'children' | 'failed'
}

/** Where a page stands on its server. */
export function addressOf({ name }: HostPage): string {
  return `/hosts/${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`
}

/** Where the bundles stand. */
export const bundles = '/packages/elements/dist/cdn'

export function scriptTag(address: string, attributes = ''): string {
  return `<script type="module" src="${address}" ${attributes}></script>`
}

/** Whether a page in a frame has no origin, so that it cannot be looked into from outside. */
export function isSealed({ sandbox, framed }: HostPage): boolean {
  return sandbox === 'allow-scripts' || framed === 'data'
}
