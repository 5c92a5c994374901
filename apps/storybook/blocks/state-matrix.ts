import { html, type TemplateResult } from 'lit'
import { defineBlock } from './define-block.ts'
import { groupStories, type IndexEntry } from './story-groups.ts'

/** All stories that Storybook has, as it says itself. */
async function readIndex(): Promise<IndexEntry[]> {
  const response = await fetch('./index.json')
  const { entries }: { entries: Record<string, IndexEntry> } = await response.json()
  return Object.values(entries)
}

function drawGroup([group, elements]: readonly [string, Map<string, IndexEntry[]>]): TemplateResult {
  return html`<tr>
    <th scope="row">${group}</th>
    <td>
      ${[...elements].map(
        ([element, stories]) => html`<p>
          <strong>${element}:</strong> ${stories.map(
            ({ id, name }, index) =>
              html`${index ? ', ' : ''}<a href=${`./?path=/story/${id}`} target="_top">${name}</a>`,
          )}
        </p>`,
      )}
    </td>
  </tr>`
}

defineBlock(
  'page-states',
  async () => html`<table class="block-table">
    <thead>
      <tr>
        <th scope="col">What is shown</th>
        <th scope="col">Stories</th>
      </tr>
    </thead>
    <tbody>
      ${[...groupStories(await readIndex())].map(drawGroup)}
    </tbody>
  </table>`,
)
