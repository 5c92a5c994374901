const links: readonly string[] = ['a', 'area']

/** While a place is picked, all that can be seen can be pointed at. */
const css =
  '* { cursor: crosshair !important; pointer-events: auto !important; user-select: none !important }'

/**
 * Keeps a page from being left, as it would be by a link, a form, or something that is dropped on it.
 *
 * @param isPicking Asked at each click: whether it is for the picker alone.
 * @returns what is told when picking begins and ends
 */
export function keepStill(page: Document, isPicking: () => boolean): () => void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  const prevent = (event: Event) => event.preventDefault()
  const stop = (event: Event) => {
    const isLink = event
      .composedPath()
      .some((target) => target instanceof Element && links.includes(target.localName))
    if (isPicking() || isLink) event.preventDefault()
    if (isPicking()) event.stopImmediatePropagation()
  }
  for (const type of ['submit', 'dragstart', 'dragover', 'drop']) page.addEventListener(type, prevent, true)
  for (const type of ['click', 'auxclick']) page.addEventListener(type, stop, true)
  return () => {
    page.adoptedStyleSheets = isPicking() ? [sheet] : []
  }
}
