import { cleanText, readLine } from './fields.ts'

/** Who wrote something, on one line; a name that is an address of e-mail was not given to be published here. */
export function readAuthorName(value: unknown): string | undefined {
  const name = typeof value === 'string' ? readLine(cleanText(value)) : undefined
  return name?.includes('@') ? undefined : name
}
