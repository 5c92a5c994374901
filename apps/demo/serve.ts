// Builds the sample document, serves it and the partners' sites, and says where: `npm start`.
import { fileURLToPath } from 'node:url'
import { startDemo } from './server/demo.ts'
import { siteNames, sites } from './server/sites.ts'

const starting = startDemo(fileURLToPath(new URL('dist/feed', import.meta.url)))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, async () => (await starting).stop())
const { origins, feedOrigin, builderOrigin } = await starting

const list = siteNames.map((site) => {
  const { name, shows, pages } = sites[site]
  return [`${name}: ${shows}`, ...pages.map((page) => `  ${origins[site]}${page}`)].join('\n')
})

console.log(`
The embed builder: choose what to show, see it on a partner's site, copy what goes into your page
  ${builderOrigin}/
${list.join('\n')}
The feed itself
  ${feedOrigin}/feed.json
Stop with Ctrl-C.`)
