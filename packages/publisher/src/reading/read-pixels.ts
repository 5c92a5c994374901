/** A length in pixels as attributes have it: `640` or `640px`; undefined where it is none, or 0. */
export function readPixels(text: string | null | undefined): number | undefined {
  const [, digits] = /^\s*(\d{1,5})(?:px)?\s*$/.exec(text ?? '') ?? []
  return Number(digits) || undefined
}
