import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Build, Engine } from './engine.ts'

const bin = fileURLToPath(new URL('dist/bin.js', import.meta.resolve('@iom-feed/publisher/package.json')))
const withoutCompression = import.meta.resolve('../measure/without-compression.ts')

function buildWith(name: string, nodeOptions: readonly string[]): Build {
  return {
    name,
    command: (corpus, out) => ({
      program: process.execPath,
      args: [
        ...nodeOptions,
        bin,
        'build',
        ...['--config', join(corpus, 'iom-feed.config.json'), '--out', out, '--now', '2024-06-02'],
      ],
    }),
  }
}

/** Our own: `iom-feed build`, whole, and the catalogue that it writes. */
export const catalogue: Engine = {
  id: 'catalogue',
  name: 'iom-feed',
  builds: [
    buildWith('iom-feed build', []),
    buildWith('iom-feed build, nothing compressed', ['--import', withoutCompression]),
  ],
  client: 'catalogue.client.ts',
  loadedBefore: ['feed.json'],
  isCode: (path) => path.endsWith('.js'),
}
