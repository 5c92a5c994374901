import { compile } from 'css-select'
import { type Field, field, readLine } from './fields.ts'

/** Where something stands on a page: a CSS selector, and the attribute that holds it; without one, it is the text. */
export interface Selector {
  /** Empty where the element itself is meant. */
  readonly css: string
  readonly attribute?: string
}

/** Takes `h2 a@href` apart. */
export function parseSelector(written: string): Selector {
  const [, css = '', attribute] = /^(.*?)(?:@([\w:.-]+))?$/s.exec(written.trim()) ?? []
  return { css: css.trim(), ...(attribute !== undefined && { attribute }) }
}

/** A CSS selector, as it is written. */
export const cssSelector: Field<string> = field('a CSS selector such as .news li', (value) => {
  const css = readLine(value)
  return css !== undefined && isSelector(css) ? css : undefined
})

/** A CSS selector that may name an attribute, as it is written. */
export const selector: Field<string> = field(
  'a CSS selector such as h2 a, or h2 a@href for an attribute',
  (value) => {
    const written = readLine(value)
    if (written === undefined) return undefined
    const { css } = parseSelector(written)
    return css === '' || isSelector(css) ? written : undefined
  },
)

/** css-select lets pass what is empty or unfinished, and names of elements that are none. */
function isSelector(css: string): boolean {
  const plain = css.replaceAll(/"[^"]*"|'[^']*'/g, '')
  if (!css || /[>+~]\s*(?:,|$)|@|(?:^|[\s>+~,])\d/.test(plain)) return false
  try {
    compile(css)
    return true
  } catch {
    return false
  }
}
