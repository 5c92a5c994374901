import { readFile } from 'node:fs/promises'

/** The most memory that a process and each one below it has held, as Linux tells; nothing elsewhere. */
export async function readPeaks(pid: number | undefined): Promise<[number, number][]> {
  if (pid === undefined) return []
  try {
    const status = await readFile(`/proc/${pid}/status`, 'utf8')
    const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')
    const own: [number, number] = [pid, Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0) * 1024]
    const below = await Promise.all(
      children
        .split(' ')
        .filter(Boolean)
        .map((child) => readPeaks(Number(child))),
    )
    return [own, ...below.flat()]
  } catch {
    return []
  }
}
