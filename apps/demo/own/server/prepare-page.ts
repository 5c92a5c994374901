import { parseFragment, serializeOuter } from 'parse5'
import { cleanPage, findBase, showsAnything } from './clean-page.ts'
import { childrenOf, isElement, parsePage } from './page-tree.ts'

interface PrepareOptions {
  /** Where the page is; none of a file. */
  readonly url?: string | undefined
  /** The address of the script that picks the place, the only one that is left. */
  readonly picker: string
}

/**
 * Makes of anybody's page one that looks the same in a frame of ours and does nothing by itself, its addresses resolved against where it was.
 *
 * What is left out is no wall: the policy that it is served with is, see `frame-policy.ts`.
 *
 * @returns `problem` where it is a page of frames, or shows nothing without its scripts, or is larger than any page of a site
 */
export function preparePage(
  html: string,
  { url, picker }: PrepareOptions,
): { readonly html: string } | { readonly problem: 'frames' | 'empty' | 'too-large' } {
  const document = parsePage(html)
  if (!document) return { problem: 'too-large' }
  const [root] = childrenOf(document).filter(isElement)
  const [head, body] = root ? childrenOf(root).filter(isElement) : []
  if (!root || !head || body?.tagName !== 'body') return { problem: 'frames' }
  const base = findBase(document, url)
  cleanPage(document)
  if (!showsAnything(body)) return { problem: 'empty' }
  const ours = parseFragment(
    `<meta charset="utf-8"><base href="${quoted(base)}"><script src="${quoted(picker)}" async></script>`,
  )
  head.childNodes.unshift(...ours.childNodes)
  return { html: doctypes[document.mode] + serializeOuter(root) }
}

/** How a browser is told to lay a page out as it would have. */
const doctypes = {
  quirks: '',
  'limited-quirks':
    '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">',
  'no-quirks': '<!DOCTYPE html>',
} as const

function quoted(address: string): string {
  return address.replaceAll('&', '&amp;').replaceAll('"', '&quot;')
}
