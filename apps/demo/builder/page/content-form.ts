import { type LocalizedText, pickText } from '@iom-feed/core'
import { html, nothing, type TemplateResult } from 'lit'
import { type Extra, extrasOf, isUsed, shows } from '../choice/choice.ts'
import type { Builder } from './builder.ts'
import { check, checks, number, radios } from './controls.ts'

/** What is shown, and of what. */
export function renderContentForm(builder: Builder): TemplateResult {
  const { choice, texts, choose } = builder
  const { show } = choice
  return html`<section aria-labelledby="content">
    <h2 id="content">${texts.content}</h2>
    ${radios(
      { name: 'show', legend: texts.show, values: shows, text: (one) => named(texts.shows[one]) },
      show,
      (one) => choose({ show: one }),
    )}
    ${isUsed(show, 'figures') ? renderFigures(builder) : nothing}
    ${show === 'banner' ? renderCampaigns(builder) : nothing}
    ${isUsed(show, 'languages') ? renderLanguages(builder) : nothing}
    ${isUsed(show, 'tags') ? renderConcepts(builder) : nothing}
    ${
      isUsed(show, 'limit')
        ? number({ name: 'limit', label: texts.limit, least: 1, most: 20 }, choice.limit, (limit) =>
            choose({ limit }),
          )
        : nothing
    }
    ${
      isUsed(show, 'months')
        ? number({ name: 'months', label: texts.months, least: 1, most: 60 }, choice.months, (months) =>
            choose({ months }),
          )
        : nothing
    }
    ${renderExtras(builder)}
  </section>`
}

function named({ name, about }: { name: string; about: string }): TemplateResult {
  return html`<strong>${name}</strong> <small>${about}</small>`
}

function renderLanguages({ choice, texts, view, offers, choose }: Builder): TemplateResult {
  const counts = new Map(offers.feed.languages.map(({ tag, posts }) => [tag, posts]))
  const names = new Intl.DisplayNames([view.lang], { type: 'language' })
  const nameOf = (tag: string) => names.of(tag) ?? tag
  return checks(
    {
      name: 'languages',
      legend: texts.postLanguages,
      values: [...new Set([...counts.keys(), ...choice.languages])],
      text: (tag) => html`${nameOf(tag)} <small>${texts.posts(counts.get(tag) ?? 0)}</small>`,
    },
    choice.languages,
    (languages) => choose({ languages }),
    choice.languages.length > 0
      ? texts.languageOrder(choice.languages.map(nameOf).join(', '))
      : texts.allLanguages,
  )
}

function renderConcepts({ choice, texts, view, offers, choose }: Builder): TemplateResult {
  const concepts = new Map(offers.concepts.map((concept) => [concept.id, concept]))
  return checks(
    {
      name: 'tags',
      legend: texts.concepts,
      values: [...new Set([...concepts.keys(), ...choice.tags])],
      text: (tag) => {
        const concept = concepts.get(tag)
        return concept
          ? html`${localized(concept.labels, view.lang)} <small>${texts.posts(concept.posts)}</small>`
          : html`${tag} <small>${texts.rawTag}</small>`
      },
    },
    choice.tags,
    (tags) => choose({ tags }),
    choice.tags.length > 0 ? undefined : texts.allConcepts,
  )
}

function renderFigures({ choice, texts, view, offers, choose }: Builder): TemplateResult {
  const figures = new Map(offers.feed.figures.map((figure) => [figure.id, figure]))
  return checks(
    {
      name: 'figures',
      legend: texts.figures,
      values: [...figures.keys()],
      text: (id) => {
        const { label = {}, texts: { period = {} } = {} } = figures.get(id) ?? {}
        return html`${localized(label, view.lang)} <small>${localized(period, view.lang)}</small>`
      },
    },
    choice.figures,
    (chosen) => choose({ figures: chosen }),
    choice.figures.length > 0 ? undefined : texts.firstFigure,
  )
}

function renderCampaigns({ texts, view, offers }: Builder): TemplateResult {
  const headlines = offers.campaigns.map(({ headline }) => pickText(headline, [view.lang])?.text ?? '')
  return html`<p class="hint">${texts.campaigns(headlines)}</p>`
}

function renderExtras({ choice, texts, choose }: Builder): TemplateResult | typeof nothing {
  const { show, without } = choice
  const used = extrasOf(show)
  if (used.length === 0) return nothing
  const toggle = (extra: Extra, isShown: boolean) =>
    choose({ without: isShown ? without.filter((one) => one !== extra) : [...without, extra] })
  return html`<fieldset class="group">
    <legend>${texts.extras}</legend>
    <div class="options">
      ${used.map((extra) =>
        check(texts.extraNames[extra], !without.includes(extra), (isShown) => toggle(extra, isShown)),
      )}
    </div>
  </fieldset>`
}

/** A text of the document, which says its language where it is not the page's. */
function localized(text: LocalizedText, lang: string): TemplateResult {
  const picked = pickText(text, [lang])
  return html`<span lang=${picked && picked.language !== lang ? picked.language : nothing}>${picked?.text}</span>`
}
