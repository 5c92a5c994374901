import { bindAreas, bindPeriods } from './bind.ts'
import type { Surroundings } from './draft.ts'
import { type AreaMention, findAreas } from './find-areas.ts'
import type { OtherPeriod } from './find-comparisons.ts'
import type { NumberMention } from './find-numbers.ts'
import type { Memory } from './find-period.ts'
import { findUnit } from './find-unit.ts'
import { type Host, hostOf, isOrigin } from './hosts.ts'
import type { Sentence } from './read-sentence.ts'
import type { Reason } from './reasons.ts'

/** Works out what the numbers of a sentence have in common, and which country and period belongs to which. */
export function surroundingsOf(
  sentence: Sentence,
  index: number,
  usualHost: string,
  others: readonly OtherPeriod[],
  memory: Memory,
): Surroundings {
  const mentions = findAreas(sentence)
  const host = hostOf(sentence, mentions, usualHost)
  const origins = mentions.filter((area) => isOrigin(sentence, area, usualHost))
  const places = mentions.filter(({ role }) => role === 'to' || role === 'plain')
  const counts = sentence.numbers.filter((number) => findUnit(sentence, number).kind !== 'country')
  const own = sentence.periods.filter(
    (words) => !others.some(({ from, to }) => from < words.to && words.from < to),
  )
  const areas = bindAreas(sentence, places, counts)
  const periods = bindPeriods(own, sentence.numbers)
  const bound = new Set(periods.values())
  const reasons: Reason[] = own.every((words) => bound.has(words)) ? [] : ['period-unclear']
  const used = new Set([...origins, ...[...areas.values()].flatMap((found) => found.areas)])
  const stray = mentions.filter((area) => !used.has(area) && !isSpokenFor(sentence, area, host, usualHost))
  if (stray.length) reasons.push('area-unclear')
  return { sentence, index, memory, host, origins, areas, periods, reasons }
}

/** Whether a country has its part in a sentence without being counted for. */
function isSpokenFor(sentence: Sentence, area: AreaMention, host: Host, usualHost: string): boolean {
  if (area.role === 'organisation' || area.code === host.hostArea || area.code === usualHost) return true
  return sentence.numbers.some((number) => isNationalOf(sentence, number, area))
}

function isNationalOf(sentence: Sentence, number: NumberMention, area: AreaMention): boolean {
  return findUnit(sentence, number).national?.from === area.from
}
