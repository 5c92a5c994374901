import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import { readPeaks } from './read-peaks.ts'

export interface Command {
  readonly program: string
  readonly args: readonly string[]
}

export interface Limits {
  /** Milliseconds. */
  readonly time: number
  /** Bytes, of the process and all that it starts. */
  readonly memory: number
}

export interface Run {
  /** Why it ended. */
  readonly end: 'done' | 'failed' | 'time' | 'memory'
  /** Milliseconds. */
  readonly time: number
  /** The most memory that the processes held, added up, in bytes; undefined where the system does not tell. */
  readonly memory: number | undefined
  /** When each line of its standard error came, in milliseconds since the start. */
  readonly lines: readonly { readonly at: number; readonly line: string }[]
}

/** Between two looks at the memory, in milliseconds. */
const interval = 100

/** Runs a command to its end, or until it has taken more than it may. */
export async function runLimited({ program, args }: Command, limits: Limits): Promise<Run> {
  const start = performance.now()
  // A group of its own, so that what it started ends with it.
  const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], detached: true })
  const kill = (): void => {
    const hasEnded = child.exitCode !== null || child.signalCode !== null
    if (child.pid !== undefined && !hasEnded) process.kill(-child.pid, 'SIGKILL')
  }
  process.once('exit', kill)
  const lines: { at: number; line: string }[] = []
  child.stderr.on('data', (chunk: Buffer) => {
    for (const line of String(chunk).split('\n'))
      if (line) lines.push({ at: performance.now() - start, line })
  })
  const peaks = new Map<number, number>()
  let end: Run['end'] | undefined
  const timer = setInterval(async () => {
    // A process that has just ended holds nothing any more.
    for (const [pid, bytes] of await readPeaks(child.pid))
      peaks.set(pid, Math.max(bytes, peaks.get(pid) ?? 0))
    if (performance.now() - start > limits.time) end = 'time'
    else if (sum(peaks) > limits.memory) end = 'memory'
    if (end) kill()
  }, interval)
  const [code] = await Promise.all([
    new Promise<number | null>((resolve) => child.once('close', resolve)),
    text(child.stderr),
  ])
  clearInterval(timer)
  process.off('exit', kill)
  if (code !== 0) end ??= 'failed'
  return { end: end ?? 'done', time: performance.now() - start, memory: sum(peaks) || undefined, lines }
}

function sum(peaks: ReadonlyMap<number, number>): number {
  return [...peaks.values()].reduce((total, bytes) => total + bytes, 0)
}
