import type { Command } from '../measure/run-limited.ts'

/** A contestant: something that finds posts for a browser by files on a web server. */
export interface Engine {
  /** Of its folder and its client. */
  readonly id: 'catalogue' | 'pagefind' | 'pagefind-one' | 'minisearch'
  /** In the tables. */
  readonly name: string
  /** What a build is: each reads the same posts from `corpus` and writes all that it serves into `out`. */
  readonly builds: readonly Build[]
  /** What runs in the browser; a module that exports `ask`. */
  readonly client: string
  /** Files that the page has loaded before anybody searches, which are not counted. */
  readonly loadedBefore: readonly string[]
  /** Whether a file is code rather than data. */
  isCode(path: string): boolean
}

export interface Build {
  readonly name: string
  command(corpus: string, out: string): Command
}
