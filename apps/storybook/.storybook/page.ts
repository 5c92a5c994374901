import type { Decorator } from '@storybook/web-components-vite'
import { html } from 'lit'

/** The links of sample posts lead out of the story. */
function stay(event: Event): void {
  if (event.composedPath().some((target) => target instanceof HTMLAnchorElement)) event.preventDefault()
}

/** Puts a story on a partner's page: in the colours, the language and the column that the toolbar says. */
export const onPage: Decorator = (story, { args, globals, viewMode }) => {
  const { theme, language, width } = globals
  const isInherited = theme === 'inherit'
  return html`<div
    class="page page-theme-${theme} ${viewMode === 'docs' ? '' : 'page-whole'}"
    lang=${language}
    dir=${['ar', 'fa'].includes(language) ? 'rtl' : 'ltr'}
    @click=${stay}
  >
    <div class="page-column-${width}">
      ${story(isInherited ? { args: { ...args, inherit: true } } : {})}
    </div>
  </div>`
}
