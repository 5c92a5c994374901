import type { Choice } from '../choice/choice.ts'
import { chosenPageAddress, frameNotes } from './embed-page.ts'
import type { Facts, Snippet } from './snippet.ts'
import { escapeHtml } from './write-html.ts'

/** In px, where no script says how high the page in the frame is. */
const heights = { feed: 1000, list: 700, banner: 240, tiles: 400, chart: 800 }

/** For a page that takes no scripts of others into its own document. */
export function writeIframeSnippet(choice: Choice, { origin, link }: Facts): Snippet {
  const src = escapeHtml(chosenPageAddress(choice, origin))
  return {
    blocks: [
      {
        place: 'page',
        code: `<iframe src="${src}" title="${escapeHtml(link.text)}" lang="${escapeHtml(link.language)}"
  width="100%" height="${heights[choice.show]}" style="border: 0" loading="lazy"></iframe>
`,
      },
      // Before the frame: what it says first of its height may be all that it says.
      { place: 'resizer', code: `<script src="${escapeHtml(origin)}/embed/resize.js"></script>\n` },
    ],
    notes: frameNotes(choice),
  }
}
