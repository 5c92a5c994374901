import type { Choice } from '../choice/choice.ts'
import { chosenElementName } from '../choice/chosen-elements.ts'
import type { Block } from './snippet.ts'

/** How a package manager gets the elements. */
export const install: Block = { place: 'install', code: 'npm install @iom-feed/elements\n' }

/** What a component imports to show what was chosen, with the types for its framework. */
export function componentImports(choice: Choice, framework: 'react' | 'vue' | 'svelte'): string {
  return `import type {} from '@iom-feed/elements/${framework}'
import '@iom-feed/elements/define/${chosenElementName(choice).replace('iom-', '')}.js'
`
}

export function indent(text: string, depth: number): string {
  return text.replace(/^(?=.)/gm, '  '.repeat(depth))
}
