import type { Choice } from '../choice/choice.ts'
import { chosenElements } from '../choice/chosen-elements.ts'
import { chosenScript } from '../choice/chosen-script.ts'
import type { Facts, Snippet } from './snippet.ts'
import { styleBlock } from './style-block.ts'
import { writeElements } from './write-html.ts'

/** For a theme of Drupal: a library, and a template that asks for it. */
export function writeDrupalSnippet(choice: Choice, facts: Facts): Snippet {
  const { src, integrity } = chosenScript(choice, facts)
  const pin = integrity === undefined ? '' : `\n        integrity: ${JSON.stringify(integrity)}`
  // Twig has characters of its own.
  const html = writeElements(chosenElements(choice, facts.origin), facts.link).replaceAll('{', '&#123;')
  return {
    blocks: [
      {
        place: 'drupal-library',
        code: `iom-feed:
  js:
    ${JSON.stringify(src)}:
      type: external
      attributes:
        type: module
        crossorigin: anonymous${pin}
`,
      },
      { place: 'drupal-template', code: `{{ attach_library('YOUR_THEME/iom-feed') }}\n${html}` },
      ...styleBlock(choice),
    ],
    notes: choice.pinned ? [] : ['moves'],
  }
}
