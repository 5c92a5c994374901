import type { Position } from './place.ts'

export const kinds = [
  'heading',
  'paragraph',
  'list',
  'table',
  'figure',
  'quote',
  'form',
  'navigation',
  'main',
  'section',
  'article',
  'aside',
  'header',
  'footer',
  'box',
  'page',
] as const

/** What an element is to somebody who looks for a place in the page. */
export type Kind = (typeof kinds)[number]

/** An element that the news may stand beside or in. */
export interface Candidate {
  readonly element: Element
  readonly kind: Kind
  readonly positions: readonly Position[]
}

/** What is one thing to its readers: nothing is put into it. */
const wholes: Readonly<Record<string, Kind>> = {
  ...{ h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading' },
  ...{ p: 'paragraph', pre: 'paragraph', address: 'paragraph', ul: 'list', ol: 'list', dl: 'list' },
  ...{ figure: 'figure', blockquote: 'quote', form: 'form', nav: 'navigation', details: 'box' },
}

/** What holds such things. */
const containers: Readonly<Record<string, Kind>> = {
  main: 'main',
  section: 'section',
  article: 'article',
  aside: 'aside',
  header: 'header',
  footer: 'footer',
}

const roles: Readonly<Record<string, string>> = {
  main: 'main',
  region: 'section',
  article: 'article',
  complementary: 'aside',
  banner: 'header',
  contentinfo: 'footer',
  navigation: 'nav',
  heading: 'h2',
  list: 'ul',
}

/** What is no place, and holds none. */
const closed: readonly string[] = [
  'a',
  'button',
  'label',
  'select',
  'svg',
  'math',
  'template',
  'script',
  'style',
  'noscript',
]

/** Elements without a meaning, which pages are made of all the same. */
const plain: readonly string[] = ['div', 'center', 'fieldset', 'td']

const around: readonly Position[] = ['before', 'after']
const anywhere: readonly Position[] = ['before', 'after', 'inside']
const within: readonly Position[] = ['inside']

/**
 * The elements of a page that the news may stand beside or in, in the order of the page: landmarks and sections, headings, paragraphs, lists and
 * the like; and a box without a meaning where it holds several of them or text of its own.
 */
export function findCandidates(body: Element): Candidate[] {
  const found: Candidate[] = [{ element: body, kind: 'page', positions: within }]
  for (const child of body.children) collect(child, found)
  return found
}

/** Adds the candidates within an element, and it before them; gives how many stand side by side in it. */
function collect(element: Element, found: Candidate[]): number {
  const name = roles[element.getAttribute('role') ?? ''] ?? element.localName
  if (closed.includes(name)) return 0
  const whole = wholes[name]
  if (whole) {
    found.push({ element, kind: whole, positions: around })
    return 1
  }
  const place = found.length
  let inner = 0
  for (const child of element.children) inner += collect(child, found)
  const candidate = makeCandidate(element, name, inner)
  if (!candidate) return inner
  found.splice(place, 0, candidate)
  return 1
}

function makeCandidate(element: Element, name: string, inner: number): Candidate | undefined {
  const container = containers[name]
  if (container) return { element, kind: container, positions: anywhere }
  if (name === 'table') return { element, kind: 'table', positions: around }
  if (!plain.includes(name)) return undefined
  // A cell has its neighbours in the table's rows.
  if (name === 'td') return inner > 0 ? { element, kind: 'box', positions: within } : undefined
  if (inner > 1) return { element, kind: 'box', positions: anywhere }
  return inner === 0 && hasText(element) ? { element, kind: 'paragraph', positions: around } : undefined
}

function hasText(element: Element): boolean {
  return [...element.childNodes].some(
    (node) => node.nodeType === node.TEXT_NODE && node.textContent?.trim() !== '',
  )
}
