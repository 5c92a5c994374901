import { runCli } from '../src/commands/cli.ts'
import type { Run } from './run-bin.ts'

/** Runs the command in this process, which saves the start of another where a test makes many calls. */
export async function runHere(folder: string, args: readonly string[]): Promise<Run> {
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
    untilStopped: () => Promise.resolve(),
  })
  return { code, ...said }
}
