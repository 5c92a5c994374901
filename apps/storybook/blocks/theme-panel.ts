import { html, type TemplateResult } from 'lit'
import { designTokens } from '../.storybook/design-tokens.ts'
import './blocks.css'
import { writeRatio } from './colour-table.ts'
import { contrast, isPaintable, paint } from './contrast.ts'
import { type Settings, themedColours, themedCss } from './themed-css.ts'

const pairs = [
  ['Text', '--iom-color-text', '--iom-color-background'],
  ['Accent', '--iom-color-accent', '--iom-color-background'],
  ['Text of a campaign', '--iom-color-text', '--iom-color-campaign-background'],
  ['Link of a campaign', '--iom-color-accent', '--iom-color-campaign-background'],
] as const

/** What to copy, and whether it can be read. */
export function themePanel(settings: Settings, attributes: Readonly<Record<string, string>>): TemplateResult {
  const css = themedCss(settings)
  const tag = writeTag(attributes)
  return html`<section class="theme-panel" lang="en" dir="ltr" aria-label="To copy">
    <h2>To copy</h2>
    ${copyable('HTML', tag)}
    ${css ? copyable('CSS', css) : html`<p>No CSS: all is as it comes. Set something under <em>Controls</em>.</p>`}
    <h2>Contrast</h2>
    <ul>
      ${pairs.map(([name, colour, ground]) => html`<li>${name}: ${drawRatio(settings, colour, ground, 0)} in the light, ${drawRatio(settings, colour, ground, 1)} in the dark</li>`)}
    </ul>
    <p>WCAG 2.2 AA asks for 4.5 : 1.${settings.inherit ? ' With “inherit” text and background are the page’s, which is not looked at here.' : ''}</p>
  </section>`
}

function writeTag(attributes: Readonly<Record<string, string>>): string {
  const written = Object.entries(attributes).map(([name, value]) =>
    value ? ` ${name}="${value}"` : ` ${name}`,
  )
  return `<iom-news-feed src="https://feeds.example/feed.json"${written.join('')}></iom-news-feed>`
}

function copyable(name: string, text: string): TemplateResult {
  return html`<figure>
    <pre class="block-code" data-copy=${name}>${text}</pre>
    <button class="block-button" type="button" @click=${(event: Event) => copy(event, text)}>Copy ${name}</button>
    <span role="status"></span>
  </figure>`
}

async function copy({ currentTarget }: Event, text: string): Promise<void> {
  const status = currentTarget instanceof Element ? currentTarget.nextElementSibling : undefined
  const outcome = navigator.clipboard.writeText(text).then(
    () => 'Copied',
    () => 'The browser did not allow it: select the text and copy it',
  )
  if (status) status.textContent = await outcome
}

function drawRatio(settings: Settings, colour: string, ground: string, scheme: 0 | 1): TemplateResult {
  const [upper = '', lower = ''] = [colour, ground].map((name) => {
    const token = designTokens().find((known) => known.name === name)
    return token ? themedColours(token, settings)[scheme] : ''
  })
  if (![upper, lower].every(isPaintable)) return html`<strong class="block-bad">not known</strong>`
  // What is not opaque stands on a page, which is white or black.
  const page = scheme === 0 ? '#fff' : '#000'
  const ratio = contrast(paint(page, lower, upper), paint(page, lower))
  return html`<strong class=${ratio < 4.5 ? 'block-bad' : ''}>${writeRatio(ratio)}${ratio < 4.5 ? ' (too low)' : ''}</strong>`
}
