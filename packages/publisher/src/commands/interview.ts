import { isCancel, type Option, select, text } from '@clack/prompts'
import type { Checked } from './init-answers.ts'
import type { Surroundings } from './surroundings.ts'

/** Told where somebody stops before the last question, as by Ctrl-C. */
export class Stopped extends Error {
  override readonly name = 'Stopped'
}

/** Asks a person. */
export interface Interview {
  /** Asks until the answer is one, each time with what is wrong with the last. An empty answer takes the default. */
  readonly ask: <Value>(
    message: string,
    check: (text: string) => Checked<Value> | Promise<Checked<Value>>,
    fallback?: string,
  ) => Promise<Value>
  readonly choose: <Value extends string>(
    message: string,
    options: readonly { readonly value: Value; readonly label: string }[],
  ) => Promise<Value>
  readonly close: () => void
}

/**
 * Opens a conversation, with @clack/prompts: it takes any streams, so that tests can be the terminal, checks answers that have to be
 * fetched, and runs on every Node that we do, which @inquirer's packages of today do not.
 *
 * @throws {Stopped} from its questions
 */
export function openInterview(terminal: NonNullable<Surroundings['terminal']>): Interview {
  const { input, output } = terminal
  const ended = new AbortController()
  const stop = () => ended.abort()
  // Without this, a question whose input has come to its end is never settled.
  input.once('end', stop)
  input.once('close', stop)
  const streams = { input, output, signal: ended.signal }
  return {
    async ask<Value>(
      message: string,
      check: (text: string) => Checked<Value> | Promise<Checked<Value>>,
      fallback = '',
    ) {
      let value: Value | undefined
      const answer = await text({
        ...streams,
        message,
        placeholder: fallback,
        defaultValue: fallback,
        async validate(written) {
          const checked = await check(written?.trim() || fallback)
          value = checked.value
          return checked.refusal && `Expected ${checked.refusal.expected}, got ${checked.refusal.got}`
        },
      })
      if (isCancel(answer) || value === undefined) throw new Stopped()
      return value
    },
    async choose<Value extends string>(
      message: string,
      options: readonly { readonly value: Value; readonly label: string }[],
    ) {
      const answer = await select<Value>({ ...streams, message, options: options as Option<Value>[] })
      if (isCancel(answer)) throw new Stopped()
      return answer
    },
    close() {
      input.off('end', stop)
      input.off('close', stop)
    },
  }
}
