import { html, type TemplateResult } from 'lit'
import { en } from '../../own/element/messages/en.ts'
import { fi } from '../../own/element/messages/fi.ts'
import { sv } from '../../own/element/messages/sv.ts'
import type { OwnPlaceEvent } from '../../own/element/own-events.ts'
import type { OwnEmbed } from '../../own/own-embed.ts'
import type { Embed } from '../../server/embed.ts'
import type { Choice } from '../choice/choice.ts'
import { chosenElements } from '../choice/chosen-elements.ts'
import { chosenScript } from '../choice/chosen-script.ts'
import { chosenStyles } from '../choice/chosen-styles.ts'
import { writeElements } from '../snippets/write-html.ts'
import type { Builder } from './builder.ts'

const messages = { en, fi, sv }

/** The choice on a page of the reader's own, at a place that they point at. */
export function renderOwnSite(builder: Builder): TemplateResult {
  const { choice, settings, see } = builder
  const { lang, address, place, width } = builder.view
  return html`<own-site
    class=${width}
    .messages=${messages[lang]}
    .embed=${writeEmbed(choice, settings.embed)}
    .address=${address || undefined}
    .place=${place}
    @own-place=${(event: OwnPlaceEvent) => see({ address: event.address ?? '', place: event.place })}
  ></own-site>`
}

function writeEmbed(choice: Choice, embed: Embed): OwnEmbed {
  const styles = chosenStyles(choice)
  return {
    markup: (styles && `<style>${styles}</style>`) + writeElements(chosenElements(choice, embed.origin)),
    scripts: [chosenScript(choice, embed).src],
  }
}
