import type { Meta, StoryObj } from '@storybook/web-components-vite'
import { html, nothing } from 'lit'
import { designTokens } from '../.storybook/design-tokens.ts'
import { themePanel } from '../blocks/theme-panel.ts'
import {
  darkSuffix,
  densities,
  isColour,
  type Settings,
  schemesOf,
  themedProperties,
} from '../blocks/themed-css.ts'
import '../../../packages/elements/src/define/news-feed.ts'
import { feedOf, officeClock } from '../../../packages/elements/stories/office-feed.ts'
import { illustratedPosts } from '../../../packages/elements/stories/office-images.ts'

const feed = feedOf({ posts: illustratedPosts })

const choices = {
  density: Object.keys(densities),
  theme: ['of the page', 'light', 'dark', 'auto'],
  layout: ['list', 'cards', 'compact'],
  width: ['of the toolbar', '320px', '480px', '640px', '900px', '1100px'],
}

/** A colour has a control for each scheme. */
function controlsOf(token: ReturnType<typeof designTokens>[number]) {
  const { name, description = '', default: value = '' } = token
  const row = (scheme: string, summary: string, category: string) => ({
    name,
    description: `${description}${scheme}`,
    control: { type: isColour(token) ? 'color' : 'text' } as const,
    table: { category, ...(summary && { defaultValue: { summary } }) },
  })
  if (!isColour(token)) return { [name]: row('', value, 'Font and space') }
  const [light, dark] = schemesOf(value)
  return {
    [name]: row(' In the light.', light, 'Colours in the light'),
    [name + darkSuffix]: row(' In the dark.', dark, 'Colours in the dark'),
  }
}

const meta: Meta<Settings> = {
  title: 'Theming playground',
  tags: ['!autodocs'],
  parameters: { actions: { disable: true } },
  argTypes: {
    ...Object.fromEntries(
      Object.entries(choices).map(([name, options]) => [
        name,
        {
          options,
          control: { type: options.length > 4 ? 'select' : 'inline-radio' } as const,
          table: { category: 'Whole feed' },
        },
      ]),
    ),
    inherit: { control: 'boolean', table: { category: 'Whole feed' } },
    ...Object.assign({}, ...designTokens().map(controlsOf)),
  },
  args: {
    density: 'comfortable',
    theme: 'of the page',
    layout: 'list',
    width: 'of the toolbar',
    inherit: false,
  },
  render: (settings) => {
    const { theme, layout, width, inherit } = settings
    const attributes = {
      ...(layout !== 'list' && { layout: String(layout) }),
      ...(theme !== 'of the page' && { theme: String(theme) }),
      ...(inherit ? { inherit: '' } : {}),
    }
    const room = String(width).endsWith('px') ? String(width) : 'none'
    const style = themedProperties(settings)
      .map(([name, value]) => `${name}: ${value}`)
      .join('; ')
    return html`<div style=${`max-inline-size: ${room}; margin-inline: auto`}>
        <iom-news-feed
          .feed=${feed}
          .clock=${officeClock}
          limit="4"
          layout=${attributes.layout ?? nothing}
          theme=${attributes.theme ?? nothing}
          ?inherit=${Boolean(inherit)}
          style=${style || nothing}
        ></iom-news-feed>
      </div>
      ${themePanel(settings, attributes)}`
  },
}

export default meta

type Story = StoryObj<Settings>

/** A feed as it comes, to begin with. */
export const WholeFeed: Story = {}

/** The colours of a town, in the light and in the dark, as docs/theming.md has them. */
export const Town: Story = {
  args: {
    layout: 'cards',
    '--iom-color-text': '#1d2b24',
    '--iom-color-text--dark': '#e6efe9',
    '--iom-color-background': '#f6faf7',
    '--iom-color-background--dark': '#14201a',
    '--iom-color-accent': '#00695c',
    '--iom-color-accent--dark': '#6fd3c2',
    '--iom-font-family': 'Georgia, serif',
    '--iom-radius': '0',
  },
}
