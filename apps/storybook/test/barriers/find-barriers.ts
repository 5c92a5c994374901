import { clippedTexts } from './clipped-texts.ts'
import { faintFocus } from './faint-focus.ts'
import { faintParts } from './faint-parts.ts'
import { floating } from './floating.ts'
import { joinedWords } from './joined-words.ts'
import { wrongLanguages } from './languages.ts'
import { rivalRegions } from './live-regions.ts'
import { misplaced } from './misplaced.ts'
import { motions } from './motions.ts'
import { overlappingTexts } from './overlapping-texts.ts'
import { sidewaysScrolling } from './sideways-scrolling.ts'
import { spacedOut } from './spaced-out.ts'

const layout = [clippedTexts, overlappingTexts, sidewaysScrolling]
const rules = [
  ...layout,
  misplaced,
  wrongLanguages,
  joinedWords,
  rivalRegions,
  motions,
  floating,
  faintParts,
  faintFocus,
]

/** Barriers that axe does not look for, one message each. */
export function findBarriers(root: Element): string[] {
  const spaced = spacedOut(root, () => layout.flatMap((rule) => rule(root)))
  return [...rules.flatMap((rule) => rule(root)), ...spaced.map((barrier) => `With wider text, ${barrier}`)]
}
