import { cleanText } from '../reading/fields.ts'

/** JSON that may stand as it is within a script element of any page, whatever its texts hold. */
export function writeInlineJson(value: unknown): string {
  const clean = (_: string, part: unknown) => (typeof part === 'string' ? cleanText(part) : part)
  return JSON.stringify(value, clean).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
