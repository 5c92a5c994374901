import type { Qualifier } from '../figure.ts'
import type { Series } from '../observation.ts'
import { total } from '../observation.ts'
import type { BoundAreas } from './bind.ts'
import type { Inference, ObservationDraft } from './candidate.ts'
import { counterpartOf } from './counterpart.ts'
import type { AreaMention } from './find-areas.ts'
import type { NumberMention } from './find-numbers.ts'
import { inheritedPeriod, type Memory, readPeriod } from './find-period.ts'
import type { PeriodWords } from './find-periods.ts'
import { findUnit, type Unit } from './find-unit.ts'
import type { Host } from './hosts.ts'
import type { StatedPeriod } from './interpret-period.ts'
import type { Mark } from './lexicon.ts'
import { markAt, marksOf, type Sentence } from './read-sentence.ts'
import type { Reason, RefusalReason } from './reasons.ts'
import { isMixed, refusalOf } from './refuse.ts'

/** Tokens of a sentence. */
export interface Tokens {
  readonly from: number
  readonly to: number
}

/** A candidate, with its places still as tokens of its sentence. */
export interface Draft {
  readonly observation: ObservationDraft
  readonly reasons: readonly Reason[]
  readonly inferred: readonly Inference[]
  readonly stated: StatedPeriod
  readonly places: Readonly<
    Partial<Record<'qualifier' | 'period' | 'area' | 'group' | 'hostArea', Tokens>>
  > & {
    readonly number: Tokens
  }
}

/** What a number stands in. */
export interface Surroundings {
  readonly sentence: Sentence
  /** The number of the sentence in the text. */
  readonly index: number
  readonly memory: Memory
  readonly host: Host
  readonly origins: readonly AreaMention[]
  readonly areas: ReadonlyMap<NumberMention, BoundAreas>
  readonly periods: ReadonlyMap<NumberMention, PeriodWords>
}

/** Groups of which small counts may identify people: SDMX's `C`, confidential. */
const protectedGroups = new Set([
  'victims-of-trafficking',
  'unaccompanied-minors',
  'minors',
  'health',
  'detention',
])

/** What a number states of returns, or why it states nothing. */
export function draftOf(number: NumberMention, around: Surroundings): Draft | RefusalReason {
  const { sentence, index, memory, host } = around
  const unit = findUnit(sentence, number)
  const refusal = refusalOf(sentence, number, unit)
  if (refusal) return refusal
  const told = howTold(sentence, number, unit)
  const counted = measureOf(sentence, number, unit)
  if (typeof told === 'string') return told
  if (typeof counted === 'string') return counted
  const own = around.periods.get(number)
  const stated = own ? readPeriod(own, memory) : inheritedPeriod(sentence, index, memory)
  if (!stated) return 'no-period'
  if (memory.clock && stated.period.end > memory.clock.month) return 'later-than-published'
  const bound = around.areas.get(number) ?? { areas: [], clear: true }
  const counterpart = counterpartOf(bound, unit, around.origins, host.hostArea)
  if (!counterpart) return 'several-areas'
  const group = groupOf(sentence, index, unit, memory)
  if (!group) return 'not-persons'
  const qualifier = qualifierOf(sentence, number)
  const { counterpartArea, areaRole, from, to } = counterpart
  return {
    observation: {
      series: {
        hostArea: host.hostArea,
        counterpartArea,
        ...(areaRole && { areaRole }),
        ...counted,
        group: group.id,
        scope: total,
      },
      period: stated.period,
      accumulation: stated.accumulation,
      value: number.value,
      qualifier: qualifier.value,
      status: qualifier.estimated ? 'E' : 'A',
      confidentiality: protectedGroups.has(group.id) ? 'C' : 'F',
    },
    reasons: [
      ...number.doubts,
      ...told.reasons,
      ...stated.reasons,
      ...host.reasons,
      ...counterpart.reasons,
      ...group.reasons,
      ...qualifier.reasons,
      ...(counted.measure === 'returns' || counted.measure === 'destinations'
        ? []
        : (['other-measure'] as const)),
    ],
    inferred: [
      ...stated.inferred,
      ...host.inferred,
      ...counterpart.inferred,
      ...group.inferred,
      ...(number.rounded && qualifier.value === 'about' && !qualifier.mark
        ? [{ part: 'qualifier', from: 'rounding' } as const]
        : []),
    ],
    stated,
    places: {
      number,
      ...(qualifier.mark && { qualifier: qualifier.mark }),
      ...(own && { period: own }),
      ...(from !== undefined && to !== undefined && { area: { from, to } }),
      ...(group.mark && { group: group.mark }),
      ...(host.mention && { hostArea: host.mention }),
    },
  }
}

