import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { TestModule } from 'vitest/node'
import { resultsOf } from '../blocks/story-results.ts'
import { collectResults } from './story-results.ts'

type State = 'passed' | 'failed' | 'skipped' | 'pending'

const axe = { version: '4.14.1', passed: ['link-name'], failed: [], undecided: ['color-contrast'] }
const noon = new Date('2018-06-05T12:00:00Z')

function moduleOf(file: string, ...tests: (readonly [name: string, state: State])[]): TestModule {
  const allTests = () =>
    tests.map(([name, state]) => ({
      name,
      fullName: `A group > ${name}`,
      result: () => ({ state }),
      meta: () => ({ axe }),
    }))
  return { moduleId: `/test/${file}`, children: { allTests } } as unknown as TestModule
}

const stories = moduleOf(
  'stories.browser.ts',
  ['elements-post-list--posts (light, en, 320 px)', 'passed'],
  ['elements-post-list--posts (dark, fi, 1280 px)', 'failed'],
  ['elements-post-list--empty (dark, fi, 1280 px)', 'passed'],
  ['elements-stat-tile--over (dark, fi, 1280 px)', 'passed'],
)

test('results of stories are kept one by one, and added up for an element', () => {
  const results = collectResults(
    [
      stories,
      moduleOf('reader/keyboard.browser.ts', ['Tab leaves', 'passed']),
      moduleOf('shell/switches.browser.ts', ['Text grows', 'passed']),
    ],
    true,
    noon,
  )
  assert.ok(results)
  assert.equal(results.taken, '2018-06-05T12:00:00.000Z')
  assert.deepEqual(results.scripts, [{ name: 'A group: Tab leaves', isPassed: true }])
  const { failed, ...sums } = resultsOf('elements-post-list--', results)
  assert.deepEqual(sums, {
    stories: 2,
    looks: 3,
    rules: ['color-contrast', 'link-name'],
    undecided: ['color-contrast'],
  })
  assert.deepEqual(
    failed.map(({ story, circumstances }) => [story, circumstances]),
    [['elements-post-list--posts', 'dark, fi, 1280 px']],
  )
})

for (const state of ['skipped', 'pending'] as const)
  test(`a run with a test that is ${state} leaves no results, which would look whole`, () => {
    const partial = moduleOf('stories.browser.ts', ['elements-post-list--posts (light, en, 320 px)', state])
    assert.equal(collectResults([stories, partial], false, noon), undefined)
  })

test('a run without stories leaves no results', () => {
  assert.equal(
    collectResults([moduleOf('reader/keyboard.browser.ts', ['Tab leaves', 'passed'])], false, noon),
    undefined,
  )
})
