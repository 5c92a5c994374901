import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { writeObservationsCsv } from '@iom-feed/core'
import { makeReturns } from '../corpus/make-returns.ts'
import { measureCases } from '../measure/measure-cases.ts'
import type { Case } from './case.ts'
import { listCases } from './list-cases.ts'

let folder = ''
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'iom-feed-cases-'))
})
after(() => rm(folder, { recursive: true, force: true }))

test('each kind of case runs in a process of its own and tells what its steps took', async () => {
  const file = join(folder, 'facts.csv')
  await writeFile(file, writeObservationsCsv(makeReturns({ months: 12, areas: 4, groups: 1 })))
  const caseOf = (kind: Case['kind'], parameters: Case['parameters']): Case => ({
    kind,
    table: kind,
    row: kind,
    size: 1,
    parameters,
  })
  const measured = await measureCases(
    [
      caseOf('reconcile', { file }),
      caseOf('solve', { file }),
      caseOf('extract', { language: 'fi', length: 1000 }),
      caseOf('suppress', { months: 12, areas: 4 }),
      caseOf('reconcile', { file: join(folder, 'missing.csv') }),
    ],
    { rounds: 2, limits: { time: 600_000, memory: Number.POSITIVE_INFINITY }, patience: 600_000 },
  )
  assert.deepEqual(
    measured.map(({ steps }) => steps.map(({ name, cpu }) => `${name} ${cpu.count}`)),
    [['read 2', 'reconcile 2'], ['reconcile 2', 'solve 2'], ['extract 2'], ['suppress 2'], []],
  )
})

test('cases above a size are left out', () => {
  const { worlds, others } = listCases(2000)
  assert.ok(worlds.length > 0 && worlds.every(({ size }) => size <= 2000))
  assert.ok(others.some(({ kind }) => kind === 'suppress'))
  assert.ok(listCases(1_000_000).worlds.some(({ size }) => size === 144_720))
})
