/** As high as WordPress lets a frame be, in px. */
const highest = 1000

/** Says by `limit` how many posts an element may show, so that the page is as high as a frame can be and none is cut; one shows in any case. */
export function fitPosts(element: HTMLElement, page: HTMLElement): void {
  const list = element.shadowRoot?.querySelector('iom-post-list') ?? element
  const posts = [...(list.shadowRoot?.querySelectorAll('article') ?? [])]
  const excess = page.getBoundingClientRect().height - highest
  const last = posts.at(-1)
  if (excess <= 0 || !last) return
  const end = last.getBoundingClientRect().bottom - excess
  const fitting = posts.filter((post) => post.getBoundingClientRect().bottom <= end)
  element.setAttribute('limit', `${Math.max(fitting.length, 1)}`)
}
