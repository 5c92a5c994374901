import { readFileSync, readdirSync } from 'node:fs'
import { readFeedDocument } from '../src/sources/feed-document.ts'
for (const f of readdirSync('/tmp/ss/f').sort()) {
  const r = readFeedDocument({ bytes: readFileSync(`/tmp/ss/f/${f}`), file: f }, { base: 'http://t.example/feed', homePageUrl: 'https://a.example/', timeZone: 'Europe/Helsinki', teaserLength: 600 } as never)
  console.log('==', f)
  for (const { item } of r.items) { const { concepts: _, ...rest } = item; console.log('  ', JSON.stringify(rest)) }
  for (const p of r.problems) console.log('   !', p.line, p.message.slice(0, 220))
}
