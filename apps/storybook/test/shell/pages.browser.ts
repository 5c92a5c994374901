import { render } from 'lit'
import { describe, expect, test } from 'vitest'
import { userEvent } from 'vitest/browser'
import { designTokens } from '../../.storybook/design-tokens.ts'
import { drawResults } from '../../blocks/accessibility-results.ts'
import { measure, roles, writeRatio } from '../../blocks/colour-table.ts'
import { contrast } from '../../blocks/contrast.ts'
import { styleValues } from '../../blocks/lengths.ts'
import { themePanel } from '../../blocks/theme-panel.ts'
import { darkSuffix, isColour } from '../../blocks/themed-css.ts'
import { textStyles } from '../../blocks/type-scale.ts'
import { composedStories } from '../composed-stories.ts'
import { showStory } from '../reader/show-story.ts'

const town = 'theming-playground--town'

describe('Theming playground', () => {
  test('has a control for each custom property, and for each colour in the dark', () => {
    const names = Object.keys(composedStories.get(town)?.argTypes ?? {})
    for (const token of designTokens()) {
      expect(names).toContain(token.name)
      if (isColour(token)) expect(names).toContain(token.name + darkSuffix)
    }
  })

  test('shows the feed as it is set, and the CSS for that', async () => {
    const body = await showStory(town)
    const feed = body.querySelector('iom-news-feed')
    const css = body.querySelector('[data-copy=CSS]')?.textContent ?? ''
    const root = feed?.shadowRoot?.querySelector('.root')
    if (!feed || !root) throw new Error('Cannot find the feed')
    expect(getComputedStyle(root).backgroundColor).toBe('rgb(246, 250, 247)')
    feed.removeAttribute('style')
    expect(getComputedStyle(root).backgroundColor).toBe('rgb(255, 255, 255)')
    const sheet = document.head.appendChild(document.createElement('style'))
    sheet.textContent = css
    expect(getComputedStyle(root).backgroundColor).toBe('rgb(246, 250, 247)')
    sheet.remove()
  })

  test('tells the contrast of each scheme, also of a colour that one sees through, and of none that nobody knows', () => {
    const place = document.createElement('div')
    const contrastOfText = (colour: string) => {
      render(themePanel({ '--iom-color-text': colour }, {}), place)
      return place.querySelector('li')?.textContent
    }
    expect(contrastOfText('')).toBe('Text: 16.46 : 1 in the light, 14.88 : 1 in the dark')
    expect(contrastOfText('rgba(0, 0, 0, 0.2)')).toMatch(
      /^Text: 1\.\d+ : 1 \(too low\) in the light, 14.88 : 1/,
    )
    for (const unknown of ['nonsense', 'var(--town)'])
      expect(contrastOfText(unknown)).toBe('Text: not known in the light, 14.88 : 1 in the dark')
  })

  test('its buttons to copy are reached by keyboard, and say what became of it', async () => {
    const body = await showStory(town)
    const button = body.querySelector('button')
    button?.focus()
    await userEvent.keyboard('{Enter}')
    await expect
      .poll(() => button?.nextElementSibling?.textContent)
      .toMatch(/^(Copied|The browser did not allow it)/)
  })
})

describe('Design tokens', () => {
  for (const scheme of ['light', 'dark'])
    test(`have the contrast that they need in the ${scheme}`, async () => {
      for (const role of roles) {
        const { ratio } = await measure(role, scheme)
        expect(ratio, role.name).toBeGreaterThanOrEqual(role.least ?? 1)
      }
    })

  test('name every custom property of a colour', () => {
    const named = new Set(roles.map(({ token }) => token))
    for (const token of designTokens().filter(isColour)) expect(named).toContain(token.name)
  })

  test('contrast is as WCAG defines it, and is never rounded up', () => {
    expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 10)
    expect(contrast([119, 119, 119], [255, 255, 255])).toBeCloseTo(4.478, 3)
    expect(writeRatio(4.4999)).toBe('4.49 : 1')
  })

  test('sizes of text are those of the parts as they are drawn', async () => {
    const styles = await textStyles()
    expect(styles.find(({ parts }) => parts.includes('value'))?.size).toBe('40px')
    expect(styles.find(({ parts }) => parts.includes('teaser'))?.size).toBe('16px')
  })

  test('lengths are those of the style sheets, with the custom property that each is the default of', () => {
    const tokensOf = (kind: 'spacing' | 'radii', value: string) =>
      styleValues(kind)
        .filter((found) => found.value === value)
        .map(({ token }) => token)
    expect(tokensOf('radii', '4px')).toEqual(['--iom-radius'])
    expect(tokensOf('spacing', '20px')).toContain('--iom-gap')
    // `gap: var(--iom-gap, 20px) 24px`
    expect(tokensOf('spacing', '24px')).not.toContain('--iom-gap')
    expect(styleValues('durations')).toEqual([])
  })
})

describe('Accessibility results', () => {
  function textWith(results: Parameters<typeof drawResults>[0]): string {
    const place = document.createElement('div')
    render(drawResults(results), place)
    return place.textContent?.replaceAll(/\s+/g, ' ') ?? ''
  }

  test('say how to come by them where there are none, and no number', () => {
    expect(textWith(undefined)).toContain('npm run test:a11y')
    expect(textWith(undefined).replace('a11y', '')).not.toMatch(/\d/)
  })

  test('name each story with a finding', () => {
    const story = { story: 'elements-post-list--posts', circumstances: 'dark, fi', isPassed: false }
    const text = textWith({ taken: '2018-06-05T12:00:00Z', isAll: true, stories: [story], scripts: [] })
    expect(text).toContain('2018-06-05 at 12:00 UTC')
    expect(text).toContain('elements-post-list--posts (dark, fi)')
  })
})
