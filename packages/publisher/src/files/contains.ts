import { relative, sep } from 'node:path'

/** Whether a path leads to something within a folder; both absolute. */
export function contains(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && way !== path
}
