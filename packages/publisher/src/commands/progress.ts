/** Parts of a long work that are done. */
export interface Progress {
  /** What is done: `Writing the files`. */
  readonly label: string
  /** What is counted: `files`. */
  readonly noun: string
  readonly done: number
  readonly total: number
  /** What is said besides, such as whom one waits for. */
  readonly note?: string
}

const barWidth = 20

/** A line for a terminal: a bar, a count and, once there is one, a rate. */
export function drawProgress({ label, noun, done, total, note }: Progress, seconds: number): string {
  const filled = total === 0 ? barWidth : Math.round((done / total) * barWidth)
  const bar = `${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)}`
  const rate = seconds >= 1 && done > 0 ? `, ${write(Math.round(done / seconds))}/s` : ''
  return `${label} ${bar} ${describeCount(done, total, noun)}${rate}${note === undefined ? '' : `, ${note}`}`
}

/** Lines for a log: ten at most, whatever there is to do, so the same for the same work; few parts have a line each. */
export function logProgress({ label, noun, done, total, note }: Progress): string | undefined {
  const tenth = (count: number) => Math.floor((count * 10) / total)
  if (total > 10 && tenth(done) === tenth(done - 1)) return undefined
  return `${label}: ${describeCount(done, total, noun)}${note === undefined ? '' : `, ${note}`}`
}

function describeCount(done: number, total: number, noun: string): string {
  return `${write(done)} of ${write(total)} ${noun}`
}

function write(count: number): string {
  return count.toLocaleString('en')
}
