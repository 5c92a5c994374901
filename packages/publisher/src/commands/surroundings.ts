import type { Readable, Writable } from 'node:stream'
import type { NetworkOptions } from '../http/network.ts'

/** A stream of text, such as the standard output. */
interface TextStream {
  write(text: string): unknown
  /** Whether a person watches it. */
  readonly isTTY?: boolean
  readonly columns?: number
}

/** What a command may use of the world around it; `bin.ts` hands it the process, a test what it likes. */
export interface Surroundings {
  /** The folder that the command was called in. */
  readonly folder: string
  /** For results. */
  readonly stdout: TextStream
  /** For problems and progress. */
  readonly stderr: TextStream
  /** Where a person can be asked; absent where nobody sits at a terminal. */
  readonly terminal?: { readonly input: Readable; readonly output: Writable } | undefined
  /** Whether text may be coloured. */
  readonly colour: boolean
  /** The present, in milliseconds since 1970. */
  readonly clock: () => number
  /** The variables of the environment that a config may name. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** How names of servers are resolved, and how one waits for them; absent, as the system does. */
  readonly network?: Pick<NetworkOptions, 'resolve' | 'clock'>
  /** Settles when the command is told to stop; until it is called, being told to stop ends the process. */
  readonly untilStopped: () => Promise<void>
}

/** How a command ended, as the process says it. */
export const exitCodes = {
  /** All is well. */
  done: 0,
  /** Something was left out, and named. */
  problems: 1,
  /** Nothing was done: the call, the config or the output folder is wrong. */
  refused: 2,
} as const

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes]
