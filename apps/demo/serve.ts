// Builds the sample document, serves it and the town's site, and says where: `npm start`.
import { fileURLToPath } from 'node:url'
import { startDemo } from './server/demo.ts'

const starting = startDemo(fileURLToPath(new URL('dist/feed', import.meta.url)))
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.once(signal, async () => (await starting).stop())
const demo = await starting

console.log(`
The town of Kivijoki, a partner that shows the news, in Finnish, Swedish and English:
  ${demo.townOrigin}/
  ${demo.townOrigin}/sv/
  ${demo.townOrigin}/en/
Stop with Ctrl-C.`)
