import type { Figure, Observation, Post } from '@iom-feed/core'
import { keyOf, type Tombstone, type WithdrawnKind } from '../../state/tombstone.ts'
import { canonicalUrl } from '../canonical-url.ts'

/** What is not to be published, whatever the sources hold. */
export interface Withdrawals {
  readonly tombstones: readonly Tombstone[]
  has(kind: WithdrawnKind, id: string): boolean
  /** Whether a post is withdrawn by its id, by its address, or with its whole entry, which it may belong to by the `translations` that it names. */
  hasPost(post: PostNames, translations?: readonly string[]): boolean
  hasFigure(figure: Pick<Figure, 'id' | 'period'>): boolean
  /** Whether it is the address of a withdrawn post. */
  hasAddress(url: string): boolean
}

/** What a post is known by. */
export type PostNames = Pick<Post, 'id' | 'url' | 'entry'>

/** The keys by which a post may be withdrawn: that of its id first, then that of its address. */
export function postKeys({ id, url, entry }: PostNames, translations: readonly string[] = []): string[] {
  const addressed = (kind: 'address' | 'translation', address: string) =>
    URL.canParse(address) ? [keyOf(kind, canonicalUrl(address))] : []
  return [
    keyOf('post', id),
    ...(url === undefined ? [] : addressed('address', url)),
    ...(entry === undefined ? [] : [keyOf('entry', entry)]),
    ...translations.flatMap((one) => addressed('translation', one)),
  ]
}

/** Makes of tombstones what can be asked. */
export function openWithdrawals(tombstones: readonly Tombstone[]): Withdrawals {
  const keys = new Set(tombstones.flatMap((tombstone) => tombstone.keys))
  const has: Withdrawals['has'] = (kind, id) => keys.has(keyOf(kind, id))
  const hasAddress = (url: string) => URL.canParse(url) && keys.has(keyOf('address', canonicalUrl(url)))
  return {
    tombstones,
    has,
    hasAddress,
    hasFigure: (figure) => has('figure', figure.id) || has('figure', nameFigure(figure)),
    hasPost: (post, translations) => postKeys(post, translations).some((key) => keys.has(key)),
  }
}

/** What a figure is known by that shows the latest count of its kind: that of the next month is another. */
export function nameFigure({ id, period }: Pick<Figure, 'id' | 'period'>): string {
  return `${id} ${period.start} ${period.end}`
}

/** Nothing is withdrawn. */
export const noWithdrawals: Withdrawals = openWithdrawals([])

/**
 * An observation as the ledger has to take it: a withdrawn one is not free, so no file and no figure states it, no earlier count comes
 * back in its place, and the others must not give it away.
 */
export function withhold(observation: Observation, withdrawals: Withdrawals): Observation {
  return withdrawals.has('observation', observation.id)
    ? { ...observation, confidentiality: 'C' }
    : observation
}

/** An observation without the words and the address of a withdrawn post; the count itself stays. */
export function withoutWithdrawnSource(observation: Observation, withdrawals: Withdrawals): Observation {
  const { name, post, url } = observation.source
  const isWithdrawn =
    (post !== undefined && withdrawals.has('post', post)) ||
    (url !== undefined && withdrawals.hasAddress(url))
  return isWithdrawn ? { ...observation, source: { name } } : observation
}
