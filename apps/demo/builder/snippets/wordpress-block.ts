import type { Choice } from '../choice/choice.ts'
import { writePage } from './html.ts'
import type { Facts, Snippet } from './snippet.ts'
import { styleBlock } from './style-block.ts'

/** For the code editor of a post or page of WordPress: a Custom HTML block. */
export function writeWordpressBlockSnippet(choice: Choice, facts: Facts): Snippet {
  // In brackets WordPress looks for shortcodes, also within attributes.
  const html = writePage(choice, facts).replaceAll('[', '&#91;').replaceAll(']', '&#93;')
  return {
    blocks: [
      { place: 'custom-html', code: `<!-- wp:html -->\n${html}<!-- /wp:html -->\n` },
      ...styleBlock(choice, 'additional-css'),
    ],
    notes: ['script-rights', ...(choice.pinned ? [] : (['moves'] as const))],
  }
}
