import { fileURLToPath } from 'node:url'
import type { Case, Step } from '../cases/case.ts'
import { createRandom, shuffle } from '../corpus/random.ts'
import { type Limits, runLimited } from './run-limited.ts'
import { type Summary, summarise } from './summary.ts'

export interface StepMeasurement {
  readonly name: string
  /** Milliseconds. */
  readonly wall: Summary
  readonly cpu: Summary
  /** Bytes. */
  readonly memory: Summary
}

export interface CaseMeasurement extends Pick<Case, 'table' | 'row' | 'size'> {
  /** Empty where the case did not end. */
  readonly steps: readonly StepMeasurement[]
}

export interface CaseOptions {
  /** How often each case is run. */
  readonly rounds: number
  readonly limits: Limits
  /** Milliseconds that a case may take in all rounds together: the slow ones are run less often. */
  readonly patience: number
}

const program = fileURLToPath(new URL('../cases/run-case.ts', import.meta.url))

/** Runs each case in processes of its own, in an order of chance, so that what else the machine does strikes all alike. */
export async function measureCases(
  cases: readonly Case[],
  { rounds, limits, patience }: CaseOptions,
): Promise<CaseMeasurement[]> {
  const random = createRandom(rounds)
  const measured = cases.map((one) => ({ one, spent: 0, runs: [] as Step[][] }))
  for (let round = 0; round < rounds; round++) {
    for (const entry of shuffle(measured, random)) {
      if (entry.runs.length < round || entry.spent > patience) continue
      const run = await runLimited(
        { program: process.execPath, args: [program, JSON.stringify(entry.one)] },
        limits,
      )
      entry.spent += run.time
      if (run.end === 'done') entry.runs.push(run.lines.map(({ line }) => JSON.parse(line) as Step))
    }
  }
  return measured.map(({ one: { table, row, size }, runs }) => ({ table, row, size, steps: sumUp(runs) }))
}

/** Sums up what each step took in all runs. */
function sumUp(runs: readonly (readonly Step[])[]): StepMeasurement[] {
  return (runs[0] ?? []).flatMap(({ name }, place) => {
    const of = (key: 'wall' | 'cpu' | 'memory') =>
      summarise(runs.map((steps) => steps[place]?.[key] ?? Number.NaN))
    const [wall, cpu, memory] = [of('wall'), of('cpu'), of('memory')]
    return wall && cpu && memory ? [{ name, wall, cpu, memory }] : []
  })
}
