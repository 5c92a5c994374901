import { total } from '../observation.ts'
import type { Inference } from './candidate.ts'
import type { NumberMention } from './find-numbers.ts'
import type { Memory } from './find-period.ts'
import type { Unit } from './find-unit.ts'
import type { Mark } from './lexicon.ts'
import { marksOf, type Sentence } from './read-sentence.ts'
import type { Reason } from './reasons.ts'
import { isBare } from './tellings.ts'

/** Groups of which small counts may identify people. */
const protectedGroups: ReadonlySet<string> = new Set([
  'victims-of-trafficking',
  'unaccompanied-minors',
  'minors',
  'health',
  'detention',
])

/** The group that a number is of, or `_T`. */
export interface CountedGroup {
  readonly id: string
  /** SDMX's `C`, confidential, for a protected group and for what may be of one; else `F`, free. */
  readonly confidentiality: 'C' | 'F'
  readonly mark?: Mark
  readonly reasons: readonly Reason[]
  readonly inferred: readonly Inference[]
}

/**
 * Tells which group a number is of. `Cases`, and a number that stands alone, are of the group before them; `undefined` where cases have none.
 */
export function groupOf(
  sentence: Sentence,
  index: number,
  number: NumberMention,
  unit: Unit,
  { group }: Memory,
): CountedGroup | undefined {
  if (unit.group) return withNeighbours(sentence, unit.group)
  const isCase = unit.kind === 'case'
  if (!isCase && !isBare(unit)) return counted(total)
  const here = marksOf(sentence, 'group').filter(({ to }) => to <= number.from)
  const near = group && index - group.sentence <= 1 ? group.id : undefined
  const id = here.at(-1)?.value ?? (isCase ? near : undefined)
  if (id !== undefined) {
    const inferred: Inference[] = [{ part: 'series.group', from: 'text' }]
    return { ...counted(id), reasons: ['group-from-before'], inferred }
  }
  if (isCase) return undefined
  if (near === undefined || !protectedGroups.has(near)) return counted(total)
  return { ...counted(total), confidentiality: 'C', reasons: ['group-unclear'] }
}

/** `49 women and children` are of no single group. */
function withNeighbours(sentence: Sentence, mark: Mark): CountedGroup {
  const group = { ...counted(mark.value), mark }
  const others = marksOf(sentence, 'group').filter(
    ({ value, from }) =>
      value !== mark.value &&
      from >= mark.to &&
      from - mark.to <= 4 &&
      !sentence.numbers.some((number) => number.from >= mark.to && number.to <= from),
  )
  if (!others.length) return group
  const isProtected = others.some(({ value }) => protectedGroups.has(value))
  return { ...group, ...(isProtected && { confidentiality: 'C' }), reasons: ['group-unclear'] }
}

function counted(id: string): CountedGroup {
  return { id, confidentiality: protectedGroups.has(id) ? 'C' : 'F', reasons: [], inferred: [] }
}
