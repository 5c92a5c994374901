// Searches the same posts with our catalogue, Pagefind and MiniSearch, side by side in one run.
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from 'puppeteer-core'
import { type Corpus, makeCorpus } from './corpus/make-corpus.ts'
import { writeCorpus } from './corpus/write-corpus.ts'
import { catalogue } from './engines/catalogue.ts'
import { chooseQueries } from './engines/choose-queries.ts'
import type { Engine } from './engines/engine.ts'
import { minisearch } from './engines/minisearch.ts'
import { pagefind, pagefindOne } from './engines/pagefind.ts'
import { bundleClient } from './measure/bundle-client.ts'
import { launchBrowser } from './measure/launch-browser.ts'
import { makeWorkFolder } from './measure/make-work-folder.ts'
import { measureBuilds } from './measure/measure-builds.ts'
import { measureQueries } from './measure/measure-queries.ts'
import type { BuildMeasurement, SizeMeasurement } from './measure/measurement.ts'
import { serveCompressed } from './measure/serve-compressed.ts'
import { describeMachine } from './report/describe-machine.ts'
import { formatMeasurement } from './report/format-measurement.ts'

const engines: readonly Engine[] = [catalogue, pagefind, pagefindOne, minisearch]
const buildLimits = { time: 15 * 60_000, memory: 6e9 }
const answerLimit = 60_000
const answerPatience = 20_000

const { values } = parseArgs({
  options: {
    posts: { type: 'string', default: '1000,10000,100000' },
    rounds: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  },
})
const workFolder = await makeWorkFolder()
const browser = await launchBrowser()
try {
  const machine = describeMachine(await browser.version())
  const sizes: SizeMeasurement[] = []
  for (const count of values.posts.split(',').map(Number)) sizes.push(await measureSize(browser, count))
  if (values.json) console.log(JSON.stringify({ machine, sizes }, null, 2))
  else console.log([machine, ...sizes.map((size) => formatMeasurement(size, engines))].join('\n\n'))
} finally {
  await browser.close()
}

async function measureSize(asker: Browser, count: number): Promise<SizeMeasurement> {
  const folder = join(workFolder, String(count))
  try {
    const corpus = makeCorpus(count)
    await writeCorpus(corpus, join(folder, 'corpus'))
    const builds: BuildMeasurement[] = []
    const built: Engine[] = []
    for (const engine of engines) {
      tell(`${count} posts: building ${engine.name}`)
      const measured = await measureBuilds(engine, { folder, limits: buildLimits })
      builds.push(...measured)
      if (measured[0]?.end !== 'done') continue
      await bundleClient(`engines/${engine.client}`, join(folder, engine.id))
      await serveCompressed(join(folder, engine.id))
      built.push(engine)
    }
    tell(`${count} posts: asking`)
    const queries = await measureQueries(asker, {
      folder,
      engines: built,
      queries: chooseQueries(corpus),
      rounds: Number(values.rounds),
      limit: answerLimit,
      patience: answerPatience,
    })
    const { entries, forms } = countCorpus(corpus)
    return { posts: count, entries, forms, builds, queries }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function countCorpus({ posts }: Corpus): { entries: number; forms: number } {
  const forms = new Set(
    posts.flatMap(({ title, text }) => `${title} ${text}`.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []),
  )
  return { entries: new Set(posts.map(({ entry }) => entry)).size, forms: forms.size }
}

function tell(text: string): void {
  console.error(text)
}
