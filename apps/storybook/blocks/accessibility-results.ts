import { html, type TemplateResult } from 'lit'
import { elements } from '../.storybook/manifest.ts'
import { defineBlock } from './define-block.ts'
import { type ElementResults, resultsOf, type StoryResults } from './story-results.ts'

/** There is none where the tests have not run before Storybook was built. */
const files = import.meta.glob<StoryResults>('../story-results/stories.json', {
  eager: true,
  import: 'default',
})

/** Of an element's findings so many are named. */
const most = 10

/** The part of the page that says what was found, and when; without results, how to come by them. */
export function drawResults(results: StoryResults | undefined): TemplateResult {
  if (!results)
    return html`<p>
      <strong>There are no results in this Storybook</strong>: it was built where the tests had not run. To have them here, run
      <code>npm run test:a11y</code> and then <code>pnpm --filter @iom-feed/storybook build</code>.
    </p>`
  const { taken, isAll, scripts } = results
  const failed = scripts.filter(({ isPassed }) => !isPassed)
  return html`<p>
      Of the run that ended on <time datetime=${taken}>${taken.slice(0, 10)} at ${taken.slice(11, 16)} UTC</time>, in
      ${isAll ? 'all circumstances' : 'some circumstances, chosen so that any two stand together'}, with axe-core ${versionsIn(results)}.
    </p>
    <div class="block-scroll" tabindex="0" role="region" aria-label="Results by element">
      <table class="block-table">
        <thead>
          <tr>
            ${['Element', 'Stories', 'Times looked at', 'With a finding', "axe's rules with something to look at", 'For a person to decide'].map((head) => html`<th scope="col">${head}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${[...elements.keys()].map((name) => drawRow(name, resultsOf(`elements-${name.replace('iom-', '')}--`, results)))}
        </tbody>
      </table>
    </div>
    <h3>Scripts</h3>
    <p>${scripts.length} ran, ${failed.length} found something. They go through elements as a reader does: by keyboard, by what Chromium tells screen readers, zoomed, on paper.</p>
    ${failed.length ? html`<ul>${failed.map(({ name }) => html`<li class="block-bad">${name}</li>`)}</ul>` : ''}
    <details>
      <summary>What each of them says</summary>
      <ul>
        ${scripts.map(({ name }) => html`<li>${name}</li>`)}
      </ul>
    </details>`
}

function drawRow(name: string, { stories, looks, failed, rules, undecided }: ElementResults): TemplateResult {
  return html`<tr>
    <th scope="row"><code>${name}</code></th>
    <td>${stories}</td>
    <td>${looks}</td>
    <td class=${failed.length ? 'block-bad' : ''}>
      ${failed.length}${failed.slice(0, most).map(({ story, circumstances }) => html`<small>${story} (${circumstances})</small>`)}${failed.length > most ? html`<small>and ${failed.length - most} more</small>` : ''}
    </td>
    <td>${rules.length}<small>${rules.join(', ')}</small></td>
    <td>${undecided.length ? undecided.join(', ') : 'nothing'}</td>
  </tr>`
}

function versionsIn({ stories }: StoryResults): string {
  return (
    [...new Set(stories.flatMap(({ axe }) => axe?.version ?? []))].join(' and ') || 'of an unknown version'
  )
}

defineBlock('page-accessibility', async () => drawResults(Object.values(files)[0]))
