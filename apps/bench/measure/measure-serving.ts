import { execFile } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { findPort } from '@iom-feed/build-config/find-port'
import { frameNginx, nginx, nginxArgs } from '@iom-feed/build-config/nginx'
import { startProgram } from '@iom-feed/build-config/start-program'

/** Debian's `apache2-utils`. */
const ab = '/usr/bin/ab'
/** The settings that docs/hosting.md leads to. */
const settings = fileURLToPath(new URL('../../../docs/hosting/nginx.conf', import.meta.url))
const requests = 5_000
const readers = 8

/** How much a server answered. */
export interface Serving {
  readonly name: string
  /** Requests a second, of each round. */
  readonly rates: readonly number[]
  /** Answers that were no file. */
  readonly failures: number
}

/**
 * Has nginx serve `feed.json` with our settings and, with none at all, a plain file of its size, in turns; undefined where nginx or ab is
 * not there.
 */
export async function measureServing(
  dist: string,
  { folder, rounds }: { readonly folder: string; readonly rounds: number },
): Promise<readonly Serving[] | undefined> {
  if (!existsSync(nginx) || !existsSync(ab)) return undefined
  const [port, plainPort] = [await findPort(), await findPort()]
  const plain = join(folder, 'plain')
  await mkdir(plain)
  await writeFile(join(plain, 'file'), randomBytes((await stat(join(dist, 'feed.json'))).size))
  const own = (await readFile(settings, 'utf8'))
    .replaceAll('/srv/feed/dist', dist)
    .replaceAll('listen 80', `listen 127.0.0.1:${port}`)
  const other = `server { listen 127.0.0.1:${plainPort}; root ${plain}; }\n`
  const config = join(folder, 'nginx.conf')
  await writeFile(config, frameNginx(`${own}\n${other}`, folder))
  const feed = `http://127.0.0.1:${port}/feed.json`
  const end = await startProgram(feed, nginx, nginxArgs(config))
  try {
    const asked = [
      { name: 'feed.json', args: [feed] },
      { name: 'a plain file of its size', args: [`http://127.0.0.1:${plainPort}/file`] },
      { name: 'feed.json, compressed as it is sent', args: ['-H', 'Accept-Encoding: gzip', feed] },
    ].map((one) => ({ ...one, rates: [] as number[], failures: 0 }))
    for (let round = 0; round < rounds; round++) {
      // Each is first as often as the others.
      for (let turn = 0; turn < asked.length; turn++) {
        const one = asked[(round + turn) % asked.length]
        if (!one) continue
        const { rate, failures } = await ask(one.args)
        one.rates.push(rate)
        one.failures += failures
      }
    }
    return asked.map(({ name, rates, failures }) => ({ name, rates, failures }))
  } finally {
    await end()
  }
}

async function ask(args: readonly string[]): Promise<{ rate: number; failures: number }> {
  const count = ['-q', '-k', '-n', String(requests), '-c', String(readers)]
  const { stdout } = await promisify(execFile)(ab, [...count, ...args])
  const read = (label: string) => Number(new RegExp(`^${label}:\\s+([\\d.]+)`, 'm').exec(stdout)?.[1] ?? 0)
  const lost = requests - read('Complete requests')
  return {
    rate: read('Requests per second'),
    failures: lost + read('Failed requests') + read('Non-2xx responses'),
  }
}
