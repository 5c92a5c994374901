import { html, type TemplateResult } from 'lit'
import { elements } from '../.storybook/manifest.ts'
import { defineBlock } from './define-block.ts'
import { withSample } from './sample-elements.ts'

/** A way that text is set, and the parts of elements that are set so. */
export interface TextStyle {
  readonly size: string
  readonly lineHeight: string
  readonly weight: string
  readonly numerals: string
  readonly parts: readonly string[]
  readonly sample: string
}

/** How the parts of all elements that have a text of their own are set as drawn, the largest first. */
export async function textStyles(): Promise<TextStyle[]> {
  const found = await Promise.all([...elements.keys()].map((name) => withSample(name, {}, stylesIn)))
  const same = Map.groupBy(found.flat(), ({ size, lineHeight, weight, numerals }) =>
    [size, lineHeight, weight, numerals].join(),
  )
  return [...same.values()]
    .flatMap(([first, ...rest]) =>
      first ? [{ ...first, parts: [...new Set([first, ...rest].flatMap(({ parts }) => parts))] }] : [],
    )
    .toSorted((a, b) => Number.parseFloat(b.size) - Number.parseFloat(a.size))
}

function stylesIn(root: ShadowRoot): TextStyle[] {
  return [...root.querySelectorAll<HTMLElement>('[part]')].filter(hasOwnText).map((element) => {
    const { fontSize, lineHeight, fontWeight, fontVariantNumeric } = getComputedStyle(element)
    return {
      size: fontSize,
      lineHeight,
      weight: fontWeight,
      numerals: fontVariantNumeric,
      parts: [element.part.value],
      sample: (element.textContent ?? '').trim().replaceAll(/\s+/g, ' ').slice(0, 48),
    }
  })
}

/** The text of a part stands right in it, or in an element that only says its language. */
function hasOwnText(element: HTMLElement): boolean {
  return [...element.childNodes].some(
    (node) =>
      (node instanceof Text || (node instanceof HTMLElement && node.matches('span[lang]:not([part])'))) &&
      (node.textContent ?? '').trim() !== '',
  )
}

function drawStyle({ size, lineHeight, weight, numerals, parts, sample }: TextStyle): TemplateResult {
  const own = `font: ${weight} ${size} / ${lineHeight} system-ui, sans-serif; font-variant-numeric: ${numerals}`
  return html`<tr>
    <td style=${own}>${sample}</td>
    <td>${size}<small>line ${lineHeight}, weight ${weight}${numerals === 'normal' ? '' : `, ${numerals}`}</small></td>
    <td>${parts.map((part, index) => html`${index ? ', ' : ''}<code>${part}</code>`)}</td>
  </tr>`
}

defineBlock(
  'page-type-scale',
  async () => html`<div class="block-scroll" tabindex="0" role="region" aria-label="Type scale">
    <table class="block-table">
      <thead>
        <tr>
          <th scope="col">As it is set</th>
          <th scope="col">Size</th>
          <th scope="col">Parts</th>
        </tr>
      </thead>
      <tbody>
        ${(await textStyles()).map(drawStyle)}
      </tbody>
    </table>
  </div>`,
)
