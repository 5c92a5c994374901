import type { Choice } from '../choice/choice.ts'
import { embedPageAddress, frameNotes } from './embed-page.ts'
import type { Facts, Snippet } from './snippet.ts'
import { escapeHtml } from './write-html.ts'

const heights = { feed: 900, list: 700, banner: 200, tiles: 400, chart: 800 }

/** For a page that takes no scripts of others. */
export function writeIframeSnippet(choice: Choice, { origin, link }: Facts): Snippet {
  const src = escapeHtml(embedPageAddress(choice, origin))
  return {
    blocks: [
      {
        place: 'page',
        code: `<iframe src="${src}" title="${escapeHtml(link.text)}" lang="${escapeHtml(link.language)}"
  width="100%" height="${heights[choice.show]}" loading="lazy"></iframe>
`,
      },
    ],
    notes: frameNotes(choice),
  }
}
