/** How a picture shows a story, such as `dark-1280` or `light-320-ar`. */
export interface Look {
  readonly theme: (typeof themes)[number]
  /** How wide the page is, in CSS pixels. */
  readonly width: (typeof widths)[number]
  /** The language of the page, as the toolbar has it. */
  readonly language: string
}

const themes = ['light', 'dark', 'forced-colors', 'print', 'inherit'] as const
const widths = [320, 1280] as const

const pattern = new RegExp(
  `^(?<theme>${themes.join('|')})-(?<width>${widths.join('|')})(-(?<language>[a-z]{2}))?$`,
)

/** Says a look in words: `dark, 320 px wide, in fi`. Where it says no language, the story may have one of its own. */
export function describeLook({ theme, width, language }: Look): string {
  const inLanguage = language === 'en' ? '' : `, in ${language}`
  return `${theme.replace('-', ' ')}, ${width} px wide${inLanguage}`
}

/** Reads what stands in the `visual` of a story. */
export function parseLook(name: unknown, story: string): Look {
  const groups = typeof name === 'string' ? pattern.exec(name)?.groups : undefined
  if (!groups) {
    const expected = `${themes.join(', ')}, each with ${widths.join(' or ')}, such as dark-320 or dark-320-ar`
    throw new Error(`Cannot read "visual" of ${story}: expected ${expected}, got ${JSON.stringify(name)}`)
  }
  const { theme, width, language = 'en' } = groups
  return { theme: theme as Look['theme'], width: Number(width) as Look['width'], language }
}
