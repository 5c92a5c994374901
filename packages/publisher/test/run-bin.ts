import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

/** The built command. */
export const bin: string = join(import.meta.dirname, '../dist/bin.js')

export interface Run {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

export function startBin(folder: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  return spawn(process.execPath, [bin, ...args], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1', ...env },
  })
}

/** Runs the command in a folder to its end. */
export async function runBin(
  folder: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): Promise<Run> {
  const child = startBin(folder, args, env)
  if (!child.stdout || !child.stderr) throw new Error('Cannot read what the command says')
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ])
  return { code, stdout, stderr }
}
