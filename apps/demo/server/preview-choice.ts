import type { Choice } from '../builder/choice/choice.ts'
import { readChoice } from '../builder/choice/choice-address.ts'
import { chosenElementName, chosenElements } from '../builder/choice/chosen-elements.ts'
import { chosenScript } from '../builder/choice/chosen-script.ts'
import { chosenStyles } from '../builder/choice/chosen-styles.ts'
import { previewParameter } from '../builder/choice/preview-address.ts'
import { writeElements, writeScript } from '../builder/snippets/write-html.ts'
import type { Embed } from './embed.ts'

/** Where a site has the style of a choice, so that its policy allows it. */
export const previewStyles = '/iom-choice.css'

/** The choice that the embed builder asks a site to show, of the query of an address; `undefined` where it does not ask. */
export function readPreview(query: string): Choice | undefined {
  const asked = new URLSearchParams(query).get(previewParameter)
  return asked === null ? undefined : readChoice(new URLSearchParams(asked)).values
}

/**
 * A page with a choice in the place of its news. The place is the whole feed, else the list, else the first element of ours; other
 * elements of the chosen kind go, as they would be there twice. A page that makes its elements itself finds them in a template.
 */
export function putChoice(html: string, choice: Choice, embed: Embed, query: string): string {
  const elements = writeElements(chosenElements(choice, embed.origin))
  const link =
    writePreviewStyles(choice) && `<link rel="stylesheet" href="${previewStyles}?${toAttribute(query)}">\n`
  const styled = html.replace(/<\/head>/i, () => `${link}</head>`)
  const place = findPlace(styled)
  if (!place)
    return styled.replace(/<\/body>/i, () => `<template id="iom-choice">${elements}</template></body>`)
  const [tag] = place
  const end = place.index + tag.length
  const className = /^<[^>]*?( class="[^"]*")/.exec(tag)?.[1] ?? ''
  return `${without(choice, styled.slice(0, place.index))}${script(choice, embed)}<div id="iom-choice"${className}>
${elements}</div>${without(choice, styled.slice(end))}`
}

/** The style of a choice; where it has a theme of its own, without the colours that the site has for its elements. */
export function writePreviewStyles(choice: Choice): string {
  const colours = ['text', 'background', 'accent'].map((part) => `  --iom-color-${part}: initial;\n`)
  const reset = choice.theme === 'page' ? '' : `${chosenElementName(choice)} {\n${colours.join('')}}\n`
  return reset + chosenStyles(choice)
}

function findPlace(html: string): RegExpExecArray | undefined {
  const found = ['iom-news-feed', 'iom-post-list', 'iom-[a-z-]+'].map((name) => elementOf(name).exec(html))
  return found.find((place) => place !== null) ?? undefined
}

function without(choice: Choice, html: string): string {
  return html.replace(new RegExp(elementOf(chosenElementName(choice)), 'g'), '')
}

function elementOf(name: string): RegExp {
  return new RegExp(`<(${name})\\b[^>]*>[\\s\\S]*?</\\1>`)
}

/** Of all elements, so that those of the site work too: a page has one of the bundles. */
function script(choice: Choice, embed: Embed): string {
  const show = choice.show === 'chart' ? 'chart' : 'feed'
  return writeScript(chosenScript({ ...choice, show, pinned: true }, embed))
}

function toAttribute(query: string): string {
  return query.replaceAll('&', '&amp;').replaceAll('"', '%22')
}
