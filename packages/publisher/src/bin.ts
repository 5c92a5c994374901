#!/usr/bin/env node
import { styleText } from 'node:util'
import { runCli } from './commands/cli.ts'
import { exitCodes } from './commands/surroundings.ts'

// A reader that has seen enough, such as `head`, closes the pipe.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit()
    throw error
  })
}

// A config in TypeScript beside a package.json without a type makes Node suggest one, which is none of an editor's business.
process.removeAllListeners('warning')
process.on('warning', (warning: Error & { code?: string }) => {
  if (warning.code !== 'MODULE_TYPELESS_PACKAGE_JSON')
    process.stderr.write(`${warning.name}: ${warning.message}\n`)
})

try {
  process.exitCode = await runCli(process.argv.slice(2), {
    folder: process.cwd(),
    stdout: process.stdout,
    stderr: process.stderr,
    terminal:
      process.stdin.isTTY && process.stderr.isTTY
        ? { input: process.stdin, output: process.stderr }
        : undefined,
    colour: styleText('red', '-', { stream: process.stderr }) !== '-',
    clock: Date.now,
    env: process.env,
    untilStopped: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
      }),
  })
} catch (error) {
  process.stderr.write(`iom-feed  Cannot go on: ${error instanceof Error ? error.stack : String(error)}\n`)
  process.exitCode = exitCodes.refused
}
