import type { Publication } from '../../outputs/publication.ts'
import { keyOf, type Tombstone, type WithdrawnKind, withdrawnKinds } from '../../state/tombstone.ts'
import { canonicalUrl } from '../canonical-url.ts'
import type { MadeFigures } from '../make-figures.ts'
import { nameFigure } from './withdrawals.ts'

/** Something of a document that can be taken out. */
export interface Target {
  readonly kind: WithdrawnKind
  readonly id: string
  /** What it is known by later, in whatever source it comes back. */
  readonly keys: readonly string[]
  /** The posts that go with it, and of a post that goes alone its translations, which stay. */
  readonly posts: readonly string[]
  readonly translations: readonly string[]
}

export interface TargetOptions {
  /** Where one id is that of several things, which of them is meant. */
  readonly kind?: WithdrawnKind | undefined
  /** Whether all translations of a post are meant. */
  readonly entry?: boolean | undefined
  readonly made: Pick<MadeFigures, 'stated' | 'ofKind'>
}

/** The ids of each kind that a document holds. */
export function listIds({
  posts,
  campaigns,
  figures,
  data,
}: Publication): Record<WithdrawnKind, readonly string[]> {
  const idsOf = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id)
  return {
    post: idsOf(posts),
    campaign: idsOf(campaigns),
    figure: idsOf(figures),
    observation: idsOf(data?.observations ?? []),
  }
}

/** All things of an id that a document holds: seldom more than one. */
export function findTargets(id: string, publication: Publication, options: TargetOptions): Target[] {
  const ids = listIds(publication)
  const kinds = options.kind === undefined ? withdrawnKinds : [options.kind]
  return kinds
    .filter((kind) => ids[kind].includes(id))
    .map((kind) => {
      if (kind === 'post') return describePost(id, publication, options.entry ?? false)
      const keys = kind === 'figure' ? figureKeys(id, publication, options.made) : [keyOf(kind, id)]
      return { kind, id, keys, posts: [], translations: [] }
    })
}

/** A figure goes with the count that it shows; one of a kind may show the next. */
function figureKeys(
  id: string,
  { figures }: Publication,
  { stated, ofKind }: TargetOptions['made'],
): string[] {
  const figure = figures.find((one) => one.id === id)
  const shown = stated.get(id)
  return [
    keyOf('figure', figure && ofKind.has(id) ? nameFigure(figure) : id),
    ...(shown === undefined ? [] : [keyOf('observation', shown)]),
  ]
}

/** A post is known by its id and its address, unless a post that stays has the same address. */
function describePost(id: string, { posts }: Publication, isWhole: boolean): Target {
  const entry = posts.find((post) => post.id === id)?.entry
  const siblings = entry === undefined ? [] : posts.filter((post) => post.id !== id && post.entry === entry)
  const gone = new Set([id, ...(isWhole ? siblings.map((post) => post.id) : [])])
  const staying = new Set(
    posts.flatMap(({ id, url }) => (url === undefined || gone.has(id) ? [] : [canonicalUrl(url)])),
  )
  const addresses = new Set(
    posts.flatMap(({ id, url }) => {
      const address = url !== undefined && gone.has(id) && canonicalUrl(url)
      return address && !staying.has(address) ? [address] : []
    }),
  )
  return {
    kind: 'post',
    id,
    keys: [
      ...[...gone].map((one) => keyOf('post', one)),
      ...[...addresses].map((address) => keyOf('address', address)),
      ...(isWhole && entry !== undefined ? [keyOf('entry', entry)] : []),
      ...(isWhole ? [...addresses].map((address) => keyOf('translation', address)) : []),
    ],
    posts: [...gone],
    translations: isWhole ? [] : siblings.map((post) => post.id),
  }
}

/** What keeps a target out from now on. */
export function buryTarget({ kind, id, keys }: Target, when: string, reason: string | undefined): Tombstone {
  return { kind, id, when, ...(reason !== undefined && { reason }), keys }
}
