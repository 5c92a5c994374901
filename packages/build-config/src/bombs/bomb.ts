import type { RequestListener } from 'node:http'

/** An answer that is small, or begins small, and costs whoever reads it without limits all that there is. */
export interface Bomb {
  readonly name: string
  readonly answer: RequestListener
  /** What a refusal says was expected. */
  readonly limit: RegExp
  /** Whether it only ever takes time, so that a limit of time has to end it. */
  readonly isSlow?: boolean
}
