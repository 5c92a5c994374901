import { pickText } from '@iom-feed/core'
import { html, nothing, type TemplateResult } from 'lit'
import type { Block, Facts } from '../snippets/snippet.ts'
import { snippetKinds, writeSnippet } from '../snippets/write-snippet.ts'
import type { Builder } from './builder.ts'
import { check, radios } from './controls.ts'

/** What goes into the webmaster's page. */
export function renderSnippet(builder: Builder): TemplateResult {
  const { choice, texts, view, see, choose, copy } = builder
  const { blocks, notes } = writeSnippet(view.kind, choice, factsOf(builder))
  const usesScript = ['html', 'wordpress-block', 'drupal'].includes(view.kind)
  return html`<section aria-labelledby="snippet">
    <h2 id="snippet">${texts.snippet}</h2>
    ${radios(
      { name: 'kind', legend: texts.kind, values: snippetKinds, text: (one) => texts.kinds[one] },
      view.kind,
      (kind) => see({ kind }),
    )}
    ${usesScript ? check(texts.pinned, choice.pinned, (pinned) => choose({ pinned })) : nothing}
    ${blocks.map((block) => renderBlock(builder, block))}
    ${notes.length > 0 ? html`<ul class="notes">${notes.map((note) => html`<li>${texts.notes[note]}</li>`)}</ul>` : nothing}
    <p><button type="button" @click=${() => copy(location.href, texts.link)}>${texts.share}</button></p>
  </section>`
}

function renderBlock({ texts, copy }: Builder, { place, code }: Block): TemplateResult {
  const what = texts.places[place]
  const copyBlock = ({ currentTarget }: Event) => {
    const shown = (currentTarget as Element).closest('.block')?.querySelector('code') ?? undefined
    copy(code, what, shown)
  }
  return html`<div class="block" data-place=${place}>
    <div class="block-head">
      <h3 id="block-${place}">${what}</h3>
      <button type="button" aria-describedby="block-${place}" @click=${copyBlock}>${texts.copy}</button>
    </div>
    <pre tabindex="0" role="group" aria-labelledby="block-${place}"><code translate="no">${code}</code></pre>
  </div>`
}

function factsOf({ choice, view, offers, settings }: Builder): Facts {
  const { feed, concepts } = offers
  const language = choice.labels === 'page' ? view.lang : choice.labels
  const title = pickText(feed.titles ?? {}, [language]) ?? {
    text: feed.title,
    language: feed.language ?? 'en',
  }
  return {
    ...settings.embed,
    link: { href: feed.homePageUrl ?? settings.embed.origin, ...title },
    concepts,
    languages: feed.languages,
  }
}
