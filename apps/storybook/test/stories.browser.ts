import { expect, inject, test } from 'vitest'
import { commands, page } from 'vitest/browser'
import type { AxeSummary } from '../blocks/story-results.ts'
import { findBarriers } from './barriers/find-barriers.ts'
import { allCircumstances, chosenCircumstances, describeCircumstances } from './circumstances.ts'
import { composedStories } from './composed-stories.ts'
import { keptSwitches } from './kept-switches.ts'

interface AxeResults {
  readonly testEngine: { readonly version: string }
  readonly passes: readonly { readonly id: string }[]
  readonly violations: readonly { readonly id: string }[]
  readonly incomplete: readonly { readonly id: string }[]
}

function summarize(result: unknown): AxeSummary {
  const { testEngine, passes = [], violations = [], incomplete = [] } = (result ?? {}) as Partial<AxeResults>
  const ids = (rules: readonly { readonly id: string }[]) => rules.map(({ id }) => id)
  return {
    version: testEngine?.version ?? '',
    passed: ids(passes),
    failed: ids(violations),
    undecided: ids(incomplete),
  }
}

const chosen = chosenCircumstances([...composedStories.keys()])

for (const [id, story] of composedStories) {
  const rows = inject('isAll') ? allCircumstances() : (chosen.get(id) ?? [])
  for (const circumstances of rows.filter(({ language }) => language === inject('language')))
    test(`${id} (${describeCircumstances(circumstances)})`, async ({ task }) => {
      const { theme, language, width, forcedColors } = circumstances
      await page.viewport(Number(width), 900)
      // Forced colours are dark where the system is.
      await commands.emulateMedia({ forcedColors, colorScheme: theme })
      await story.run({ globals: { ...story.globals, theme, language, ...keptSwitches(story.globals) } })
      const report = story.reporting.reports.at(-1)
      task.meta.axe = summarize(report?.result)
      expect(report, 'axe has looked').toMatchObject({
        type: 'a11y',
        status: 'passed',
      })
      expect(findBarriers(document.body)).toEqual([])
    })
}
