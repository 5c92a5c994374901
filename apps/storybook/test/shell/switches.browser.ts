import { afterEach, describe, expect, test } from 'vitest'
import { commands } from 'vitest/browser'
import { deep, deepAll } from '../../../../packages/elements/test/deep.ts'
import { imitateSystem, usualTextSize } from '../../.storybook/imitate-system.ts'
import { switches } from '../../.storybook/switches.ts'
import { nameOf, renderedElements } from '../barriers/composed-tree.ts'
import { showStory } from '../reader/show-story.ts'

const whole = 'elements-news-feed--whole'
const systemColours = [
  'Canvas',
  'CanvasText',
  'LinkText',
  'ButtonText',
  'ButtonBorder',
  'FieldText',
  'Highlight',
  'HighlightText',
]

// Other files of stories share the style sheets.
afterEach(() => imitateSystem({ isForced: false, textSize: usualTextSize }))

function valuesOf(name: string): string[] {
  const items = switches[name]?.toolbar?.items ?? []
  return items.map((item) => (typeof item === 'string' ? item : (item.value ?? '')))
}

function styleOf(part: string): CSSStyleDeclaration {
  return getComputedStyle(deep(document.body, `[part=${part}]`))
}

/** The system colours by what they are now. */
function namesOfColours(): Map<string, string> {
  const probe = document.body.appendChild(document.createElement('p'))
  const entries = systemColours.map((name) => {
    probe.style.color = name
    return [getComputedStyle(probe).color, name] as const
  })
  probe.remove()
  // Of two that are the same here, the first.
  return new Map(entries.toReversed())
}

/** The colours of each text, of the line before it and of what it stands on, as system colours. */
function coloursOf(): string[] {
  const names = namesOfColours()
  return renderedElements(deep(document.body, '.root'))
    .filter((element) => !element.closest('svg'))
    .map((element) => {
      const { color, borderInlineStartColor, borderInlineStartWidth, backgroundColor } =
        getComputedStyle(element)
      const line = borderInlineStartWidth === '0px' ? '' : borderInlineStartColor
      // A background of forced colours is as opaque as the element's own; on Canvas that makes no difference.
      const behind = names.get(backgroundColor) ?? 'Canvas'
      return [nameOf(element), ...[color, line].map((value) => names.get(value) ?? value), behind].join(' ')
    })
}

describe('Forced colours', () => {
  for (const id of [whole, 'elements-feed-filter--two-topics-chosen', 'elements-return-chart--as-a-table'])
    test(`are imitated as the browser has them: ${id}`, async () => {
      await showStory(id)
      await commands.emulateMedia({ forcedColors: 'active' })
      const browsers = coloursOf()
      await showStory(id, { colours: 'forced' })
      expect(coloursOf()).toEqual(browsers)
    })

  test('go when the switch is back', async () => {
    await showStory(whole, { colours: 'forced' })
    await showStory(whole, { colours: 'own' })
    expect(styleOf('title').color).toBe('rgb(20, 32, 46)')
  })
})

test('Text grows as it does by the settings of the browser, in the page and in the elements', async () => {
  await showStory(whole)
  const usual = Number.parseFloat(styleOf('teaser').fontSize)
  for (const text of valuesOf('text')) {
    await showStory(whole, { text })
    const share = Number.parseInt(text, 10) / 100
    expect(Number.parseFloat(styleOf('teaser').fontSize)).toBe(usual * share)
    expect(getComputedStyle(deep(document.body, '.page')).fontSize).toBe(`${16 * share}px`)
  }
})

test('Right to left mirrors an English interface, its chart included, and leaves English posts as they are', async () => {
  await showStory(whole, { direction: 'rtl' })
  for (const root of deepAll(document.body, '.root')) expect(root.dir).toBe('rtl')
  expect(deep(document.body, '[part=more]').textContent).toMatch(/^\s*Show/)
  expect(deep(document.body, '[part=post]').dir).toBe('ltr')
  await showStory('elements-return-chart--with-everything', { direction: 'rtl' })
  expect(deep(document.body, '[part=figure]').dir).toBe('rtl')
})

for (const language of valuesOf('language'))
  test(`Language "${language}" is what all elements speak`, async () => {
    await showStory(whole, { language })
    const roots = deepAll(document.body, '.root')
    expect(roots.length).toBeGreaterThan(4)
    for (const root of roots) expect(root.lang).toBe(language)
  })

for (const width of ['320px', '640px', '1100px'])
  test(`Width "${width}" is that of the element`, async () => {
    await showStory(whole, { width })
    expect(deep(document.body, 'iom-news-feed').getBoundingClientRect().width).toBe(
      Number.parseInt(width, 10),
    )
  })

test('Switches work together', async () => {
  await showStory(whole, {
    theme: 'dark',
    colours: 'forced',
    language: 'fi',
    direction: 'rtl',
    text: '200-percent',
    width: '640px',
  })
  const page = deep(document.body, '.page')
  expect(page.lang).toBe('fi-Arab')
  expect(getComputedStyle(page).colorScheme).toBe('dark')
  expect(styleOf('teaser').fontSize).toBe('32px')
  expect(namesOfColours().size).toBeGreaterThan(0)
  expect(deep(document.body, '.root').dir).toBe('rtl')
  expect(deep(document.body, '[part=more]').textContent).toMatch(/Näytä/)
})
