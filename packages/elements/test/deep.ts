/** All elements that match, also within open shadow roots, in the order of the page. */
export function deepAll<E extends Element = HTMLElement>(root: Element | ShadowRoot, selector: string): E[] {
  return [
    ...root.querySelectorAll('*'),
    ...(root instanceof Element && root.shadowRoot ? [root.shadowRoot] : []),
  ].flatMap((node) => {
    if (node instanceof ShadowRoot) return deepAll<E>(node, selector)
    const within = node.shadowRoot ? deepAll<E>(node.shadowRoot, selector) : []
    return node.matches(selector) ? [node as unknown as E, ...within] : within
  })
}

/** The first of them. */
export function deep<E extends Element = HTMLElement>(root: Element | ShadowRoot, selector: string): E {
  const [first] = deepAll<E>(root, selector)
  if (!first)
    throw new Error(
      `Cannot find "${selector}" in <${root instanceof Element ? root.localName : 'shadow root'}>`,
    )
  return first
}

/** What a reader reads, with white space folded. */
export function textOf(root: Element | ShadowRoot, selector: string): string {
  return deepAll(root, selector)
    .map((element) => (element.textContent ?? '').replace(/\s+/g, ' ').trim())
    .join(' | ')
}
