import type { Choice } from '../choice/choice.ts'
import { chosenElements } from '../choice/chosen-elements.ts'
import { chosenScript } from '../choice/chosen-script.ts'
import type { Facts, Snippet } from './snippet.ts'
import { styleBlock } from './style-block.ts'
import { writeElements, writeScript } from './write-html.ts'

/** For a page whose HTML is written by hand, or by a template. */
export function writeHtmlSnippet(choice: Choice, facts: Facts): Snippet {
  return {
    blocks: [{ place: 'page', code: writePage(choice, facts) }, ...styleBlock(choice)],
    notes: choice.pinned ? [] : ['moves'],
  }
}

/** The script and the elements. */
export function writePage(choice: Choice, facts: Facts): string {
  return (
    writeScript(chosenScript(choice, facts)) + writeElements(chosenElements(choice, facts.origin), facts.link)
  )
}
