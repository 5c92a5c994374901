import type { Figure, Post } from '@iom-feed/core'
import type { SourceProblem } from '../reading/source-problem.ts'
import type { Placed } from '../sources/source.ts'
import type { FigureDraft } from '../sources/yaml-figures.ts'
import { type DrawOptions, drawFigure } from './returns/draw-figure.ts'
import { ofMainHost } from './returns/latest-count.ts'
import { planDefault } from './returns/plan-default.ts'
import { type Planned, planNamed } from './returns/plan-named.ts'

export interface FigureContext extends DrawOptions {
  /** All posts that the sources hold, those included that are not due yet. */
  readonly posts: readonly Placed<Post>[]
  /** Whether a post was there, and is withdrawn. */
  readonly isWithdrawn?: (post: string) => boolean
}

export interface MadeFigures {
  readonly figures: readonly Figure[]
  /** By the id of a figure that of the observation whose value it shows; a figure that adds up several has none. */
  readonly stated: ReadonlyMap<string, string>
  /** The ids of figures that show whatever count is the latest of its kind. */
  readonly ofKind: ReadonlySet<string>
  readonly problems: readonly SourceProblem[]
}

/** Makes the figures whose every number is published. One that is asked for by name and cannot be made is told. */
export function makeFigures(drafts: readonly Placed<FigureDraft>[], context: FigureContext): MadeFigures {
  const { ledger, languages } = context
  const own = ofMainHost(ledger)
  const planned = drafts.map(({ item, ...place }): Planned => {
    if (!('kind' in item)) return planNamed({ item, ...place }, context)
    const plan = planDefault(item, own, languages)
    return { ...(plan && { plan }), problems: [] }
  })
  return {
    figures: planned.flatMap(({ plan }) => (plan ? [drawFigure(plan, context)] : [])),
    stated: new Map(
      planned.flatMap(({ plan }) =>
        plan && ledger.counts.includes(plan.count) ? [[plan.id, plan.count.id]] : [],
      ),
    ),
    ofKind: new Set(drafts.flatMap(({ item }) => ('kind' in item ? [item.id] : []))),
    problems: planned.flatMap(({ problems }) => problems),
  }
}
