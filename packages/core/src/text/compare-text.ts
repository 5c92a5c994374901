/** Orders texts by their code units, because the order of a locale differs from machine to machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
