import { readdirSync, readFileSync } from 'node:fs'
import { readFeedDocument } from '../src/sources/feed-document.ts'
for (const dir of process.argv.slice(2)) for (const f of readdirSync(dir)) {
  if (!/\.(rss|atom|xml|json|rdf)$/.test(f)) continue
  const t = performance.now()
  const r = readFeedDocument({ bytes: readFileSync(`${dir}/${f}`), file: f }, { base: 'https://a.example/', homePageUrl: 'https://a.example/', timeZone: 'Europe/Helsinki', teaserLength: 600 } as never)
  const n = r.items.length, c = (k: string) => r.items.filter(({ item }) => (item as never)[k] !== undefined).length
  console.log(f, n, 'url', c('url'), 'date', c('published'), 'lang', c('language'), 'img', c('image'), 'text', c('text'), 'problems', r.problems.length, Math.round(performance.now() - t), 'ms')
  for (const p of r.problems.slice(0, 3)) console.log('    ', p.line, p.message.slice(0, 200))
}
