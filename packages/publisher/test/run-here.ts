import { runCli } from '../src/commands/cli.ts'
import type { Surroundings } from '../src/commands/surroundings.ts'
import type { Run } from './run-bin.ts'
import { testClock } from './test-clock.ts'

/** Runs the command in this process, which saves the start of another where a test makes many calls; no wait for a server takes time. */
export async function runHere(
  folder: string,
  args: readonly string[],
  more: Partial<Surroundings> = {},
): Promise<Run> {
  const said = { stdout: '', stderr: '' }
  const collect = (name: keyof typeof said) => ({
    write: (text: string) => {
      said[name] += text
    },
  })
  const code = await runCli(args, {
    folder,
    stdout: collect('stdout'),
    stderr: collect('stderr'),
    colour: false,
    clock: Date.now,
    network: { clock: testClock() },
    untilStopped: () => Promise.resolve(),
    ...more,
  })
  return { code, ...said }
}