/** How surely it is told that these persons returned. */
function howTold(
  sentence: Sentence,
  number: NumberMention,
  unit: Unit,
): { readonly reasons: readonly Reason[] } | RefusalReason {
  const reasons: Reason[] = []
  const clause = sentence.clauses[number.from]
  const inClause = (kind: string): boolean =>
    marksOf(sentence, kind).some(({ from }) => sentence.clauses[from] === clause)
  const tells = marksOf(sentence, 'return', 'returned', 'returnNoun').length > 0
  const subset = marksOf(sentence, 'subset').length > 0
  if (!tells && !subset) return 'no-return'
  if (number.article && unit.kind === 'none') return 'not-persons'
  const done =
    unit.kind === 'returnNoun' || inClause('returned') || (unit.kind === 'country' && inClause('returnNoun'))
  if (!done) reasons.push(inClause('chose') && tells ? 'not-told-as-done' : 'return-loosely-told')
  if (done && unit.kind !== 'returnNoun' && inClause('that')) reasons.push('return-loosely-told')
  if (isMixed(sentence, number)) reasons.push('mixed-sentence')
  if (unit.more) reasons.push('additional')
  if (unit.unknown) reasons.push('unit-far')
  if (number.yearLike) reasons.push('year-or-count')
  if (unit.kind === 'none' || unit.kind === 'ofThem') {
    if (!isBareCount(sentence, number, unit)) return 'not-persons'
    reasons.push('unit-not-said')
  }
  return { reasons }
}

/** Whether a number without a noun may count persons: `49 returned`, `161 to Iraq`, `the number of returns was 49`. */
function isBareCount(sentence: Sentence, { from, to }: NumberMention, unit: Unit): boolean {
  if (unit.kind === 'ofThem' || marksOf(sentence, 'subset').length) return true
  let at = to
  while (markAt(sentence, at, 'glue')) at++
  if (markAt(sentence, at, 'returned', 'to', 'areaTo')) return true
  if (marksOf(sentence, 'area', 'areaTo').some((area) => area.to <= from && from - area.to <= 1)) return true
  return marksOf(sentence, 'total').some((mark) => mark.to <= from && from - mark.to <= 5)
}

/** What a number counts, in the terms of a series. */
function measureOf(
  sentence: Sentence,
  number: NumberMention,
  unit: Unit,
): Pick<Series, 'measure' | 'unit'> | RefusalReason {
  if (unit.kind === 'country') {
    const origin = marksOf(sentence, 'origin').some(({ to }) => to === number.from)
    return origin ? 'not-persons' : { measure: 'destinations', unit: 'countries' }
  }
  if (unit.kind === 'application') return { measure: 'applications', unit: 'applications' }
  if (marksOf(sentence, 'reintegration').length || unit.kind === 'reintegration') {
    return { measure: 'reintegration', unit: 'persons' }
  }
  return { measure: 'returns', unit: unit.group?.value === 'families' ? 'families' : 'persons' }
}

interface Group {
  readonly id: string
  readonly mark?: Mark
  readonly reasons: readonly Reason[]
  readonly inferred: readonly Inference[]
}

/** The group that a number is of; cases are of the group before them, and without one they are not known. */
function groupOf(sentence: Sentence, index: number, unit: Unit, { group }: Memory): Group | undefined {
  if (unit.group) return { id: unit.group.value, mark: unit.group, reasons: [], inferred: [] }
  if (unit.kind === 'case') {
    if (!group || index - group.sentence > 1) return undefined
    const inferred: Inference[] = [{ part: 'series.group', from: 'text' }]
    return { id: group.id, reasons: ['group-from-before'], inferred }
  }
  return { id: total, reasons: [], inferred: [] }
}

/** How a number is qualified, by the words right before it; what is given in thousands is rounded. */
function qualifierOf(sentence: Sentence, { from, rounded }: NumberMention) {
  const mark = marksOf(sentence, 'qualifier').find(({ to }) => to === from)
  const estimated = marksOf(sentence, 'estimated').some(({ to }) => to <= from && from - to <= 3)
  const value = (mark?.value ?? (rounded ? 'about' : 'exact')) as Qualifier
  const reasons: Reason[] = estimated ? ['estimated'] : []
  return { mark, value, estimated, reasons }
}
