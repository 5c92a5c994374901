import type { Embed } from '../server/embed.ts'
import { movingScript } from '../server/embed-script.ts'

/** The campaign and the titles of the latest posts, with labels in Arabic: a draft that comes as a script of its own. */
export function widget(embed: Embed): string {
  return `${movingScript(embed, 'locales/ar.js')}
${movingScript(embed)}
<iom-campaign-banner src="${embed.origin}/feed.json" languages="ar en" heading-level="2">
  <a href="https://finland.iom.int/">المنظمة الدولية للهجرة في فنلندا</a>
</iom-campaign-banner>
<iom-post-list src="${embed.origin}/feed.json" layout="compact" languages="ar en" limit="4" heading-level="2">
  <a href="https://finland.iom.int/news">أخبار المنظمة الدولية للهجرة في فنلندا</a>
</iom-post-list>`
}
