import { type Preview, setCustomElementsManifest } from '@storybook/web-components-vite'
import { withActions } from 'storybook/actions/decorator'
import { configure } from 'storybook/test'
import { argTypesOf, inOrder, withoutControl } from './arg-types.ts'
import { manifest } from './manifest.ts'
import { onPage } from './page.ts'
import './page.css'
import { renderElement, withAddress } from './render-element.ts'
import { initialSwitches, switches } from './switches.ts'

setCustomElementsManifest(manifest)

// What a story waits for may take long where all tests run at once on one core.
configure({ asyncUtilTimeout: 10_000 })

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes: switches,
  initialGlobals: initialSwitches,
  argTypesEnhancers: [inOrder],
  decorators: [onPage, withActions],
  render: renderElement,
  parameters: {
    layout: 'fullscreen',
    // axe leaves out by itself what is new in WCAG 2.2. Storybook leaves out `region`, which is about whole pages.
    a11y: { test: 'error', config: { rules: [{ id: 'target-size', enabled: true }] } },
    actions: { handles: ['iom-feed-loaded', 'iom-feed-failed', 'iom-filter-changed', 'iom-post-select'] },
    controls: { exclude: withoutControl },
    docs: { extractArgTypes: argTypesOf, source: { excludeDecorators: true, transform: withAddress } },
    options: {
      storySort: {
        order: [
          'Introduction',
          'Theming playground',
          'Design tokens',
          'Elements',
          ['News feed', 'Post list', 'Feed filter', 'Campaign banner', 'Stat tile', 'Return chart'],
          'Guidance',
          [
            'Headlines',
            'Teasers',
            'Alternative texts',
            'Figures',
            'Campaigns',
            'Languages',
            'Vulnerable people',
          ],
          'Accessibility',
        ],
      },
    },
  },
}

export default preview
