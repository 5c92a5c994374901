/** As many first letters as the shortest stem has that an unknown form is looked for by: both are in one bucket then. */
const keyLength = 4

/**
 * Gives the letters by which the bucket of a term is found.
 *
 * Terms with the same first four letters (code points) are in one bucket, so that all that begin with a term of four or more
 * letters are, and the stems of four or more that such a term begins with.
 *
 * @param term As `searchTerms` gives it.
 * @returns Its first letters, at most four.
 * @example
 * ```ts
 * import { bucketKey } from '@iom-feed/core'
 *
 * bucketKey('atervandande') // => 'ater'
 * ```
 */
export function bucketKey(term: string): string {
  return [...term].slice(0, keyLength).join('')
}
