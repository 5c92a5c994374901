import type { Choice } from '../choice/choice.ts'
import { embedPageAddress } from './embed-page.ts'
import type { Facts, Snippet } from './snippet.ts'

/** An address that any author of a WordPress puts on a line of its own. WordPress frames what the host names for it, so that it takes no choices. */
export function writeWordpressUrlSnippet(choice: Choice, { origin }: Facts): Snippet {
  return {
    blocks: [{ place: 'editor-line', code: `${embedPageAddress(choice, origin)}\n` }],
    notes: ['page-as-it-is'],
  }
}
