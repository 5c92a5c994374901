// Reads a hundred thousand mutated feeds: pnpm --filter @iom-feed/publisher fuzz [--runs N] [--from N] [--feeds FOLDER]
import { parseArgs } from 'node:util'
import { readSamples, tryFeed } from './try-feed.ts'

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '100000' },
    from: { type: 'string', default: '0' },
    feeds: { type: 'string' },
  },
})
const samples = await readSamples(values.feeds)
const from = Number(values.from)
const start = performance.now()
let posts = 0
let refused = 0
let failed = 0
for (let number = from; number < from + Number(values.runs); number++) {
  try {
    const outcome = tryFeed(samples, number)
    posts += outcome.posts
    if (outcome.isRefused) refused++
  } catch (error) {
    failed++
    process.stderr.write(`${(error as Error).message}\n`)
  }
}
const seconds = ((performance.now() - start) / 1000).toFixed(0)
process.stdout.write(
  `${values.runs} feeds in ${seconds} s: ${posts} posts, ${refused} refused, ${failed} undeclared errors\n`,
)
process.exitCode = failed > 0 ? 1 : 0
