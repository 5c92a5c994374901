import type { Embed } from '../server/embed.ts'
import { movingScript } from '../server/embed-script.ts'

// What an editor pastes into two Custom HTML blocks. The address of the script moves with the major version, so that
// fixes arrive by themselves; each block brings the script, since neither knows of the other, and it runs once.

/** The latest posts on voluntary return, in English. */
export function postsBlock(embed: Embed): string {
  return `${movingScript(embed)}
<iom-post-list src="${embed.origin}/feed.json" tags="voluntary-return" languages="en" limit="3">
  <a href="https://finland.iom.int/news">News on voluntary return from IOM Finland</a>
</iom-post-list>`
}

/** How many have returned this year. */
export function figureBlock(embed: Embed): string {
  return `${movingScript(embed)}
<iom-stat-tile src="${embed.origin}/feed.json" figure="returns-this-year" languages="en">
  <a href="https://finland.iom.int/">Figures from IOM Finland</a>
</iom-stat-tile>`
}
