import { html, type TemplateResult } from 'lit'
import { elementStyles } from '../.storybook/imitate-system.ts'
import { defineBlock } from './define-block.ts'
import './sample-elements.ts'

/** A value in the style sheets, where it is used, and the custom property whose default it is. */
export interface StyleValue {
  readonly value: string
  readonly token: string
  readonly properties: readonly string[]
  readonly uses: number
}

const kinds = {
  spacing: { property: /^(padding|margin|gap)/, value: /(?<![\w.-])\d*\.?\d+(px|em)\b/g },
  targets: { property: /^min-height$/, value: /\d+px/g },
  radii: { property: /^border-radius$/, value: /\d+px/g },
  durations: { property: /^(transition|animation)/, value: /\d*\.?\d+m?s\b/g },
} as const

/** What the style sheets of all elements set of a kind, the smallest first. */
export function styleValues(kind: keyof typeof kinds): StyleValue[] {
  const found = declarations().flatMap(({ property, text }) => {
    if (!kinds[kind].property.test(property)) return []
    return valuesIn(text, kinds[kind].value).map((found) => ({ ...found, property }))
  })
  const same = Map.groupBy(found, ({ value, token }) => `${value} ${token}`)
  return [...same.values()]
    .flatMap((uses) => {
      const [first] = uses
      return first
        ? [{ ...first, properties: [...new Set(uses.map(({ property }) => property))], uses: uses.length }]
        : []
    })
    .toSorted((a, b) => inPixels(a.value) - inPixels(b.value))
}

/** What stands in `var(--iom-…, default)` is the default of that property. */
function valuesIn(text: string, pattern: RegExp): { value: string; token: string }[] {
  const ofTokens = /var\((--iom-[\w-]+),((?:[^()]|\([^()]*\))*)\)/g
  const find = (within: string, token: string) =>
    [...within.matchAll(pattern)].map(([value]) => ({ value, token }))
  return [
    ...[...text.matchAll(ofTokens)].flatMap(([, token = '', fallback = '']) => find(fallback, token)),
    ...find(text.replaceAll(ofTokens, ''), ''),
  ]
}

function declarations(): { property: string; text: string }[] {
  return elementStyles().flatMap(({ cssText }) =>
    [...cssText.matchAll(/(?<=[{;]\s*)([a-z-]+):([^;{}]+);/g)].map(([, property = '', text = '']) => ({
      property,
      text,
    })),
  )
}

/** One em is as large as the text, which is 16 px if nobody has set it. */
function inPixels(value: string): number {
  return Number.parseFloat(value) * (value.endsWith('em') ? 16 : 1)
}

function drawTable(
  name: string,
  kind: keyof typeof kinds,
  draw: (value: string) => TemplateResult,
): TemplateResult {
  const values = styleValues(kind)
  if (values.length === 0) return html`<p>None: no style sheet of the elements has any.</p>`
  return html`<div class="block-scroll" tabindex="0" role="region" aria-label=${name}>
    <table class="block-table">
      <thead>
        <tr>
          ${[name, 'Value', 'Custom property', 'Set by'].map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${values.map(
          ({ value, token, properties, uses }) => html`<tr>
            <td>${draw(value)}</td>
            <td>${value}</td>
            <td>${token ? html`<code>${token}</code>` : '–'}</td>
            <td>${properties.join(', ')}<small>${uses === 1 ? 'once' : `${uses} times`}</small></td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}

const bar = (value: string) => html`<span class="block-bar" style=${`inline-size: ${value}`}></span>`
const corner = (value: string) =>
  html`<span class="block-corner" style=${`display: block; border-radius: ${value}`}></span>`
const plain = (value: string) => html`${value}`

defineBlock('page-spacing', async () => drawTable('Space', 'spacing', bar))
defineBlock('page-targets', async () => drawTable('Height', 'targets', bar))
defineBlock('page-radii', async () => drawTable('Corner', 'radii', corner))
defineBlock('page-durations', async () => drawTable('Duration', 'durations', plain))
