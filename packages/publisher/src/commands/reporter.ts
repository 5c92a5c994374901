import { styleText } from 'node:util'
import { formatProblem, type SourceProblem } from '../reading/source-problem.ts'
import type { Surroundings } from './surroundings.ts'

/** Tells a person what goes on, on the standard error. */
export interface Reporter {
  /** What is being done: one line that is written over on a terminal, a line each without one. */
  readonly step: (text: string) => void
  readonly problem: (problem: SourceProblem) => void
  /** A line like a problem's, of something that nobody has to act upon. */
  readonly warning: (warning: SourceProblem) => void
  /** An error without a place in a file. */
  readonly error: (text: string) => void
  /** Takes the line of progress away. */
  readonly clear: () => void
}

// A few lines of our own: spinner packages run a timer and catch signals, and a build is over in a second.
const clearLine = '\r\u001b[2K'

export function createReporter({ stderr, folder, colour }: Surroundings): Reporter {
  const paint = (style: 'red' | 'yellow' | 'dim', text: string) =>
    colour ? styleText(style, text, { validateStream: false }) : text
  const clear = () => {
    if (stderr.isTTY) stderr.write(clearLine)
  }
  const say = (line: string) => {
    clear()
    stderr.write(`${line}\n`)
  }
  const sayPlaced = (style: 'red' | 'yellow', problem: SourceProblem) => {
    const [place = '', ...rest] = formatProblem(problem, folder).split('  ')
    say(`${paint(style, place)}  ${rest.join('  ')}`)
  }
  return {
    step(text) {
      if (stderr.isTTY) stderr.write(clearLine + paint('dim', text.slice(0, (stderr.columns || 80) - 1)))
      else stderr.write(`${text}\n`)
    },
    problem: (problem) => sayPlaced('red', problem),
    warning: (warning) => sayPlaced('yellow', warning),
    error: (text) => say(`${paint('red', 'iom-feed')}  ${text}`),
    clear,
  }
}
