import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { CaseMeasurement, StepMeasurement } from '../measure/measure-cases.ts'
import { summarise } from '../measure/summary.ts'
import { formatCases } from './format-cases.ts'

test('what was measured is said with its ratio and growth, and what did not end is not left out', () => {
  const text = formatCases([
    reconciled('1,000', 1000, [step('read', 50, 90e6), step('reconcile', 100, 120e6)]),
    reconciled('10,000', 10_000, [step('read', 500, 200e6), step('reconcile', 10_000, 900e6)]),
    reconciled('30,000', 30_000, []),
    { table: 'posts', row: 'fi', size: 1000, steps: [step('extract', 500, 90e6)] },
  ])
  assert.match(text, /^\| 1,000 +\| +1,000 \| +100 ms \(90–110\) \| .* \| +2\.0 \| +90 MB \| +120 MB \|$/m)
  assert.match(text, /^\| 30,000 +\| +30,000 \| +did not end \|/m)
  assert.match(text, /^CPU grows as size to the power of 2\.00\.$/m)
  assert.match(text, /^\| fi +\| +2,000 \|/m)
})

function reconciled(row: string, size: number, steps: readonly StepMeasurement[]): CaseMeasurement {
  return { table: 'facts', row, size, steps }
}

function step(name: string, time: number, bytes: number): StepMeasurement {
  const [cpu, memory] = [summarise([time * 0.9, time, time * 1.1]), summarise([bytes])]
  if (!cpu || !memory) throw new Error('Cannot make a step: expected a summary, got none')
  return { name, cpu, wall: cpu, memory }
}
