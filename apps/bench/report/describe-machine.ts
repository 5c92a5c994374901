import { arch, availableParallelism, cpus, platform, totalmem } from 'node:os'

/** The machine in one line, without anything that names it. */
export function describeMachine(browser?: string): string {
  const model = cpus()[0]?.model.trim() ?? 'an unknown processor'
  const memory = Math.round(totalmem() / 2 ** 30)
  return `${availableParallelism()} cores of ${model}, ${memory} GB, ${platform()} ${arch()}, Node ${process.version}${browser ? `, ${browser}` : ''}`
}
