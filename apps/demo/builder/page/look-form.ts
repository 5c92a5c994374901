import { html, nothing, type TemplateResult } from 'lit'
import { densities, isUsed, labelLanguages, layouts, themes } from '../choice/choice.ts'
import { contrastOn } from '../choice/contrast.ts'
import { translations } from '../texts/translations.ts'
import type { Builder } from './builder.ts'
import { check, menu, number, radios } from './controls.ts'

/** What it looks like. */
export function renderLookForm(builder: Builder): TemplateResult {
  const { choice, texts, choose } = builder
  return html`<section aria-labelledby="look">
    <h2 id="look">${texts.look}</h2>
    ${
      isUsed(choice.show, 'layout')
        ? radios(
            { name: 'layout', legend: texts.layout, values: layouts, text: (one) => texts.layouts[one] },
            choice.layout,
            (layout) => choose({ layout }),
          )
        : nothing
    }
    ${menu(
      { name: 'theme', legend: texts.theme, values: themes, text: (one) => texts.themes[one] },
      choice.theme,
      (theme) => choose({ theme }),
    )}
    ${check(texts.inherit, choice.inherit, (inherit) => choose({ inherit }))}
    ${check(texts.ownAccent, choice.accent !== '', (isOwn) => choose({ accent: isOwn ? firstAccent : '' }))}
    ${choice.accent ? renderAccent(builder) : nothing}
    ${radios(
      { name: 'density', legend: texts.density, values: densities, text: (one) => texts.densities[one] },
      choice.density,
      (density) => choose({ density }),
    )}
    ${menu(
      {
        name: 'labels',
        legend: texts.labels,
        values: labelLanguages,
        text: (one) => (one === 'page' ? texts.labelsOfPage : translations[one].name),
      },
      choice.labels,
      (labels) => choose({ labels }),
    )}
    ${number({ name: 'level', label: texts.level, least: 1, most: 6 }, choice.level, (level) =>
      choose({ level }),
    )}
  </section>`
}

/** What a colour of one's own begins with: the elements' own, in the light. */
const firstAccent = '#0033a0'

function renderAccent({ choice, texts, view, choose }: Builder): TemplateResult {
  const { accent, theme } = choice
  const schemes = theme === 'light' || theme === 'dark' ? [theme] : (['light', 'dark'] as const)
  const weak = schemes.filter((scheme) => contrastOn(scheme, accent) < 4.5)
  const format = new Intl.NumberFormat(view.lang, { maximumFractionDigits: 1, roundingMode: 'floor' })
  return html`<p class="field">
      <label for="accent">${texts.accent}</label>
      <input
        id="accent"
        type="color"
        .value=${accent}
        @change=${({ target }: Event) => choose({ accent: (target as HTMLInputElement).value })}
      />
    </p>
    ${weak.map(
      (scheme) => html`<p class="warning">
        ${texts.contrast(format.format(contrastOn(scheme, accent)), scheme === 'dark')}
      </p>`,
    )}`
}
