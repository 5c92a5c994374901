import type { Preview } from '@storybook/web-components-vite'

/**
 * An element as a page writes it, with attributes where there is one, so that its source can be copied; what has none
 * becomes a property, and `--iom-*` a custom property.
 */
export const renderElement: NonNullable<Preview['render']> = (args, { component }) => {
  const element = document.createElement(component ?? 'div')
  element.append(fallback())
  for (const [name, value] of Object.entries(args)) set(element, name, value)
  return element
}

function set(element: HTMLElement, name: string, value: unknown): void {
  if (value === undefined || value === false || value === '') return
  if (name.startsWith('--')) element.style.setProperty(name, String(value))
  else if (typeof value === 'object' || typeof value === 'function') Object.assign(element, { [name]: value })
  else element.setAttribute(kebabCase(name), value === true ? '' : String(value))
}

function kebabCase(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** What stands on the page before, without and instead of JavaScript. */
function fallback(): HTMLElement {
  const link = document.createElement('a')
  link.lang = 'en'
  link.href = 'https://finland.iom.int/news'
  link.textContent = 'News from IOM Finland'
  return link
}

/** Source to copy: most stories hand their element a feed, a page gives an address. */
export function withAddress(source: string): string {
  return source.replace(/^<[\w-]+(?![^>]* src=)/, '$& src="https://feeds.example/feed.json"')
}
