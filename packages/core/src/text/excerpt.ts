/**
 * Cuts a plain text to a length, at the end of a word, and marks the cut with `…`.
 *
 * Where the last word is longer than half of what is wanted, or the script has no spaces, the cut is between two words as
 * Unicode's UAX 29 finds them, failing that between two characters as the reader sees them (grapheme clusters).
 *
 * @param text Plain text.
 * @param maxLength The most that comes back, the `…` included: 1 or more UTF-16 code units, as `length` counts them.
 * @returns The text without white space at its ends where it is short enough, else its beginning and `…`.
 * @example
 * ```ts
 * import { excerpt } from '@iom-feed/core'
 *
 * excerpt('A total of 58 persons returned', 20) // => 'A total of 58…'
 * excerpt('A total of 58', 20) // => 'A total of 58'
 * ```
 */
export function excerpt(text: string, maxLength = 280): string {
  const whole = text.trim()
  if (whole.length <= maxLength) return whole
  const room = maxLength - 1
  let end = room
  while (end > room / 2 && !/\s/.test(whole.charAt(end))) end--
  if (end <= room / 2) {
    // What comes long after the cut has no say in it.
    const near = whole.slice(0, room + 100)
    end = segmentStart(near, room, 'word')
    if (end <= room / 2) end = segmentStart(near, room, 'grapheme')
  }
  return `${whole.slice(0, end).replace(/[\s.,;:–—-]+$/, '')}…`
}

/** Where the word or character that holds an index begins. The language is fixed, so that every machine cuts alike. */
function segmentStart(text: string, index: number, granularity: 'word' | 'grapheme'): number {
  // Browsers of before 2024 may have no segmenter.
  if (!('Segmenter' in Intl)) return characterStart(text, index)
  return new Intl.Segmenter('en', { granularity }).segment(text).containing(index)?.index ?? index
}

/** Goes back from what belongs to the character before it: half a pair of surrogates, a combining mark, a joiner. */
function characterStart(text: string, index: number): number {
  let start = index
  while (start > 0 && /^(?:\p{Mark}|\u200d|[\udc00-\udfff])/u.test(text.slice(start))) start--
  return start
}
