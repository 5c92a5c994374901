import { fileURLToPath } from 'node:url'
import type { Engine } from './engine.ts'

const script = fileURLToPath(new URL('build-pagefind.ts', import.meta.url))

function pagefindWith(id: 'pagefind' | 'pagefind-one', name: string, options: readonly string[]): Engine {
  return {
    id,
    name,
    builds: [
      {
        name,
        command: (corpus, out) => ({ program: process.execPath, args: [script, corpus, out, ...options] }),
      },
    ],
    client: 'pagefind.client.ts',
    loadedBefore: [],
    isCode: (path) => /\.js$|wasm/.test(path),
  }
}

/** As it comes: an index for each language, with that language's stems; the page's language chooses. */
export const pagefind: Engine = pagefindWith('pagefind', 'Pagefind', [])

/** One index of all posts, as our catalogue is: of a language that it has no stems for. */
export const pagefindOne: Engine = pagefindWith('pagefind-one', 'Pagefind, one index', ['mul'])
