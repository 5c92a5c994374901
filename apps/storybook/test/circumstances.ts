import { coverPairs, type Row } from './cover-pairs.ts'

/** What a reader's page and system may be like. Widths are of the window, in px. */
export const factors = {
  theme: ['light', 'dark'],
  language: ['en', 'fi', 'ar'],
  width: ['320', '1280'],
  forcedColors: ['none', 'active'],
} as const

export type Circumstances = Row<typeof factors>

export type Language = Circumstances['language']

/** All 24, for one story. */
export function allCircumstances(): Circumstances[] {
  const { theme, language, width, forcedColors } = factors
  return theme.flatMap((theme) =>
    language.flatMap((language) =>
      width.flatMap((width) =>
        forcedColors.map((forcedColors) => ({ theme, language, width, forcedColors })),
      ),
    ),
  )
}

/** Some of them for each story: each story meets each theme, language, width and kind of colours, and so do they each other. */
export function chosenCircumstances(stories: readonly string[]): Map<string, Circumstances[]> {
  const rows = coverPairs({ story: stories, ...factors })
  return Map.groupBy(rows, ({ story }) => story)
}

export function describeCircumstances({ theme, language, width, forcedColors }: Circumstances): string {
  return `${theme}, ${language}, ${width} px${forcedColors === 'active' ? ', forced colours' : ''}`
}
