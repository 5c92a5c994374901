/** The elements under a root in the order of the page, also within shadow roots and slots, as far as they are rendered. */
export function renderedElements(root: Element): Element[] {
  return childrenOf(root)
    .filter(isRendered)
    .flatMap((child) => [child, ...renderedElements(child)])
}

/** What is rendered within an element. */
export function childrenOf(element: Element): Element[] {
  if (element.shadowRoot) return [...element.shadowRoot.children]
  if (element instanceof HTMLSlotElement) return element.assignedElements()
  return [...element.children]
}

/** The element that another is rendered within. */
export function parentOf(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot
  const parent = element.parentNode
  return parent instanceof ShadowRoot ? parent.host : element.parentElement
}

/** The elements that another is rendered within, from the inside out, itself the first. */
export function selfAndAncestors(element: Element): Element[] {
  const parent = parentOf(element)
  return parent ? [element, ...selfAndAncestors(parent)] : [element]
}

export interface RenderedText {
  readonly node: Text
  readonly text: string
  readonly parent: Element
}

/** The pieces of text that a reader can read, in the order of the page. */
export function renderedTexts(root: Element): RenderedText[] {
  return [root, ...renderedElements(root)].flatMap((parent) =>
    [...(parent.shadowRoot ?? parent).childNodes]
      .filter((node) => node instanceof Text)
      .map((node) => ({ node, parent, text: (node.textContent ?? '').replace(/\s+/g, ' ').trim() }))
      .filter(({ text }) => text && !(parent instanceof HTMLSlotElement)),
  )
}

/** Whether a text is for screen readers only. */
export function isSpokenOnly(element: Element): boolean {
  return selfAndAncestors(element).some((one) => one.classList.contains('spoken'))
}

/** A slot has no box of its own. */
function isRendered(element: Element): boolean {
  return element instanceof HTMLSlotElement || element.checkVisibility({ visibilityProperty: true })
}

/** An element as a message names it. */
export function nameOf(element: Element): string {
  const part = element.getAttribute('part')
  return `<${element.localName}${part ? ` part="${part}"` : ''}> "${(element.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 40)}"`
}
