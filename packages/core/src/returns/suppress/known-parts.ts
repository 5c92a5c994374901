import type { Period } from '../../time/month.ts'
import { joinForms } from './join-forms.ts'

/** A stretch of time of one series within which persons could be moved unseen. */
export interface Stretch extends Period {
  /** Whether its sum can be worked out. */
  readonly isKnown: boolean
}

/** What can be worked out of a series: time, cut into stretches from the beginning to the end of all months. */
export interface KnownParts {
  readonly stretches: readonly Stretch[]
  /** The stretch in which a period lies as a whole; undefined where it lies in several. */
  within(period: Period): Stretch | undefined
  /** The stretches that have months of a period. */
  touching(period: Period): readonly Stretch[]
}

/** Cuts time at all months where a published period of the series starts or ends. */
export function knownParts(forms: readonly { readonly period: Period }[]): KnownParts {
  const stretches: Stretch[] = []
  let from = Number.NEGATIVE_INFINITY
  for (const { nodes } of joinForms(forms)) {
    stretches.push({ start: from, end: (nodes[0] as number) - 1, isKnown: false })
    nodes.slice(1).forEach((node, place) => {
      stretches.push({ start: nodes[place] as number, end: node - 1, isKnown: true })
    })
    from = nodes.at(-1) as number
  }
  stretches.push({ start: from, end: Number.POSITIVE_INFINITY, isKnown: false })
  return {
    stretches,
    within({ start, end }) {
      const stretch = stretches[placeOf(stretches, start)] as Stretch
      return end <= stretch.end ? stretch : undefined
    },
    touching({ start, end }) {
      return stretches.slice(placeOf(stretches, start), placeOf(stretches, end) + 1)
    },
  }
}

/** Whether all of a period can be worked out. */
export function isKnown(parts: KnownParts, period: Period): boolean {
  const touching = parts.touching(period)
  return (
    touching.every((stretch) => stretch.isKnown) &&
    touching[0]?.start === period.start &&
    touching.at(-1)?.end === period.end
  )
}

function placeOf(stretches: readonly Stretch[], month: number): number {
  let from = 0
  let to = stretches.length - 1
  while (from < to) {
    const middle = (from + to + 1) >> 1
    if ((stretches[middle] as Stretch).start <= month) from = middle
    else to = middle - 1
  }
  return from
}
