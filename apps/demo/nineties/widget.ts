import type { Embed } from '../server/embed.ts'
import { movingScript } from '../server/embed-script.ts'

/** The latest posts in English, as a webmaster pastes them into a cell. */
export function widget(embed: Embed): string {
  return `${movingScript(embed)}
<iom-post-list src="${embed.origin}/feed.json" languages="en" limit="3">
  <a href="https://finland.iom.int/news">News from IOM Finland</a>
</iom-post-list>`
}
