import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout } from 'node:timers/promises'
import { environment, root } from './environment.mjs'
import { Failure } from './failure.mjs'

/** How long programs have to end by themselves after a signal, in milliseconds. */
const patience = 5000
const running = new Set()
let stopSignal

/** The signal that asked us to stop, or undefined. */
export function stoppedBy() {
  return stopSignal
}

export function failIfStopped() {
  if (stopSignal) throw new Failure(`Stopped by ${stopSignal}`, { exitCode: 130 })
}

/**
 * Runs a program to its end and gives its exit code.
 *
 * It gets a process group of its own: so Ctrl-C reaches it once, from us, rather than from the terminal, from npm and
 * from us; and what it started in turn can be ended with it.
 */
export async function run(command, args, { cwd = root, env = {}, stdout = 'inherit' } = {}) {
  failIfStopped()
  const child = spawn(command, args, {
    cwd,
    env: { ...environment, ...env },
    stdio: ['ignore', stdout, 'inherit'],
    detached: true,
  })
  running.add(child)
  try {
    const [exitCode] = await once(child, 'close')
    if (stopSignal) await groupEnd(child)
    return exitCode ?? 1
  } catch (cause) {
    throw new Failure(`Cannot run "${command}": ${cause.message}`, { cause })
  } finally {
    running.delete(child)
  }
}

/** As `run`, but any exit code other than 0 becomes ours. */
export async function runOrFail(command, args, options) {
  const exitCode = await run(command, args, options)
  failIfStopped()
  if (exitCode !== 0)
    throw new Failure(`"${[command, ...args].join(' ')}" ended with exit code ${exitCode}`, { exitCode })
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    if (stopSignal) return
    stopSignal = signal
    for (const child of running) signalGroup(child, signal)
  })
}
process.on('exit', () => {
  for (const child of running) signalGroup(child, 'SIGKILL')
})

async function groupEnd(child) {
  const end = Date.now() + patience
  while (signalGroup(child, 0)) {
    if (Date.now() > end) signalGroup(child, 'SIGKILL')
    await setTimeout(20)
  }
}

/** Whether there was still someone to signal. */
function signalGroup(child, signal) {
  try {
    return process.kill(-child.pid, signal)
  } catch {
    return false
  }
}
