import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { buildCommand } from './build-command.ts'

/** What a process took. */
export interface Cost {
  /** Milliseconds on the clock. */
  readonly wall: number
  /** Milliseconds of all its threads together. */
  readonly cpu: number
}

export interface BuildRun extends Cost {
  /** The most memory that the process held, in bytes. */
  readonly memory: number
  /** The paths that it says it wrote. */
  readonly written: readonly string[]
}

const usage = import.meta.resolve('./tell-usage.ts')

/** Runs `iom-feed build` in a process of its own. */
export async function runBuild(
  corpus: string,
  out: string,
  nodeOptions: readonly string[] = [],
): Promise<BuildRun> {
  const { program, args } = buildCommand(corpus, out, ['--import', usage, ...nodeOptions])
  const start = performance.now()
  const running = promisify(execFile)(program, [...args, '--json'], { maxBuffer: 1e8 })
  const kill = () => running.child.kill('SIGKILL')
  // Before the folder that it writes into goes.
  process.prependOnceListener('exit', kill)
  const { stdout, stderr } = await running
  process.off('exit', kill)
  const wall = performance.now() - start
  const { written } = JSON.parse(stdout) as Pick<BuildRun, 'written'>
  const taken = JSON.parse(stderr.trimEnd().split('\n').at(-1) ?? '') as Pick<BuildRun, 'cpu' | 'memory'>
  return { ...taken, wall, written }
}
