import { defaultTreeAdapter } from 'parse5'
import {
  childrenOf,
  elementsWithin,
  isElement,
  type PageElement,
  type PageNode,
  readAttribute,
} from './page-tree.ts'

/** Leaves out of a page whatever does something by itself: scripts, handlers, frames, plug-ins, refreshes and stops for the keyboard. */
export function cleanPage(node: PageNode): void {
  for (const child of childrenOf(node)) {
    if (!isElement(child)) continue
    if (isActive(child)) defaultTreeAdapter.detachNode(child)
    else {
      cleanElement(child)
      cleanPage(child)
    }
  }
}

const active: readonly string[] = ['script', 'base']

/** Links that a page looks the same without, as they load for what is not run. */
const seenLinks = /\b(stylesheet|icon)\b/i

function isActive(element: PageElement): boolean {
  if (active.includes(element.tagName)) return true
  if (element.tagName === 'link') return !seenLinks.test(readAttribute(element, 'rel') ?? '')
  if (element.tagName !== 'meta') return false
  return element.attrs.some(({ name, value }) => name === 'http-equiv' || value.toLowerCase() === 'referrer')
}

/** What holds another page or program: an empty box of its size stays. */
const emptied: readonly string[] = ['iframe', 'frame', 'object', 'embed', 'applet', 'noscript']

const handlers = /^on/i
const stirring: readonly string[] = [
  'autofocus',
  'autoplay',
  'contenteditable',
  'nonce',
  'ping',
  'popovertarget',
  'srcdoc',
]

function cleanElement(element: PageElement): void {
  const isEmptied = emptied.includes(element.tagName)
  if (isEmptied) for (const child of childrenOf(element)) defaultTreeAdapter.detachNode(child as never)
  element.attrs = element.attrs.filter(
    ({ name, value }) =>
      !(handlers.test(name) || stirring.includes(name) || isScriptAddress(value)) &&
      !(isEmptied && ['src', 'data', 'code', 'archive'].includes(name)),
  )
  if (isStop(element)) {
    element.attrs = element.attrs.filter(({ name }) => name !== 'tabindex')
    element.attrs.push({ name: 'tabindex', value: '-1' })
  }
}

/** As browsers read it: without spaces and control characters at its beginning, and without line breaks and tabs anywhere. */
function isScriptAddress(value: string): boolean {
  return /^[\0-\x20]*(javascript|vbscript):/i.test(value.slice(0, 100).replaceAll(/[\t\n\r]/g, ''))
}

const fields: readonly string[] = [
  'button',
  'input',
  'select',
  'textarea',
  'summary',
  'iframe',
  'object',
  'embed',
]
const links: readonly string[] = ['a', 'area']
const players: readonly string[] = ['audio', 'video']

function isStop({ tagName, attrs }: PageElement): boolean {
  const has = (...names: readonly string[]) => attrs.some(({ name }) => names.includes(name))
  return (
    fields.includes(tagName) ||
    (links.includes(tagName) && has('href')) ||
    (players.includes(tagName) && has('controls')) ||
    has('tabindex')
  )
}

const seen: readonly string[] = [
  'img',
  'svg',
  'picture',
  'video',
  'canvas',
  'input',
  'table',
  'object',
  'iframe',
]
const unseen: readonly string[] = ['style', 'template', 'noscript', 'title']

/** Whether there is anything to see, without scripts, in an element that was cleaned. */
export function showsAnything(element: PageElement): boolean {
  return childrenOf(element).some((child) => {
    if ('value' in child) return child.value.trim() !== ''
    if (!isElement(child) || unseen.includes(child.tagName)) return false
    return seen.includes(child.tagName) || showsAnything(child)
  })
}

/** What relative addresses of a page are resolved against; of a file, as far as it says where it is from. */
export function findBase(document: PageNode, url?: string): string {
  const elements = [...elementsWithin(document)]
  const base = elements.find(
    (element) => element.tagName === 'base' && readAttribute(element, 'href') !== undefined,
  )
  const canonical = elements.find(
    (element) => element.tagName === 'link' && /\bcanonical\b/i.test(readAttribute(element, 'rel') ?? ''),
  )
  const own = resolve(base && readAttribute(base, 'href'), url)
  return own ?? url ?? resolve(canonical && readAttribute(canonical, 'href')) ?? nowhere
}

/** Nothing can be resolved against it, so nothing is asked of our own server. */
const nowhere = 'about:invalid'

function resolve(href?: string, base?: string): string | undefined {
  const found = href === undefined ? null : URL.parse(href, base)
  return found && /^https?:$/.test(found.protocol) ? found.href : undefined
}
