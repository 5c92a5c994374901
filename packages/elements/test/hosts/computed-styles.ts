import { deepAll } from '../deep.ts'

/** By node and property, the computed value. */
export type Styles = ReadonlyMap<string, string>

/** The box that every page gives to the element before its inner styles are compared: those count from its width. */
const box = {
  transition: 'none',
  animation: 'none',
  display: 'block',
  position: 'static',
  float: 'none',
  'box-sizing': 'content-box',
  width: '600px',
  'min-width': '600px',
  'max-width': '600px',
  height: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
}

export function shape(feed: HTMLElement): void {
  for (const [name, value] of Object.entries(box)) feed.style.setProperty(name, value, 'important')
}

/** Every computed style of every node within an element, and of what stands before and after them. */
export function readStyles(feed: HTMLElement): Styles {
  const view = feed.ownerDocument.defaultView as Window
  const styles = new Map<string, string>()
  const nodes = deepAll(feed.shadowRoot as ShadowRoot, '*')
  // Custom properties pass through, and mean nothing to those who do not ask for them.
  const names = [...view.getComputedStyle(nodes[0] as Element)].filter((name) => !name.startsWith('--'))
  for (const [index, node] of nodes.entries()) {
    const style = view.getComputedStyle(node)
    for (const name of names)
      styles.set(
        `${index} ${node.localName}[${node.getAttribute('part') ?? node.className}] ${name}`,
        style.getPropertyValue(name),
      )
  }
  return styles
}

/** What is not as it was: one line each, and no more than a reader wants to see. */
export function findDifferences(before: Styles, after: Styles, allowed?: RegExp): string[] {
  return [...before]
    .filter(([key, value]) => value !== after.get(key) && !allowed?.test(key.slice(key.lastIndexOf(' ') + 1)))
    .map(([key, value]) => `${key}: ${value}, now ${after.get(key)}`)
    .slice(0, 12)
}
