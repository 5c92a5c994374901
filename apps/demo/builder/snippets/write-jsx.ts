import type { Attribute, ChosenElement } from '../choice/chosen-elements.ts'
import type { Link } from './snippet.ts'

/** A text as a string of JavaScript that may also stand within a script element. */
function writeString(text: string): string {
  return JSON.stringify(text).replace(/[<>&\u2028\u2029]/g, toEscape)
}

/** Elements as React's JSX and Svelte's templates have them, by the names of their properties. */
export function writeJsx(elements: readonly ChosenElement[], link: Link): string {
  return elements.map((element) => writeElement(element, link)).join('')
}

function writeElement({ name, attributes }: ChosenElement, { href, text, language }: Link): string {
  const child = `<a ${writeAttribute(['href', href])} ${writeAttribute(['lang', language])}>{${writeString(text)}}</a>`
  return `<${[name, ...attributes.map(writeAttribute)].join(' ')}>\n  ${child}\n</${name}>\n`
}

function writeAttribute([attribute, value]: Attribute): string {
  const property = attribute.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  if (typeof value !== 'string') return `${property}={${value}}`
  // Between plain quotes neither JSX nor Svelte knows escapes, and both have characters of their own.
  return /^[^"&{}<>\\]*$/.test(value) ? `${property}="${value}"` : `${property}={${writeString(value)}}`
}

function toEscape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}
