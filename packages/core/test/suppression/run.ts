import { stdout } from 'node:process'
import { format } from 'node:util'
import fc from 'fast-check'
import { histories } from './history.ts'
import { survive } from './survive.ts'

// node test/suppression/run.ts [histories, 10000] [seed, 1]: half of the histories with teasers, half without.
const runs = Number(process.argv[2] ?? 10_000)
const seed = Number(process.argv[3] ?? 1)
const sums = {
  histories: 0,
  lost: 0,
  published: 0,
  primary: 0,
  complementary: 0,
  disclosed: 0,
  disclosedAtOnce: 0,
}
const began = performance.now()
for (const isQuiet of [true, false]) {
  for (const history of fc.sample(histories({ isQuiet }), { numRuns: Math.ceil(runs / 2), seed })) {
    const { narrowed, ...outcome } = await survive(history)
    sums.histories += 1
    sums.published += outcome.published
    sums.primary += outcome.primary
    sums.complementary += outcome.complementary
    sums.disclosed += outcome.disclosed
    if (isQuiet && history.editions.length === 1) sums.disclosedAtOnce += outcome.disclosed
    if (narrowed.length === 0) continue
    sums.lost += 1
    stdout.write(`${format(narrowed)}\n${JSON.stringify(history)}\n`)
  }
}
stdout.write(`${format(sums)} ${Math.round(performance.now() - began)} ms\n`)
if (sums.lost > 0) process.exitCode = 1
