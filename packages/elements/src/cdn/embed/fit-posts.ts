/** As high as WordPress lets a frame be, in px. */
const highest = 1000

const noFigures = 'no-figures'

/**
 * Says by `limit` how many posts an element may show, so that the page is as high as a frame can be and none is cut. Where not one fits,
 * the figures give way; one post shows in any case.
 */
export function fitPosts(element: HTMLElement, page: HTMLElement): void {
  const list = element.shadowRoot?.querySelector('iom-post-list') ?? element
  const posts = [...(list.shadowRoot?.querySelectorAll('article') ?? [])]
  const excess = page.getBoundingClientRect().height - highest
  const last = posts.at(-1)
  if (excess <= 0 || !last) return
  const end = last.getBoundingClientRect().bottom - excess
  const fitting = posts.filter((post) => post.getBoundingClientRect().bottom <= end)
  if (fitting.length || element.hasAttribute(noFigures))
    element.setAttribute('limit', `${Math.max(fitting.length, 1)}`)
  else element.setAttribute(noFigures, '')
}

/** Takes back what was said, for another width; what the page itself says stays. */
export function rememberFit(element: HTMLElement): () => void {
  const own = ['limit', noFigures].map((name) => [name, element.getAttribute(name)] as const)
  return () => {
    for (const [name, value] of own)
      if (value === null) element.removeAttribute(name)
      else element.setAttribute(name, value)
  }
}
