import type { ChosenElement } from '../choice/chosen-elements.ts'
import type { ChosenScript } from '../choice/chosen-script.ts'
import type { Link } from './snippet.ts'

/** A text as HTML has it, between tags and in quoted attributes. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}

/** Elements with what is seen before and without their script. */
export function writeElements(elements: readonly ChosenElement[], link?: Link): string {
  return elements.map((element) => writeElement(element, link)).join('')
}

export function writeScript({ src, integrity }: ChosenScript): string {
  const pin = integrity === undefined ? '' : `\n  integrity="${escapeHtml(integrity)}"`
  return `<script type="module" src="${escapeHtml(src)}"${pin} crossorigin="anonymous"></script>\n`
}

/** A link that says which language it is in. */
function writeLink({ href, text, language }: Link): string {
  return `<a href="${escapeHtml(href)}" lang="${escapeHtml(language)}">${escapeHtml(text)}</a>`
}

function writeElement({ name, attributes }: ChosenElement, link: Link | undefined): string {
  const written = attributes.map(([attribute, value]) =>
    value === true ? attribute : `${attribute}="${escapeHtml(String(value))}"`,
  )
  const children = link ? `\n  ${writeLink(link)}\n` : ''
  return `<${[name, ...written].join(' ')}>${children}</${name}>\n`
}
