import type { Inference } from './candidate.ts'
import type { AreaMention } from './find-areas.ts'
import { marksOf, type Sentence } from './read-sentence.ts'
import type { Reason } from './reasons.ts'

/** From where the persons of a sentence returned. */
export interface Host {
  readonly hostArea: string
  /** From where they return where a sentence does not say so. */
  readonly usual: string
  readonly mention?: AreaMention
  readonly reasons: readonly Reason[]
  readonly inferred: readonly Inference[]
}

/** Whether `from` a country says what persons are, not from where they returned: `persons from Iraq returned`. */
export function isOrigin(sentence: Sentence, area: AreaMention, hostArea: string): boolean {
  if (area.role !== 'from' || area.code === hostArea) return false
  return marksOf(sentence, 'person', 'group').some(({ to }) => to <= area.from && area.from - to <= 1)
}

/** Tells from where the persons of a sentence returned; where it does not say so, from where they usually do. */
export function hostOf(sentence: Sentence, areas: readonly AreaMention[], usual: string): Host {
  const from = areas.filter((area) => area.role === 'from' && !isOrigin(sentence, area, usual))
  const mention = from.find(({ code }) => code === usual) ?? from[0]
  if (!mention) {
    const inferred: Inference[] = [{ part: 'series.hostArea', from: 'hostArea' }]
    return { hostArea: usual, usual, reasons: ['host-not-said'], inferred }
  }
  const reasons: Reason[] = []
  if (new Set(from.map(({ code }) => code)).size > 1) reasons.push('several-hosts')
  if (mention.code !== usual) reasons.push('other-host')
  return { hostArea: mention.code, usual, mention, reasons, inferred: [] }
}
