import type { Choice } from '../choice/choice.ts'
import { chosenStyles } from '../choice/chosen-styles.ts'
import type { Block, Place } from './snippet.ts'

/** What goes into a style sheet, where anything does. */
export function styleBlock(choice: Choice, place: Place = 'styles'): Block[] {
  const code = chosenStyles(choice)
  return code ? [{ place, code }] : []
}
