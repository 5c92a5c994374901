import type { RequestListener } from 'node:http'

/** An answer that is small, or begins small, and costs whoever reads it without limits all that there is. */
export interface Bomb {
  readonly name: string
  readonly answer: RequestListener
  /** Makes what is answered ahead of time, so that nobody waits for that. */
  readonly prepare?: () => void
  /** What a refusal says was expected. */
  readonly limit: RegExp
  /** Whether it only ever takes time, so that a limit of time has to end it. */
  readonly isSlow?: boolean
}

/** Makes something the first time that it is asked for. */
export function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined
  return () => {
    made ??= { value: make() }
    return made.value
  }
}
