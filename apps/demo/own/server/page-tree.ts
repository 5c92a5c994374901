import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5'

export type PageDocument = DefaultTreeAdapterTypes.Document
export type PageElement = DefaultTreeAdapterTypes.Element
export type PageNode = DefaultTreeAdapterTypes.Node

/** As deep as browsers go. */
const deepest = 512
const mostElements = 100_000

class HugePageError extends Error {}

/** Parses a page as browsers do; undefined where it is larger than any page of a site. Nothing of it is run. */
export function parsePage(html: string): PageDocument | undefined {
  let depth = 0
  let count = 0
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush() {
      if (++depth > deepest || ++count > mostElements) throw new HugePageError()
    },
    onItemPop() {
      depth--
    },
  }
  try {
    return parse(html, { treeAdapter })
  } catch (error) {
    if (error instanceof HugePageError) return undefined
    throw error
  }
}

/** All elements within a node in the order of the page, those in templates included. */
export function* elementsWithin(node: PageNode): Generator<PageElement> {
  for (const child of childrenOf(node)) {
    if (!isElement(child)) continue
    yield child
    yield* elementsWithin(child)
  }
}

/** A copy, so that they may be removed meanwhile. */
export function childrenOf(node: PageNode): PageNode[] {
  if ('content' in node) return [...node.content.childNodes]
  return 'childNodes' in node ? [...node.childNodes] : []
}

export function isElement(node: PageNode): node is PageElement {
  return 'tagName' in node
}

export function readAttribute({ attrs }: PageElement, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value
}
