import type { Choice } from '../choice/choice.ts'
import { chosenElements } from '../choice/chosen-elements.ts'
import { componentImports, indent, install } from './component-imports.ts'
import type { Facts, Snippet } from './snippet.ts'
import { styleBlock } from './style-block.ts'
import { writeJsx } from './write-jsx.ts'

/** A component of React 19. */
export function writeReactSnippet(choice: Choice, facts: Facts): Snippet {
  const elements = chosenElements(choice, facts.origin)
  const jsx = writeJsx(elements, facts.link)
  const code = `${componentImports(choice, 'react')}import type { ReactNode } from 'react'

export function News(): ReactNode {
  return (
${indent(elements.length === 1 ? jsx : `<>\n${indent(jsx, 1)}</>\n`, 2)}  )
}
`
  return { blocks: [install, { place: 'component', code }, ...styleBlock(choice)], notes: [] }
}
