import { languageDirection } from '@iom-feed/core'
import type { Decorator } from '@storybook/web-components-vite'
import { html } from 'lit'
import { mirrored } from '../../../packages/elements/stories/interface-languages.ts'
import { imitateSystem, usualTextSize } from './imitate-system.ts'

/** The links of sample posts lead out of the story. */
function stay(event: Event): void {
  if (event.composedPath().some((target) => target instanceof HTMLAnchorElement)) event.preventDefault()
}

/** Puts a story on a partner's page: in the colours, the language and the column that the toolbar says. */
export const onPage: Decorator = (story, { args, globals, viewMode }) => {
  const { theme, colours, language, direction, text, width } = globals
  const tag = direction === 'rtl' ? mirrored(language) : language
  const isInherited = theme === 'inherit'
  imitateSystem({
    isForced: colours === 'forced',
    textSize: usualTextSize * (Number.parseInt(text, 10) / 100),
  })
  return html`<div
    class="page page-theme-${theme} page-colours-${colours} page-text-${text} ${viewMode === 'docs' ? '' : 'page-whole'}"
    lang=${tag}
    dir=${languageDirection(tag)}
    @click=${stay}
  >
    <div class="page-column-${width}">
      ${story(isInherited ? { args: { ...args, inherit: true } } : {})}
    </div>
  </div>`
}
