/** Where the news stand, seen from an element: beside it, or within it behind all else. */
export type Position = 'before' | 'after' | 'inside'

const positions: readonly Position[] = ['before', 'after', 'inside']

/** A place in a page, to be found again. */
export interface Place {
  /** A CSS selector of one element. */
  readonly selector: string
  readonly position: Position
}

/** Longer ones are none of ours. */
const longest = 1000

/** Describes a place by an element that is in the page; the nearest names and ids that single it out, and as few steps as that takes. */
export function describePlace(element: Element, position: Position): Place {
  const page = element.ownerDocument
  let selector = ''
  for (let at: Element | null = element; at; at = at.parentElement) {
    const step = stepOf(at)
    selector = selector === '' ? step : `${step} > ${selector}`
    if (page.querySelectorAll(selector).length === 1) break
  }
  return { selector, position }
}

/** The element of a place; undefined where it is not in the page, or the news cannot stand there. */
export function findPlace({ selector, position }: Place, page: Document): Element | undefined {
  let found: Element | null
  try {
    found = page.querySelector(selector)
  } catch {
    return undefined
  }
  const isThere =
    found !== null && page.body.contains(found) && (found !== page.body || position === 'inside')
  return isThere && found ? found : undefined
}

/** A place as it may stand in an address: `after main > h2`. */
export function formatPlace({ selector, position }: Place): string {
  return `${position} ${selector}`
}

/** Reads what `formatPlace` has written, or anybody else. */
export function parsePlace(text: string): Place | undefined {
  const [position = '', ...rest] = text.split(' ')
  return readPlace({ position, selector: rest.join(' ') })
}

export function readPlace(value: unknown): Place | undefined {
  const { selector, position } = (value ?? {}) as Record<string, unknown>
  const known = positions.find((one) => one === position)
  const isSelector = typeof selector === 'string' && selector !== '' && selector.length <= longest
  return known && isSelector ? { selector, position: known } : undefined
}

/** Programs make names with numbers in them anew for each page that they write. */
const made = /\d{3}/

function stepOf(element: Element): string {
  const { id, localName, parentElement, ownerDocument } = element
  const byId = `#${CSS.escape(id)}`
  if (id !== '' && !made.test(id) && ownerDocument.querySelectorAll(byId).length === 1) return byId
  const name = CSS.escape(localName)
  const alike = [...(parentElement?.children ?? [])].filter(
    (one) => one.localName === localName && one.namespaceURI === element.namespaceURI,
  )
  return alike.length > 1 ? `${name}:nth-of-type(${alike.indexOf(element) + 1})` : name
}
