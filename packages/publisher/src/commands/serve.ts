import { join, resolve } from 'node:path'
import { findFile } from '../files/find-file.ts'
import { close, createFeedServer, listen } from '../http/feed-server.ts'
import { quote } from '../reading/source-problem.ts'
import { type BuildOptions, loadSettings } from './prepare.ts'
import { createReporter } from './reporter.ts'
import { type ExitCode, exitCodes, type Surroundings } from './surroundings.ts'

export interface ServeOptions extends Pick<BuildOptions, 'config' | 'out'> {
  readonly host?: string | undefined
  readonly port?: string | undefined
  readonly 'strict-port'?: boolean | undefined
}

const defaultPort = '4318'

/** Serves the output folder until it is told to stop. */
export async function serve(options: ServeOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { untilStopped, stdout, folder } = surroundings
  const reporter = createReporter(surroundings)
  const { port = defaultPort, host = '127.0.0.1', 'strict-port': strictPort = false } = options
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535) {
    reporter.error(`Cannot use --port: expected a number from 0 to 65535, got ${quote(port)}`)
    return exitCodes.refused
  }
  const out =
    options.out === undefined
      ? (await loadSettings(options, surroundings, reporter))?.out
      : resolve(folder, options.out)
  if (out === undefined) return exitCodes.refused
  if (!(await findFile(join(out, 'feed.json')))?.isFile()) {
    reporter.error(
      `Cannot serve ${quote(out)}: expected a feed.json in it, got none. Run "iom-feed build" first.`,
    )
    return exitCodes.refused
  }
  const server = createFeedServer(out)
  const stopped = untilStopped()
  try {
    const address = await listen(server, { host, port: Number(port), strictPort })
    stdout.write(`${address}/feed.json\n`)
  } catch (error) {
    reporter.error(
      `Cannot listen: expected a free port at ${host}:${port}, got ${(error as NodeJS.ErrnoException).code}`,
    )
    return exitCodes.refused
  }
  await stopped
  await close(server)
  return exitCodes.done
}
