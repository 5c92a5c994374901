import type { AreaRole } from '../observation.ts'
import { total } from '../observation.ts'
import type { BoundAreas } from './bind.ts'
import type { Inference } from './candidate.ts'
import type { AreaMention } from './find-areas.ts'
import type { Unit } from './find-unit.ts'
import type { Reason } from './reasons.ts'

/** The country that a number is of, or that it is of all; `undefined` where it is of several. */
export interface Counterpart {
  readonly counterpartArea: string
  readonly areaRole?: AreaRole
  readonly from?: number
  readonly to?: number
  readonly reasons: readonly Reason[]
  readonly inferred: readonly Inference[]
}

/** Works out which country a number is of: where the persons went to, else whose nationals they are. */
export function counterpartOf(
  { areas, clear }: BoundAreas,
  { national }: Unit,
  origins: readonly AreaMention[],
  hostArea: string,
): Counterpart | undefined {
  const reasons: Reason[] = clear ? [] : ['area-unclear']
  const destinations = areas.filter(({ code }) => code !== hostArea)
  const [first] = destinations
  if (first && destinations.some(({ code }) => code !== first.code)) return undefined
  if (first) {
    const { code, from, to } = first
    const plain = destinations.every(({ role }) => role === 'plain')
    const inferred: Inference[] = plain ? [{ part: 'series.areaRole', from: 'text' }] : []
    if (plain) reasons.push('role-not-said')
    return { counterpartArea: code, areaRole: 'destination', from, to, reasons, inferred }
  }
  const [origin] = origins
  if (national && origin && origin.code !== national.value) return undefined
  const of = national ? { code: national.value, ...national } : origin
  if (!of || of.code === hostArea) return { counterpartArea: total, reasons, inferred: [] }
  if (!national) reasons.push('role-not-said')
  return {
    counterpartArea: of.code,
    areaRole: 'nationality',
    from: of.from,
    to: of.to,
    reasons,
    inferred: [],
  }
}
