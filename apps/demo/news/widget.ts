import type { Embed } from '../server/embed.ts'
import { movingScript } from '../server/embed-script.ts'

/** The titles of the latest posts, for a box in the sidebar; the style sheet of the site keeps their height free. */
export function widget(embed: Embed): string {
  return `${movingScript(embed, 'iom-post-list.js')}
<iom-post-list src="${embed.origin}/feed.json" layout="compact" languages="sv en" limit="5" heading-level="2" no-rss>
  <a href="https://finland.iom.int/news">Nyheter från IOM Finland</a>
</iom-post-list>`
}
