export { LitElement } from './lit-element.ts'
export { html, nothing, svg } from './template.ts'

/** In the bundle all styles are texts. */
export function css(text: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  return sheet
}
