import { html, type TemplateResult } from 'lit'
import { contrast, hex, paint, type Rgb } from './contrast.ts'
import { defineBlock } from './define-block.ts'
import { withSample } from './sample-elements.ts'

/** A colour where an element has it: `selector` has it as its `property`, and stands on the backgrounds of `on`, the lowest first. */
interface Role {
  readonly name: string
  /** The custom property that changes it; '' where none does. */
  readonly token: string
  readonly element: string
  readonly selector: string
  readonly property: 'color' | 'backgroundColor' | 'borderBlockEndColor' | 'borderInlineStartColor' | 'stroke'
  readonly on?: readonly string[]
  /** The least contrast with what it stands on that WCAG 2.2 AA asks for. */
  readonly least?: 3 | 4.5
}

interface Measured {
  readonly colour: Rgb
  readonly ground: Rgb
  readonly ratio: number
}

const schemes = ['light', 'dark'] as const
const campaign = { element: 'iom-campaign-banner', on: ['section'] } as const
const list = { element: 'iom-post-list', on: ['.root'] } as const

/** Where to look; what is there, the page computes. */
export const roles: readonly Role[] = [
  {
    ...list,
    name: 'Background',
    token: '--iom-color-background',
    selector: '.root',
    property: 'backgroundColor',
    on: [],
  },
  { ...list, name: 'Text', token: '--iom-color-text', selector: '.root', property: 'color', least: 4.5 },
  {
    ...list,
    name: 'Softer text',
    token: '--iom-color-text',
    selector: '[part=meta]',
    property: 'color',
    least: 4.5,
  },
  {
    ...list,
    name: 'Hairlines',
    token: '--iom-color-text',
    selector: 'article',
    property: 'borderBlockEndColor',
  },
  {
    ...list,
    name: 'Links and buttons',
    token: '--iom-color-accent',
    selector: '[part=more]',
    property: 'color',
    least: 4.5,
  },
  {
    name: 'Edge of a field',
    token: '--iom-color-text',
    element: 'iom-feed-filter',
    selector: 'input',
    property: 'borderBlockEndColor',
    on: ['.root'],
    least: 3,
  },
  {
    name: 'Chosen topic',
    token: '',
    element: 'iom-feed-filter',
    selector: '[aria-pressed=true]',
    property: 'color',
    on: ['[aria-pressed=true]'],
    least: 4.5,
  },
  {
    name: 'Columns',
    token: '--iom-color-text',
    element: 'iom-return-chart',
    selector: '.sure',
    property: 'stroke',
    on: ['.root'],
    least: 3,
  },
  {
    name: 'Newest column',
    token: '--iom-color-accent',
    element: 'iom-return-chart',
    selector: '.newest :is(.sure, .range)',
    property: 'stroke',
    on: ['.root'],
    least: 3,
  },
  {
    ...campaign,
    name: 'Campaign, background',
    token: '--iom-color-campaign-background',
    selector: 'section',
    property: 'backgroundColor',
    on: [],
  },
  {
    ...campaign,
    name: 'Campaign, mark',
    token: '--iom-color-campaign',
    selector: 'section',
    property: 'borderInlineStartColor',
  },
  {
    ...campaign,
    name: 'Campaign, headline',
    least: 4.5,
    token: '--iom-color-text',
    selector: '.heading',
    property: 'color',
  },
  {
    ...campaign,
    name: 'Campaign, text',
    least: 4.5,
    token: '--iom-color-text',
    selector: '[part=campaign-text]',
    property: 'color',
  },
  {
    ...campaign,
    name: 'Campaign, link',
    least: 4.5,
    token: '--iom-color-accent',
    selector: 'a',
    property: 'color',
  },
]

/** Reads a colour from the element as it is drawn, and paints it on what it stands on. */
export function measure(role: Role, scheme: string): Promise<Measured> {
  const { element, selector, property, on = [] } = role
  return withSample(element, { theme: scheme }, (root) => {
    const styleOf = (wanted: string) => {
      const found = root.querySelector(wanted)
      if (!found)
        throw new Error(`Cannot measure "${role.name}": expected "${wanted}" in <${element}>, got nothing`)
      return getComputedStyle(found)
    }
    const grounds = on.map((wanted) => styleOf(wanted).backgroundColor)
    const ground = paint(...grounds)
    const colour = paint(...grounds, styleOf(selector)[property])
    return { colour, ground, ratio: contrast(colour, ground) }
  })
}

/** Cut, not rounded: 4.499 is less than 4.5. */
export function writeRatio(ratio: number): string {
  return `${(Math.floor(ratio * 100) / 100).toFixed(2)} : 1`
}

async function drawRow(role: Role): Promise<TemplateResult> {
  const cells = await Promise.all(
    schemes.map(async (scheme) => drawColour(role, await measure(role, scheme))),
  )
  return html`<tr>
    <th scope="row">${role.name}</th>
    ${cells}
    <td>${role.least ? `${role.least} : 1` : '–'}</td>
    <td>${role.token ? html`<code>${role.token}</code>` : '–'}</td>
  </tr>`
}

function drawColour(role: Role, { colour, ground, ratio }: Measured): TemplateResult {
  const { on = [], least } = role
  const isGround = on.length === 0
  const isTooLow = least !== undefined && ratio < least
  return html`<td>
    ${drawSwatch(role, hex(colour), hex(isGround ? colour : ground))}
    <code>${hex(colour)}</code>
    ${isGround ? '' : html`<small class=${isTooLow ? 'block-bad' : ''}>${writeRatio(ratio)}${isTooLow ? ', too low' : ''}</small>`}
  </td>`
}

/** Text where the colour is that of text, else an area. */
function drawSwatch({ least }: Role, colour: string, ground: string): TemplateResult {
  return html`<span class="block-swatch" style=${`background: ${ground}; color: ${colour}`} aria-hidden="true">
    ${least === 4.5 ? 'Aa' : html`<span class="block-area"></span>`}
  </span>`
}

defineBlock('page-colours', async () => {
  const rows = await Promise.all(roles.map(drawRow))
  return html`<div class="block-scroll" tabindex="0" role="region" aria-label="Colours">
    <table class="block-table">
      <thead>
        <tr>
          ${['Colour', 'Light', 'Dark', 'At least', 'Custom property'].map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows}
      </tbody>
    </table>
  </div>`
})
