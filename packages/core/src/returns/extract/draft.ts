import type { Qualifier } from '../figure.ts'
import { total } from '../observation.ts'
import type { BoundAreas } from './bind.ts'
import type { Inference, ObservationDraft } from './candidate.ts'
import { type Counterpart, counterpartOf } from './counterpart.ts'
import type { AreaMention } from './find-areas.ts'
import type { NumberMention } from './find-numbers.ts'
import { inheritedPeriod, type Memory, readPeriod } from './find-period.ts'
import type { PeriodWords } from './find-periods.ts'
import { findUnit } from './find-unit.ts'
import { type CountedGroup, groupOf } from './group-of.ts'
import type { Host } from './hosts.ts'
import { isUnderstood } from './is-understood.ts'
import type { Mark } from './lexicon.ts'
import { measureOf } from './measure-of.ts'
import { marksOf, type Sentence } from './read-sentence.ts'
import type { Reason, RefusalReason } from './reasons.ts'
import { refusalOf } from './refuse.ts'
import type { StatedPeriod } from './stated-period.ts'
import { howTold } from './tellings.ts'

/** Tokens of a sentence. */
export interface Tokens {
  readonly from: number
  readonly to: number
}

type PlaceName = 'number' | 'qualifier' | 'period' | 'area' | 'group' | 'hostArea'

/** A candidate, with its places still as tokens of its sentence. */
export interface Draft {
  readonly observation: ObservationDraft
  readonly reasons: readonly Reason[]
  readonly inferred: readonly Inference[]
  readonly stated: StatedPeriod
  readonly places: Readonly<Partial<Record<PlaceName, Tokens | undefined>>>
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
  /** What speaks against every number of the sentence. */
  readonly reasons: readonly Reason[]
}

/** The parts of a draft, each with its own reasons and inferences. */
interface Parts {
  readonly counted: NonNullable<ReturnType<typeof measureOf>>
  readonly stated: StatedPeriod
  readonly counterpart: Counterpart
  readonly group: CountedGroup
  readonly qualifier: QualifiedBy
}

/** What a number states of returns, or why it states nothing. */
export function draftOf(number: NumberMention, around: Surroundings): Draft | RefusalReason {
  const { sentence, index, memory, host } = around
  const unit = findUnit(sentence, number)
  const refusal = refusalOf(sentence, number, unit, host.usual)
  if (refusal) return refusal
  const told = howTold(sentence, number, unit)
  if (typeof told === 'string') return told
  const counted = measureOf(sentence, number, unit)
  const group = groupOf(sentence, index, number, unit, memory)
  if (!counted || !group) return 'not-persons'
  const stated = statedPeriodOf(number, around)
  if (!stated) return 'no-period'
  if (memory.clock && stated.period.end > memory.clock.month) return 'later-than-published'
  const bound = around.areas.get(number) ?? { areas: [], clear: true }
  const counterpart = counterpartOf(bound, unit, around.origins, host.hostArea)
  if (!counterpart) return 'several-areas'
  const qualifier = qualifierOf(sentence, number)
  return assemble(number, around, told, { counted, stated, counterpart, group, qualifier })
}

function statedPeriodOf(
  number: NumberMention,
  { sentence, index, memory, periods }: Surroundings,
): StatedPeriod | undefined {
  const own = periods.get(number)
  if (!own) return inheritedPeriod(sentence, index, memory)
  const stated = readPeriod(own, memory)
  // `The programme began in 2017 and 49 persons …`
  const [from, to] = own.from < number.from ? [0, number.from] : [number.to, own.from]
  if (!stated || isUnderstood(sentence, from, to)) return stated
  return { ...stated, reasons: [...stated.reasons, 'period-unclear'] }
}

function assemble(
  number: NumberMention,
  { host, periods, reasons }: Surroundings,
  told: readonly Reason[],
  { counted, stated, counterpart, group, qualifier }: Parts,
): Draft {
  const { counterpartArea, areaRole, place } = counterpart
  const other: Reason[] = counted.measure === 'reintegration' ? ['other-measure'] : []
  const parts = [stated, host, counterpart, group, qualifier]
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
      confidentiality: group.confidentiality,
    },
    reasons: [...number.doubts, ...told, ...reasons, ...other, ...parts.flatMap((part) => part.reasons)],
    inferred: parts.flatMap((part) => part.inferred),
    stated,
    places: {
      number,
      qualifier: qualifier.mark,
      period: periods.get(number),
      area: place,
      group: group.mark,
      hostArea: host.mention,
    },
  }
}

interface QualifiedBy {
  readonly value: Qualifier
  readonly mark: Mark | undefined
  readonly estimated: boolean
  readonly reasons: readonly Reason[]
  readonly inferred: readonly Inference[]
}

/** How a number is qualified, by the words right before it; what is given in thousands is rounded. */
function qualifierOf(sentence: Sentence, { from, rounded }: NumberMention): QualifiedBy {
  const start = sentence.tokens[from - 1]?.text === 'a' ? from - 1 : from
  const mark = marksOf(sentence, 'qualifier').find(({ to }) => to === start)
  const estimated = marksOf(sentence, 'estimated').length > 0
  const inferred: Inference[] = rounded && !mark ? [{ part: 'qualifier', from: 'rounding' }] : []
  const value = (mark?.value ?? (rounded ? 'about' : 'exact')) as Qualifier
  return { value, mark, estimated, reasons: estimated ? ['estimated'] : [], inferred }
}
