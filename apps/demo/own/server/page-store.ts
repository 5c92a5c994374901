import { randomUUID } from 'node:crypto'

/** The pages that are ready to be framed. */
export interface PageStore {
  /** Keeps a page, and gives the path that it is served at. */
  add(html: string): string
  get(path: string): string | undefined
}

/** As many as are kept: whoever asks looks at one at a time. */
const most = 10

export function createPageStore(): PageStore {
  const pages = new Map<string, string>()
  return {
    add(html) {
      const path = `/own/pages/${randomUUID()}`
      pages.set(path, html)
      const [oldest = path] = pages.keys()
      if (pages.size > most) pages.delete(oldest)
      return path
    },
    get: (path) => pages.get(path),
  }
}
