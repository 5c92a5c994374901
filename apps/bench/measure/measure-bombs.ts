import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Bomb } from '@iom-feed/build-config/bombs'
import { type Run, runLimited } from './run-limited.ts'
import { summarise } from './summary.ts'

const bin = fileURLToPath(new URL('dist/bin.js', import.meta.resolve('@iom-feed/publisher/package.json')))
const limits = { time: 60_000, memory: 4e9 }
const feed = '<rss version="2.0"><channel><item><title>News</title></item></channel></rss>'

export interface BombMeasurement {
  readonly name: string
  /** Milliseconds that it costs more than a feed of one post. */
  readonly time: number
  /** Bytes that it costs more; not a number where the system does not tell. */
  readonly memory: number
  /** Whether the limit that is meant for it refused it. */
  readonly isRefused: boolean
}

/** Measures what `iom-feed check` costs for each bomb beyond what it costs for a feed of one post; the medians of some rounds. */
export async function measureBombs(
  bombs: readonly Bomb[],
  rounds: number,
  tell: (name: string) => void,
): Promise<BombMeasurement[]> {
  const harmless = await checkFeed((_, response) => response.end(feed), rounds)
  const measured: BombMeasurement[] = []
  for (const { name, answer, prepare, limit } of bombs) {
    tell(name)
    prepare?.()
    const runs = await checkFeed(answer, rounds)
    const expected = (run: Run) =>
      /expected (.*), got /.exec(run.lines.map(({ line }) => line).join('\n'))?.[1]
    measured.push({
      name,
      time: median(runs.map(({ time }) => time)) - median(harmless.map(({ time }) => time)),
      memory: median(runs.map(peak)) - median(harmless.map(peak)),
      isRefused: runs.every((run) => limit.test(expected(run) ?? '')),
    })
  }
  return measured
}

async function checkFeed(answer: RequestListener, rounds: number): Promise<Run[]> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  await new Promise((resolve) => server.once('listening', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const folder = await mkdtemp(join(tmpdir(), 'iom-feed-bombs-'))
  try {
    const config = {
      title: 'News',
      homePageUrl: 'https://office.example',
      sources: [{ type: 'feed', url: `${origin}/feed` }],
      fetch: { allow: [origin] },
    }
    const file = join(folder, 'iom-feed.config.json')
    await writeFile(file, JSON.stringify(config))
    const command = {
      program: process.execPath,
      args: [bin, 'check', '--config', file, '--now', '2018-06-10'],
    }
    const runs: Run[] = []
    for (let round = 0; round < rounds; round++) runs.push(await runLimited(command, limits))
    return runs
  } finally {
    server.closeAllConnections()
    server.close()
    await rm(folder, { recursive: true, force: true })
  }
}

function peak({ memory = Number.NaN }: Run): number {
  return memory
}

function median(values: readonly number[]): number {
  return summarise(values)?.median ?? Number.NaN
}
