// Builds the sample document, serves it and the partners' sites, and says where: `npm start`.
import { fileURLToPath } from 'node:url'
import { startDemo } from './server/demo.ts'

const starting = startDemo(fileURLToPath(new URL('dist/feed', import.meta.url)))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, async () => (await starting).stop())
const { origins, feedOrigin, builderOrigin } = await starting
const { town, blog, campus } = origins

console.log(`
The embed builder: choose what to show, see it on a partner's site, copy what goes into your page
  ${builderOrigin}/
Kivijoki, a town: the whole feed, in Finnish, Swedish and English
  ${town}/
  ${town}/sv/
  ${town}/en/
Two Shores, an association's blog: posts on one subject and one figure
  ${blog}/
  ${blog}/thinking-of-going-back/
Majakka, a university's portal: the campaign and the latest three posts, in an app that changes language
  ${campus}/
The feed itself
  ${feedOrigin}/feed.json
Stop with Ctrl-C.`)
