import { type LanguageTag, type LocalizedText, languageDirection, pickText, safeUrl } from '@iom-feed/core'
import { html, type TemplateResult } from 'lit'

/** Where the language is not known, the browser goes by the letters. */
export function directionOf(language: LanguageTag | undefined): 'auto' | 'ltr' | 'rtl' {
  return language ? languageDirection(language) : 'auto'
}

/** A text that says its language and direction; where the language is not known, that it is not the one around it. */
export function spoken(text: string, language: LanguageTag | undefined): TemplateResult {
  return html`<span lang=${language ?? ''} dir=${directionOf(language)}>${text}</span>`
}

/** Of a text in several languages the first accepted one, said as such. */
export function localized(
  text: LocalizedText | undefined,
  accepted: readonly LanguageTag[],
): TemplateResult | undefined {
  const picked = text && pickText(text, accepted)
  return picked && spoken(picked.text, picked.language)
}

/** A link to an address from a feed; its content alone where that is none that may be followed. */
export function link(
  url: string | undefined,
  part: string,
  content: unknown,
  onClick?: (event: Event) => void,
): TemplateResult {
  const href = safeUrl(url ?? '')
  return href
    ? html`<a part=${part} href=${href} rel="noopener" @click=${onClick}>${content}</a>`
    : html`<span part=${part}>${content}</span>`
}

const headings: Record<number, TemplateStringsArray> = {}

/** A heading of a level from 1 to 6. */
export function heading(level: number, part: string, content: unknown): TemplateResult {
  // A tag's name cannot be an expression of a template: each level gets a template of its own, with nothing in it but the number.
  headings[level] ??= Object.assign([`<h${level} class="heading" part=`, '>', `</h${level}>`], { raw: [] })
  return html(headings[level], part, content)
}
