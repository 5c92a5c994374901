import { type AreaRole, total } from '../observation.ts'
import type { BoundAreas } from './bind.ts'
import type { Inference } from './candidate.ts'
import type { AreaMention } from './find-areas.ts'
import type { Unit } from './find-unit.ts'
import type { Reason } from './reasons.ts'

/** The country that a number is of, or that it is of all. */
export interface Counterpart {
  readonly counterpartArea: string
  readonly areaRole?: AreaRole
  /** Where it stands, as tokens of the sentence. */
  readonly place?: { readonly from: number; readonly to: number }
  readonly reasons: readonly Reason[]
  readonly inferred: readonly Inference[]
}

/** Works out which country a number is of: where the persons went to, else whose nationals they are; `undefined` where it is of several. */
export function counterpartOf(
  { areas, clear }: BoundAreas,
  { national }: Unit,
  origins: readonly AreaMention[],
  hostArea: string,
): Counterpart | undefined {
  const reasons: Reason[] = clear ? [] : ['area-unclear']
  const destinations = areas.filter(({ code }) => code !== hostArea)
  const [first] = destinations
  if (!first)
    return nationalityOf(national && { code: national.value, ...national }, origins, hostArea, reasons)
  if (destinations.some(({ code }) => code !== first.code)) return undefined
  const plain = destinations.every(({ role }) => role === 'plain')
  if (plain) reasons.push('role-not-said')
  // Others may have gone to the country who are not its nationals.
  if (national || origins.length) reasons.push('area-unclear')
  const inferred: Inference[] = plain ? [{ part: 'series.areaRole', from: 'text' }] : []
  return { counterpartArea: first.code, areaRole: 'destination', place: first, reasons, inferred }
}

function nationalityOf(
  national: Pick<AreaMention, 'code' | 'from' | 'to'> | undefined,
  [origin]: readonly AreaMention[],
  hostArea: string,
  reasons: Reason[],
): Counterpart | undefined {
  if (national && origin && origin.code !== national.code) return undefined
  const of = national ?? origin
  if (!of || of.code === hostArea) return { counterpartArea: total, reasons, inferred: [] }
  if (!national) reasons.push('role-not-said')
  return { counterpartArea: of.code, areaRole: 'nationality', place: of, reasons, inferred: [] }
}
