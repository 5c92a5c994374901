// Shows the same posts by our elements, by hand and by peers, side by side in one run, and filters ours.
import { parseArgs } from 'node:util'
import { embeds } from './embeds/list-embeds.ts'
import { launchBrowser } from './measure/launch-browser.ts'
import { makeWorkFolder } from './measure/make-work-folder.ts'
import { measurePaints } from './measure/measure-paints.ts'
import { makeSinglePosts, type PublishedDocument, writeDocument } from './measure/write-document.ts'
import { describeMachine } from './report/describe-machine.ts'
import { formatPaints } from './report/format-paints.ts'

const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '20,1000,10000,100000' },
    rounds: { type: 'string', default: '9' },
    rates: { type: 'string', default: '1,4' },
    json: { type: 'boolean', default: false },
  },
})
const counts = values.posts.split(',').map(Number)
const rates = values.rates.split(',').map(Number)
const folder = await makeWorkFolder()
const browser = await launchBrowser()
try {
  const machine = describeMachine(await browser.version())
  const corpus = makeSinglePosts(Math.max(...counts))
  const documents: PublishedDocument[] = []
  for (const count of counts) {
    console.error(`${count} posts: building`)
    documents.push(await writeDocument(corpus, count, { embeds, folder }))
  }
  console.error('Showing and filtering')
  const rounds = Number(values.rounds)
  const measured = await measurePaints(browser, { folder, documents, embeds, rates, rounds, limit: 60_000 })
  if (values.json) console.log(JSON.stringify({ machine, documents, ...measured }, null, 2))
  else console.log([machine, formatPaints(measured, embeds)].join('\n\n'))
} finally {
  await browser.close()
}
