import type { Choice } from './choice.ts'
import { writeChoice } from './choice-address.ts'

/** The parameter of an address that asks a site of the demo to show a choice. */
export const previewParameter = 'iom-choice'

/** The address of a page that shows a choice, at the place where it is. */
export function previewAddress(page: string, choice: Choice): string {
  const address = new URL(page)
  address.searchParams.set(previewParameter, writeChoice(choice).toString())
  address.hash = previewParameter
  return address.href
}
