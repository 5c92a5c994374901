import { addons } from 'storybook/manager-api'
import { create } from 'storybook/theming'

addons.setConfig({
  theme: create({
    base: 'light',
    brandTitle: 'IOM Feed, for designers',
    brandImage: './brand.svg',
    brandUrl: './',
    brandTarget: '_self',
    colorPrimary: '#0033a0',
    colorSecondary: '#0033a0',
    fontBase: 'system-ui, sans-serif',
    fontCode: 'ui-monospace, monospace',
  }),
})

/** Storybook has no setting for what stands in the tab of the browser. */
function nameTab(): void {
  const named = document.title.replace(/(storybook - )?Storybook$/, 'IOM Feed')
  if (named !== document.title) document.title = named
}

nameTab()
new MutationObserver(nameTab).observe(document.head, { childList: true, subtree: true, characterData: true })
