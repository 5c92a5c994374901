/** One piece of work at one size, which a process of its own does once. */
export interface Case {
  readonly kind: 'reconcile' | 'extract' | 'suppress' | 'solve'
  /** A table has a row a case, and growth is found over its rows. */
  readonly table: string
  readonly row: string
  /** What growth is measured against: facts, counts, characters. */
  readonly size: number
  readonly parameters: Readonly<Record<string, string | number>>
}

/** What a step took. */
export interface Step {
  readonly name: string
  /** Milliseconds on the clock. */
  readonly wall: number
  /** Milliseconds of all processors. */
  readonly cpu: number
  /** The most memory that the process has held so far, in bytes. */
  readonly memory: number
}

/** Does something and says what it took. */
export type TimeStep = <Result>(name: string, work: () => Result) => Result
