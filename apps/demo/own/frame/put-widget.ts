import type { OwnEmbed } from '../own-embed.ts'
import type { Position } from './place.ts'

/** Puts the news at a place, as a webmaster would; gives what it put there. */
export function putWidget({ markup, scripts }: OwnEmbed, element: Element, position: Position): ChildNode[] {
  const page = element.ownerDocument
  const template = page.createElement('template')
  template.innerHTML = markup
  const nodes = [...template.content.childNodes]
  if (position === 'inside') element.append(...nodes)
  else element[position](...nodes)
  for (const src of scripts) addScript(page, src)
  return nodes
}

/** Once for all, as a module is. */
function addScript(page: Document, src: string): void {
  if ([...page.scripts].some((script) => script.src === src)) return
  const script = page.createElement('script')
  Object.assign(script, { type: 'module', src, crossOrigin: 'anonymous' })
  page.head.append(script)
}
