import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Reporter, TestCase, TestModule } from 'vitest/node'
import type { AxeSummary, ScriptResult, StoryResult, StoryResults } from '../blocks/story-results.ts'

const folder = fileURLToPath(new URL('../story-results/', import.meta.url))

/** Leaves what was found in each story in `story-results/stories.json`, for the page “Accessibility”; of a run of some tests only, nothing. */
export function storyResultsReporter(isAll: boolean): Reporter {
  return {
    onTestRunEnd(modules, unhandledErrors) {
      const results = collectResults(modules, isAll, new Date())
      if (!results || unhandledErrors.length > 0) return
      mkdirSync(folder, { recursive: true })
      writeFileSync(`${folder}stories.json`, `${JSON.stringify(results, undefined, 2)}\n`)
    },
  }
}

/** The results of a run; `undefined` where it left out a test, or stories as a whole. */
export function collectResults(
  modules: readonly Pick<TestModule, 'moduleId' | 'children'>[],
  isAll: boolean,
  now: Date,
): StoryResults | undefined {
  const tests = modules.flatMap(({ moduleId, children }) =>
    [...children.allTests()].map((test) => ({ test, moduleId })),
  )
  const isWhole = tests.every(({ test }) => ['passed', 'failed'].includes(test.result().state))
  const stories = tests
    .filter(({ moduleId }) => moduleId.endsWith('stories.browser.ts'))
    .map(({ test }) => resultOfStory(test))
  if (!isWhole || stories.length === 0) return undefined
  const scripts = tests
    .filter(({ moduleId }) => moduleId.includes('/reader/'))
    .map(({ test }) => resultOfScript(test))
  return { taken: now.toISOString(), isAll, stories, scripts }
}

function resultOfScript(test: TestCase): ScriptResult {
  return { name: test.fullName.replaceAll(' > ', ': '), isPassed: test.result().state === 'passed' }
}

function resultOfStory(test: TestCase): StoryResult {
  const { axe } = test.meta()
  const [, story = '', circumstances = ''] = /^(\S+) \((.*)\)$/.exec(test.name) ?? []
  return { story, circumstances, isPassed: test.result().state === 'passed', ...(axe && { axe }) }
}

declare module 'vitest' {
  interface TaskMeta {
    axe?: AxeSummary
  }
}
