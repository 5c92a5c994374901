export { LitElement } from './lit-element.ts'
export { html, nothing, svg } from './template.ts'

/** In the bundle all styles are texts, and stay so until an element knows for which document it needs them. */
export function css(text: string): string {
  return text
}
