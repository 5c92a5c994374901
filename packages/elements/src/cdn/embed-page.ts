import { talkToFrame } from './embed/frame.ts'
import { readParameters } from './embed/read-parameters.ts'

/*
 * The script of an embed page. It stands in its head, so that a page with parameters never shows another view than the one that they ask
 * for: until the feed is there, or cannot be had, the view without parameters is not seen.
 */

const { documentElement } = document
// biome-ignore lint/suspicious/noConsole: it is meant for whoever writes the address
const { theme, filter, ...attributes } = readParameters(location, (message) => console.warn(message))
const { lang } = attributes

// The element has the colours of the page around it.
if (theme) documentElement.style.colorScheme = theme === 'auto' ? 'light dark' : theme
if (lang) {
  documentElement.lang = lang
  documentElement.dir = 'ltr'
}

if (filter !== undefined || Object.keys(attributes).length > 0) {
  const show = (): void => documentElement.removeAttribute('data-waiting')
  documentElement.setAttribute('data-waiting', '')
  for (const event of ['iom-feed-loaded', 'iom-feed-failed']) addEventListener(event, show)
  // A script that is not there.
  addEventListener('error', show, true)
}

function start(): void {
  // Before the scripts of the elements run.
  if (document.readyState !== 'interactive') return
  const element = document.querySelector<HTMLElement>('main > :last-child')
  if (!element) return
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value)
  // Without scripts there is none, so a page has it where somebody asks for it.
  if (filter !== undefined) element.removeAttribute('no-filter')
  if (lang)
    for (const link of document.querySelectorAll<HTMLElement>('footer a')) link.hidden = link.lang !== lang
  const redirects = document.getElementById('redirects')?.textContent
  if (parent !== window) talkToFrame(element, JSON.parse(redirects || '{}'))
}

document.addEventListener('readystatechange', start)
