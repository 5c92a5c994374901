import { styleText } from 'node:util'
import { formatProblem, type SourceProblem } from '../reading/source-problem.ts'
import { drawProgress, logProgress, type Progress } from './progress.ts'
import type { Surroundings } from './surroundings.ts'

/** Tells a person what goes on, on the standard error. */
export interface Reporter {
  /** What is being done: one line that is written over on a terminal, a line each without one. */
  readonly step: (text: string) => void
  /** How far a long work has come: a bar on a terminal, else a line now and then, by count and not by time. */
  readonly progress: (progress: Progress) => void
  readonly problem: (problem: SourceProblem) => void
  /** A line like a problem's, of something that nobody has to act upon. */
  readonly warning: (warning: SourceProblem) => void
  /** An error without a place in a file. */
  readonly error: (text: string) => void
  /** A line beside the result, which is no problem. */
  readonly note: (text: string) => void
  /** Takes the line of progress away. */
  readonly clear: () => void
}

// A few lines of our own: spinner packages run a timer and catch signals, and a build is over in a second.
const clearLine = '\r\u001b[2K'

export function createReporter({ stderr, folder, colour, clock }: Surroundings): Reporter {
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
  const writeOver = (text: string) =>
    stderr.write(clearLine + paint('dim', text.slice(0, (stderr.columns || 80) - 1)))
  let begun = { label: '', at: 0 }
  return {
    step(text) {
      if (stderr.isTTY) writeOver(text)
      else stderr.write(`${text}\n`)
    },
    progress(progress) {
      if (progress.label !== begun.label) begun = { label: progress.label, at: clock() }
      const line = logProgress(progress)
      if (stderr.isTTY) writeOver(drawProgress(progress, (clock() - begun.at) / 1000))
      else if (line !== undefined) stderr.write(`${line}\n`)
    },
    problem: (problem) => sayPlaced('red', problem),
    warning: (warning) => sayPlaced('yellow', warning),
    note: (text) => say(text),
    error: (text) => say(`${paint('red', 'iom-feed')}  ${text}`),
    clear,
  }
}
