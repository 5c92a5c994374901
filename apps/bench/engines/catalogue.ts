import { buildCommand, compressingNothing } from '../measure/build-command.ts'
import type { Build, Engine } from './engine.ts'

function buildWith(name: string, nodeOptions: readonly string[]): Build {
  return { name, command: (corpus, out) => buildCommand(corpus, out, nodeOptions) }
}

/** Our own: `iom-feed build`, whole, and the catalogue that it writes. */
export const catalogue: Engine = {
  id: 'catalogue',
  name: 'iom-feed',
  builds: [
    buildWith('iom-feed build', []),
    buildWith('iom-feed build, nothing compressed', compressingNothing),
  ],
  client: 'catalogue.client.ts',
  loadedBefore: ['feed.json'],
  isCode: (path) => path.endsWith('.js'),
}
