// A process of its own: does the case that its argument describes, and tells on standard error what each step took.
import type { Case, Step } from './case.ts'

const runs = {
  reconcile: async () => (await import('./reconcile.ts')).runReconcile,
  extract: async () => (await import('./extract.ts')).runExtract,
  suppress: async () => (await import('./suppress.ts')).runSuppress,
  solve: async () => (await import('./solve.ts')).runSolve,
} as const

const one = JSON.parse(process.argv[2] ?? '') as Case
const run = await runs[one.kind]()
await run(one, (name, work) => {
  const [cpu, start] = [process.cpuUsage(), performance.now()]
  const result = work()
  const wall = performance.now() - start
  const { user, system } = process.cpuUsage(cpu)
  const memory = process.resourceUsage().maxRSS * 1024
  const step: Step = { name, wall, cpu: (user + system) / 1000, memory }
  console.error(JSON.stringify(step))
  return result
})
