import type { Choice } from '../choice/choice.ts'
import { embedPageAddress, frameNotes } from './embed-page.ts'
import type { Facts, Snippet } from './snippet.ts'

/** An address that an editor of WordPress puts on a line of its own. */
export function writeWordpressUrlSnippet(choice: Choice, { origin }: Facts): Snippet {
  return {
    blocks: [{ place: 'editor-line', code: `${embedPageAddress(choice, origin)}\n` }],
    notes: frameNotes(choice),
  }
}
