import { closest, distance } from 'fastest-levenshtein'

/** The known word that was probably meant, such as `language` for `langauge`; undefined where none is near. */
export function suggest(word: string, known: readonly string[]): string | undefined {
  if (known.length === 0) return undefined
  const nearest = closest(word.toLowerCase(), known as string[])
  return distance(word.toLowerCase(), nearest.toLowerCase()) <= Math.max(2, Math.floor(nearest.length / 3))
    ? nearest
    : undefined
}
