import type { Series } from '../observation.ts'
import type { NumberMention } from './find-numbers.ts'
import type { Unit } from './find-unit.ts'
import { marksOf, type Sentence } from './read-sentence.ts'

/** What a number counts, in the terms of a series; `undefined` where that is nothing of returns. */
export function measureOf(
  sentence: Sentence,
  number: NumberMention,
  unit: Unit,
): Pick<Series, 'measure' | 'unit'> | undefined {
  if (unit.kind === 'country') {
    const origin = marksOf(sentence, 'origin').some(({ to }) => to === number.from)
    return origin ? undefined : { measure: 'destinations', unit: 'countries' }
  }
  if (marksOf(sentence, 'reintegration').length) return { measure: 'reintegration', unit: 'persons' }
  return { measure: 'returns', unit: unit.group?.value === 'families' ? 'families' : 'persons' }
}
