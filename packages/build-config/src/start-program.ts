import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'

/** Starts a web server and waits until it answers at an address; gives what ends it, as the end of this process does. */
export async function startProgram(
  address: string,
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<() => Promise<void>> {
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: 'pipe' })
  // Where the process ends without waiting, as it does when somebody stops it.
  process.once('exit', () => child.kill())
  let said = ''
  const hear = (part: Buffer) => {
    said += part
  }
  for (const stream of [child.stdout, child.stderr]) stream.on('data', hear)
  let failure: unknown
  child.on('error', (error) => {
    failure = error
  })
  for (;;) {
    if (failure !== undefined || child.exitCode !== null)
      throw new Error(`Cannot start ${command}: ${said || failure}`)
    const isUp = await fetch(address).then(
      () => true,
      () => false,
    )
    if (isUp) return () => end(child)
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const closed = once(child, 'close')
  child.kill()
  await closed
}
