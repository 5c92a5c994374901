import fc from 'fast-check'
import { histories } from './history.ts'
import { suppress } from '@iom-feed/core'
import { survive } from './survive.ts'

const runs = Number(process.argv[2] ?? 200)
const seed = Number(process.argv[3] ?? 1)
const sums = { published: 0, primary: 0, complementary: 0, disclosed: 0, quietDisclosed: 0, bad: 0 }
const began = performance.now()
let shown = 0
for (const [isQuiet, share] of [[true, 0.5], [false, 0.5]] as const) {
  for (const history of fc.sample(histories({ isQuiet }), { numRuns: runs * share, seed })) {
    const { narrowed, ...counts } = await survive(history)
    for (const key of ['published', 'primary', 'complementary', 'disclosed'] as const) sums[key] += counts[key]
    if (isQuiet && history.editions.length === 1) sums.quietDisclosed += counts.disclosed
    if (narrowed.length > 0) {
      sums.bad += 1
      if (shown++ < 3) {
        const f = ({ fact, count: { interval: i } }: any) => `${fact.group} ${fact.dest ?? ''}${fact.nat ?? ''} ${fact.start - 24216}..${fact.end - 24216}=${i.lower}${i.upper === i.lower ? '' : '-' + i.upper}`
        console.log(narrowed.map((n: any) => `${n.group} ${n.dest ?? ''}${n.nat ?? ''} ${n.start - 24216}..${n.end - 24216} ${n.isPrimary}`).join('; '))
        const state: any[] = []
        await survive(history, (a, p) => { const d = suppress(a, { published: p }).decisions; state.push(d); return d })
        history.editions.forEach((e: any, i: number) => console.log(' edition', i, 'teasers', e.teasers.map(f).join('; '), '\n   ', e.asked.map((x: any, j: number) => f(x) + ({ primary: '!', complementary: '?' } as any)[state[i][j].suppressed] + (state[i][j].alreadyDisclosed ? 'D' : '')).join('; ').replaceAll('undefined', '')))
      }
    }
  }
}
console.log(sums, Math.round(performance.now() - began), 'ms')
