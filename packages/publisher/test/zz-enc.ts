import { readFileSync } from 'node:fs'
import { readFeedDocument } from '../src/sources/feed-document.ts'
const cases = JSON.parse(readFileSync('/tmp/ss/enc/cases.json', 'utf8'))
let ok = 0
for (const { enc, how, header, want, hex } of cases) {
  const r = readFeedDocument({ bytes: Buffer.from(hex, 'hex'), file: 'f', ...(header && { contentType: `application/rss+xml; charset="${header}"` }) } as never, { base: 'https://a.example/', homePageUrl: 'https://a.example/', timeZone: 'UTC', teaserLength: 600 } as never)
  const got = r.items[0]?.item.title
  if (got === want.normalize('NFC') && r.problems.length === 0) ok++
  else console.log(enc, how, JSON.stringify(want), JSON.stringify(got), r.items.length, r.problems.map((p) => p.message.slice(0, 150)))
}
console.log(ok, 'of', cases.length)
