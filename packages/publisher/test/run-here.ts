import { runCli } from '../src/commands/cli.ts'
import type { Surroundings } from '../src/commands/surroundings.ts'
import type { Run } from './run-bin.ts'
import { testClock } from './test-clock.ts'

/** Runs the command within this process, where no wait for a server takes time. */
export async function runHere(
  folder: string,
  args: readonly string[],
  more: Partial<Surroundings> = {},
): Promise<Run> {
  const said = { stdout: '', stderr: '' }
  const listen = (name: keyof typeof said) => ({
    write: (text: string) => {
      said[name] += text
    },
  })
  const code = await runCli(args, {
    folder,
    stdout: listen('stdout'),
    stderr: listen('stderr'),
    colour: false,
    clock: () => Date.UTC(2018, 5, 10, 12),
    network: { clock: testClock() },
    untilStopped: () => Promise.resolve(),
    ...more,
  })
  return { code, ...said }
}
