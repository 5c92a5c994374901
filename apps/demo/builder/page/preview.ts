import { pickText } from '@iom-feed/core'
import { html, nothing, type TemplateResult } from 'lit'
import { keyed } from 'lit/directives/keyed.js'
import { previewAddress } from '../choice/preview-address.ts'
import type { Builder } from './builder.ts'
import { radios } from './controls.ts'
import { renderOwnSite } from './own-preview.ts'
import { ownSite, widths } from './view.ts'

/** The choice on a site: the reader's own, or one of the demo's, each of which shows it where its own news are. */
export function renderPreview(builder: Builder): TemplateResult {
  const { choice, texts, view, settings, see } = builder
  const { previews } = settings
  const sites = new Map(previews.map((preview) => [preview.site, preview]))
  const site = sites.get(view.site)
  const page = pickText(site?.addresses ?? {}, [view.lang])
  return html`<section aria-labelledby="preview">
    <h2 id="preview">${texts.preview}</h2>
    ${radios(
      {
        name: 'site',
        legend: texts.site,
        values: [...sites.keys(), ownSite],
        text: (one) =>
          one === ownSite
            ? texts.ownSite
            : html`${sites.get(one)?.name} <small>${pickText(sites.get(one)?.about ?? {}, [view.lang])?.text}</small>`,
      },
      view.site,
      (one) => see({ site: one }),
    )}
    ${radios(
      { name: 'width', legend: texts.width, values: widths, text: (one) => texts.widths[one] },
      view.width,
      (width) => see({ width }),
    )}
    ${page && site && page.language !== view.lang ? html`<p class="hint">${texts.otherLanguage(site.name)}</p>` : nothing}
    ${page && site ? frame(previewAddress(page.text, choice), texts.frame(site.name), view.width) : nothing}
    ${view.site === ownSite ? renderOwnSite(builder) : nothing}
  </section>`
}

/** A new frame for each address: one that goes from page to page would fill the reader's history. */
function frame(address: string, title: string, width: string): unknown {
  return keyed(
    address,
    html`<div class="frame ${width}"><iframe src=${address} title=${title}></iframe></div>`,
  )
}
