import type { Embed } from '../server/embed.ts'
import { pinnedScript } from '../server/embed-script.ts'
import type { PageContent } from './page-content.ts'

/** The news in cards with the figures, and the chart with the link to its data, as they stand in a block of the site. */
export function widget(embed: Embed, { figures, newsFallback }: PageContent): string {
  return `${pinnedScript(embed, 'iom-feed.js', embed.integrity)}
${pinnedScript(embed, 'iom-return-chart.js', embed.chartIntegrity)}
<iom-return-chart src="${embed.origin}/feed.json" heading-level="3">
  <a href="${embed.origin}/returns.csv">${figures.csv}</a>
</iom-return-chart>
<iom-news-feed src="${embed.origin}/feed.json" layout="cards" limit="4">
  <a href="https://finland.iom.int/news">${newsFallback}</a>
</iom-news-feed>`
}
