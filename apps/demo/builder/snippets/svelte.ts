import type { Choice } from '../choice/choice.ts'
import { chosenElements } from '../choice/chosen-elements.ts'
import { componentImports, indent, install } from './component-imports.ts'
import type { Facts, Snippet } from './snippet.ts'
import { styleBlock } from './style-block.ts'
import { writeJsx } from './write-jsx.ts'

/** A component of Svelte 5. */
export function writeSvelteSnippet(choice: Choice, facts: Facts): Snippet {
  const code = `<script lang="ts">
${indent(componentImports(choice, 'svelte'), 1)}</script>

${writeJsx(chosenElements(choice, facts.origin), facts.link)}`
  return { blocks: [install, { place: 'component', code }, ...styleBlock(choice)], notes: [] }
}
