import { type DesignToken, designTokens } from '../.storybook/design-tokens.ts'

/** What a designer has set, by the name of the control. */
export type Settings = Readonly<Record<string, unknown>>

/** A value for the dark scheme has a control of its own, called so after the property. */
export const darkSuffix = '--dark'

/** How dense a feed is, as its `--iom-gap`. */
export const densities = { comfortable: '', dense: '10px', airy: '32px' } as const

/** The custom properties that differ from their defaults, as they are written in CSS. */
export function themedProperties(settings: Settings): [name: string, value: string][] {
  return designTokens().flatMap((token) => {
    const value = themedValue(token, settings)
    return value === '' || value === token.default ? [] : [[token.name, value] as [string, string]]
  })
}

/** A rule that sets only what differs; nothing where nothing does. */
export function themedCss(settings: Settings): string {
  const lines = themedProperties(settings).map(([name, value]) => `  ${name}: ${value};`)
  return lines.length === 0 ? '' : ['iom-news-feed {', ...lines, '}'].join('\n')
}

/** The values of a default for the light and the dark scheme, which are the same where it names one. */
export function schemesOf(value: string): [light: string, dark: string] {
  const [, light = value, dark = value] = /^light-dark\(([^,]+), ([^,]+)\)$/.exec(value) ?? []
  return [light, dark]
}

/** What a colour is in the light and the dark scheme, as set or else as it comes. */
export function themedColours(token: DesignToken, settings: Settings): [light: string, dark: string] {
  const [light, dark] = schemesOf(token.default ?? '')
  return [textOf(settings[token.name]) || light, textOf(settings[token.name + darkSuffix]) || dark]
}

export function isColour({ name }: Pick<DesignToken, 'name'>): boolean {
  return name.startsWith('--iom-color-')
}

function themedValue(token: DesignToken, settings: Settings): string {
  if (isColour(token)) {
    const [light, dark] = themedColours(token, settings)
    return light === dark ? light : `light-dark(${light}, ${dark})`
  }
  return textOf(settings[token.name]) || (token.name === '--iom-gap' ? densityOf(settings.density) : '')
}

function densityOf(name: unknown): string {
  return Object.entries(densities).find(([density]) => density === name)?.[1] ?? ''
}

/** What would end the value, and so change another, is left out. */
function textOf(value: unknown): string {
  return typeof value === 'string' ? value.replaceAll(/[;{}]/g, '').trim() : ''
}
