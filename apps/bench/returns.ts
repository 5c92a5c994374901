// Reconciles, reads and suppresses counts of growing sizes, beside the reading of the same facts and a linear program, in one run.
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { writeObservationsCsv } from '@iom-feed/core'
import type { Case } from './cases/case.ts'
import { listCases, type WorldCase } from './cases/list-cases.ts'
import { makeReturns } from './corpus/make-returns.ts'
import { makeWorkFolder } from './measure/make-work-folder.ts'
import { measureCases } from './measure/measure-cases.ts'
import { describeMachine } from './report/describe-machine.ts'
import { formatCases } from './report/format-cases.ts'

const limits = { time: 10 * 60_000, memory: 8e9 }
const patience = 60_000

const { values } = parseArgs({
  options: {
    facts: { type: 'string', default: '1000000' },
    rounds: { type: 'string', default: '5' },
    json: { type: 'boolean', default: false },
  },
})
const folder = await makeWorkFolder()
const machine = describeMachine()
const { worlds, others } = listCases(Number(values.facts))
const cases = [...(await Promise.all(worlds.map(writeWorld))), ...others]
console.error(`${cases.length} cases of the returns ledger, ${values.rounds} times each`)
const measured = await measureCases(cases, { rounds: Number(values.rounds), limits, patience })
if (values.json) console.log(JSON.stringify({ machine, measured }, null, 2))
else console.log([machine, formatCases(measured)].join('\n\n'))

/** Writes the facts of a world as the table that its case reads. */
async function writeWorld({ shape, ...one }: WorldCase, place: number): Promise<Case> {
  const file = join(folder, `${place}.csv`)
  await writeFile(file, writeObservationsCsv(makeReturns(shape)))
  return { ...one, parameters: { file } }
}
