import { fitPosts, rememberFit } from './fit-posts.ts'

/** What WordPress adds to the address of a frame, and names in each message. */
function readSecret(): string | undefined {
  return /[?&#]secret=([A-Za-z0-9]+)/.exec(location.hash)?.[1]
}

/**
 * Tells the page around this one how high it is: in a message of ours, and in those of WordPress where that has framed it.
 *
 * WordPress makes no frame higher than 1,000 px, and lets nothing in it lead anywhere; it goes itself where the message `link` says, if
 * that is on this host. So as many posts show as fit, and a link gives the page of `redirects` that leads on.
 *
 * @param redirects Pages of this host by the addresses that they lead to.
 */
export function talkToFrame(element: HTMLElement, redirects: Readonly<Record<string, string>>): void {
  const { body, documentElement } = document
  let secret = readSecret()
  const unfit = rememberFit(element)

  const tell = (): void => {
    if (secret) fitPosts(element, body)
    const height = Math.ceil(body.getBoundingClientRect().height)
    parent.postMessage({ type: 'iom-feed', height }, '*')
    if (secret) parent.postMessage({ message: 'height', value: height, secret }, '*')
  }

  const adapt = (): void => {
    secret = readSecret()
    documentElement.toggleAttribute('data-wordpress', Boolean(secret))
    // A frame that cannot grow has no room for it.
    if (secret) element.setAttribute('no-filter', '')
    tell()
  }

  const follow = (event: MouseEvent): void => {
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement)
    const isPlain = !(event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.button)
    if (!secret || !link?.href || !isPlain || event.defaultPrevented) return
    event.preventDefault()
    const isOwn = link.host === location.host
    // A post that came after this page was made: here its link can be followed.
    const redirect = redirects[link.href] ?? location.pathname
    const value = isOwn ? link.href : new URL(redirect, location.href).href
    parent.postMessage({ message: 'link', value, secret }, '*')
  }

  let width = innerWidth
  addEventListener('resize', () => {
    if (innerWidth === width || !secret) return
    width = innerWidth
    unfit()
  })
  addEventListener('message', ({ source, data }) => {
    if (source === parent && data?.message === 'ready') tell()
  })
  addEventListener('hashchange', adapt)
  document.addEventListener('click', follow)
  new ResizeObserver(tell).observe(body)
  adapt()
}
