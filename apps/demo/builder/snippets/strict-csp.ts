import type { Choice } from '../choice/choice.ts'
import { writePage } from './html.ts'
import type { Facts, Snippet } from './snippet.ts'
import { styleBlock } from './style-block.ts'

/** For a page with a strict content security policy: the version stays, its hash says so, and the policy names all that is needed. */
export function writeStrictCspSnippet(choice: Choice, facts: Facts): Snippet {
  const pinned = { ...choice, pinned: true }
  return {
    blocks: [
      { place: 'page', code: writePage(pinned, facts) },
      ...styleBlock(choice),
      { place: 'policy', code: writePolicy(choice, facts.origin) },
    ],
    notes: ['policy-added'],
  }
}

function writePolicy({ show, layout }: Choice, origin: string): string {
  const hasImages = layout === 'cards' && (show === 'feed' || show === 'list')
  const directives = [
    "default-src 'none'",
    `script-src ${origin}`,
    `connect-src ${origin}`,
    ...(hasImages ? [`img-src ${origin}`] : []),
    "style-src 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${show === 'chart' ? 'iom-return-chart' : 'iom-feed'}`,
  ]
  return `Content-Security-Policy: ${directives.join('; ')}\n`
}
