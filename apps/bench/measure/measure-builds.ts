import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Engine } from '../engines/engine.ts'
import type { BuildMeasurement } from './measurement.ts'
import { type Limits, runLimited } from './run-limited.ts'
import { sizeOf } from './size-of.ts'

/** Builds a contestant in each of its ways, and leaves what the first wrote in its folder. */
export async function measureBuilds(
  { id, builds }: Engine,
  { folder, limits }: { readonly folder: string; readonly limits: Limits },
): Promise<BuildMeasurement[]> {
  const measured: BuildMeasurement[] = []
  for (const [index, build] of builds.entries()) {
    const out = join(folder, index === 0 ? id : 'another-way')
    const run = await runLimited(build.command(join(folder, 'corpus'), out), limits)
    measured.push({ name: build.name, ...run, ...(await sizeOf(out)) })
    if (index > 0) await rm(out, { recursive: true, force: true })
  }
  return measured
}
