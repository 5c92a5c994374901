import { expect, inject, test } from 'vitest'
import { commands, page } from 'vitest/browser'
import { findBarriers } from './barriers/find-barriers.ts'
import { allCircumstances, chosenCircumstances, describeCircumstances } from './circumstances.ts'
import { composedStories } from './composed-stories.ts'
import { keptSwitches } from './kept-switches.ts'

const chosen = chosenCircumstances([...composedStories.keys()])

for (const [id, story] of composedStories) {
  const rows = inject('isAll') ? allCircumstances() : (chosen.get(id) ?? [])
  for (const circumstances of rows.filter(({ language }) => language === inject('language')))
    test(`${id} (${describeCircumstances(circumstances)})`, async () => {
      const { theme, language, width, forcedColors } = circumstances
      await page.viewport(Number(width), 900)
      // Forced colours are dark where the system is.
      await commands.emulateMedia({ forcedColors, colorScheme: theme })
      await story.run({ globals: { ...story.globals, theme, language, ...keptSwitches(story.globals) } })
      expect(story.reporting.reports.at(-1), 'axe has looked').toMatchObject({
        type: 'a11y',
        status: 'passed',
      })
      expect(findBarriers(document.body)).toEqual([])
    })
}
