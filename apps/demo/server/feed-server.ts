import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import type { Embed } from './embed.ts'

const command = fileURLToPath(new URL('dist/bin.js', import.meta.resolve('@iom-feed/publisher/package.json')))
const sample = fileURLToPath(new URL('../content/iom-feed.config.ts', import.meta.url))

/** Serves a document from a process of its own. */
export interface FeedServer {
  /** Resolves once the server listens. */
  start(): Promise<void>
  /** Resolves once the process has ended. */
  stop(): Promise<void>
}

/**
 * Makes a document, which says of itself that it is served at `origin`, and tells how to embed it.
 *
 * @param config The file that says of what; the sample content without it.
 */
export async function buildFeed(out: string, origin: string, config: string = sample): Promise<Embed> {
  const build = iomFeed('build', '--config', config, '--out', out, '--base-url', origin)
  build.stdout.pipe(process.stdout)
  const [code] = await once(build, 'exit')
  if (code !== 0) throw new Error(`Read what "iom-feed build" says above: expected exit code 0, got ${code}`)
  const { version } = await readJson(fileURLToPath(import.meta.resolve('@iom-feed/elements/package.json')))
  const integrity = await readJson(join(out, `elements/${version}/integrity.json`))
  return {
    origin,
    version: String(version),
    integrity: String(integrity['iom-feed.js']),
    listIntegrity: String(integrity['iom-post-list.js']),
    chartIntegrity: String(integrity['iom-return-chart.js']),
  }
}

/** A server of the folder `out`; it does not listen yet. */
export function createFeedServer(out: string, port: number): FeedServer {
  let server: ReturnType<typeof iomFeed> | undefined
  let ended: Promise<unknown> | undefined
  const kill = () => server?.kill()
  return {
    async start() {
      server = iomFeed('serve', '--out', out, '--port', String(port), '--strict-port')
      ended = once(server, 'exit')
      // Also where the demo itself ends by an error.
      process.once('exit', kill)
      const ending = ended.then(() => {
        throw new Error(`Read what "iom-feed serve" says above: expected it to listen on port ${port}`)
      })
      await Promise.race([once(server.stdout, 'data'), ending])
      server.stdout.resume()
    },
    async stop() {
      process.off('exit', kill)
      kill()
      await ended
    },
  }
}

async function readJson(file: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(file, 'utf8'))
}

function iomFeed(...args: string[]): ChildProcessByStdio<null, Readable, null> {
  return spawn(process.execPath, [command, ...args], { stdio: ['ignore', 'pipe', 'inherit'] })
}
