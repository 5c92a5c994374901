import { fileURLToPath } from 'node:url'
import type { Engine } from './engine.ts'

const script = fileURLToPath(new URL('build-minisearch.ts', import.meta.url))

/** One index with the texts in it, loaded whole. */
export const minisearch: Engine = {
  id: 'minisearch',
  name: 'MiniSearch',
  builds: [
    {
      name: 'MiniSearch',
      command: (corpus, out) => ({ program: process.execPath, args: [script, corpus, out] }),
    },
  ],
  client: 'minisearch.client.ts',
  loadedBefore: [],
  isCode: (path) => path.endsWith('.js'),
}
