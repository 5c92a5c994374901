import type { CSSResult, LitElement } from 'lit'
import { elements } from './manifest.ts'

/** What a reader may have set in their system or browser, as far as a page can imitate it. */
export interface ReaderSystem {
  readonly isForced: boolean
  /** The browser's size of text, in px. */
  readonly textSize: number
}

/** The size of text, in px, of a browser that nobody has set. */
export const usualTextSize = 16

let imitated: ReaderSystem = { isForced: false, textSize: usualTextSize }

/**
 * Has all elements look as on such a system, also those that are yet to come: they share their style sheets.
 *
 * Forced colours: the rules that the elements have for them apply, and all else loses its own colours, images and
 * shadows, except where it is exempt. The colours themselves are those of the browser for a light or a dark page, for no page can
 * set what `CanvasText` is. Text: what stands in the browser's settings, which the elements count from.
 */
export function imitateSystem(system: ReaderSystem): void {
  if (system.isForced === imitated.isForced && system.textSize === imitated.textSize) return
  imitated = system
  const styles = elementStyles()
  for (const style of styles) restyle(style, system.isForced ? withForcedRules(style.cssText) : style.cssText)
  if (system.isForced) addTo(styles, forcedColours(styles.flatMap(exemptIn)))
  if (system.textSize !== usualTextSize) addTo(styles, sizeOfText(system.textSize))
}

/** The style sheets that make the elements, each once. */
export function elementStyles(): CSSResult[] {
  const classes = [...elements.keys()].map(
    (name) => customElements.get(name) as typeof LitElement | undefined,
  )
  return [...new Set(classes.flatMap((element) => (element?.elementStyles ?? []) as CSSResult[]))]
}

function restyle({ styleSheet }: CSSResult, cssText: string): void {
  styleSheet?.replaceSync(cssText)
}

function withForcedRules(cssText: string): string {
  return (
    cssText
      .replaceAll('(forced-colors: active)', 'all')
      .replaceAll('(forced-colors: none)', 'not all')
      // Of the colours that a rule asks for only those of the system are kept, and a mixture is none of them.
      .replaceAll(/color-mix\([^;]+\)(?=;)/g, 'CanvasText')
  )
}

/** What keeps its colours: the selectors of the rules with `forced-color-adjust: none`. */
function exemptIn({ styleSheet }: CSSResult): string[] {
  const rules = (list: CSSRuleList): CSSRule[] =>
    [...list].flatMap((rule) => [rule, ...(rule instanceof CSSGroupingRule ? rules(rule.cssRules) : [])])
  return rules((styleSheet ?? new CSSStyleSheet()).cssRules)
    .filter((rule) => rule instanceof CSSStyleRule)
    .filter(({ style }) => style.getPropertyValue('forced-color-adjust') === 'none')
    .map(({ selectorText }) => selectorText)
}

/** Drawings keep their colours, but not the text in them. */
function forcedColours(exempt: readonly string[]): string[] {
  const kept = ['svg', ...exempt].flatMap((selector) => [selector, `${selector} *`])
  const all = `.root *:not(${kept.join(', ')})`
  return [
    '.root { color: CanvasText !important; background: Canvas !important; }',
    `${all} { border-color: currentcolor !important; background: none !important; box-shadow: none !important; }`,
    `${all}:is(button, input, select) { border-color: ButtonBorder !important; }`,
  ]
}

function sizeOfText(px: number): string[] {
  return [`.root:not([data-inherit]) { font-size: ${px}px !important; }`]
}

function addTo(styles: readonly CSSResult[], rules: readonly string[]): void {
  for (const { styleSheet } of styles)
    for (const rule of rules) styleSheet?.insertRule(rule, styleSheet.cssRules.length)
}
