import type { Observation, ObservationSource, Post } from '@iom-feed/core'
import { createProblem, type SourceProblem } from '../../reading/source-problem.ts'
import type { Placed } from '../../sources/source.ts'
import type { NamedFigureDraft } from '../../sources/yaml-figures.ts'
import type { FigurePlan } from './draw-figure.ts'
import { type Ledger, type PublishedCount, samePeriod, sameSeries } from './ledger.ts'

/** A figure that can be drawn, or why it cannot; neither where something of it is only dated later. */
export interface Planned {
  readonly plan?: FigurePlan
  readonly problems: readonly SourceProblem[]
}

export interface NamedContext {
  readonly ledger: Ledger
  /** All posts that the sources hold, those included that are not due yet. */
  readonly posts: readonly Placed<Post>[]
  /** Whether a post was there, and is withdrawn; a count that it states stays. */
  readonly isWithdrawn?: (post: string) => boolean
}

/** An observation that a draft names, and where. */
interface Reference {
  readonly path: string
  readonly id: string
  /** What stands for it. */
  readonly observation: Observation
}

/**
 * Plans a figure of observations that an editor has named; where one has been revised, of what has taken its place.
 *
 * A figure that names an observation that is not published is left out, and so is one whose parts do not belong together; each is told, in
 * words that show no count. What is only dated later is left out without a word.
 */
export function planNamed(draft: Placed<NamedFigureDraft>, context: NamedContext): Planned {
  const { ledger } = context
  const { id, label, observation, of, unit, note, trend = [] } = draft.item
  const named: [string, string][] = [
    ['observation', observation],
    ...(of === undefined ? [] : [['of', of] as [string, string]]),
    ...trend.map((id, index): [string, string] => [`trend[${index}]`, id]),
  ]
  const found = named.map(([path, id]) => ({ path, id, observation: ledger.current(id) }))
  const refused = found.flatMap((one) => refuse(draft, one, ledger) ?? [])
  if (refused.length > 0) return { problems: refused }
  const [stated, ...others] = found as readonly Reference[] as readonly [Reference, ...Reference[]]
  const problems = [
    ...others.flatMap((one) => checkPart(draft, one, stated.observation) ?? []),
    ...checkSource(draft, stated, context),
  ]
  if (problems.length > 0) return { problems }
  const published = (path: string) => {
    const part = found.find((one) => one.path === path)?.observation
    return part && ledger.published(part)
  }
  const count = published('observation')
  const whole = published('of')
  if (!count || (of !== undefined && !whole)) return { problems }
  const points = trend.flatMap((_, index) => published(`trend[${index}]`) ?? [])
  const plan: FigurePlan = {
    id,
    label,
    count,
    ...(whole && { of: whole }),
    ...(unit && { unit }),
    ...(note && { note }),
    trend: [...new Set(points)],
  }
  return { plan, problems }
}

/** Why an observation may not be shown; undefined where it may, or may later. */
function refuse(
  draft: Placed<NamedFigureDraft>,
  {
    path,
    id,
    observation,
  }: Omit<Reference, 'observation'> & { readonly observation?: Observation | undefined },
  ledger: Ledger,
): SourceProblem | undefined {
  const problem = (expected: string, got: string) => explain(draft, path, expected, `"${id}", ${got}`)
  if (!observation) return problem('the id of an observation that could be read and stands', 'which is none')
  const { confidentiality, confirmed, value, status } = observation
  if (confidentiality !== 'F') {
    return problem('an observation that is free (confidentiality F)', `which is ${confidentiality}`)
  }
  if (!confirmed) return problem('an observation that someone has confirmed', 'which nobody has')
  if (value === undefined) return problem('an observation with a value', `which has none (status ${status})`)
  if (ledger.isLater(observation) || ledger.published(observation)) return undefined
  return problem('a count that may be published', 'which is kept back so that nobody can be recognised')
}

function explain(
  { item, file, line }: Placed<NamedFigureDraft>,
  path: string,
  expected: string,
  got: string,
): SourceProblem {
  return createProblem(`publish figure "${item.id}"`, {
    file,
    line,
    path,
    expected: `${expected} in "${path}"`,
    got,
  })
}

/** Why a whole, or a point of a trend, cannot stand beside what the figure states. */
function checkPart(
  draft: Placed<NamedFigureDraft>,
  { path, id, observation }: Reference,
  stated: Observation,
): SourceProblem | undefined {
  if (path !== 'of') {
    return isAlike(observation, stated)
      ? undefined
      : explain(draft, path, 'an observation of the same series', `"${id}"`)
  }
  const areas = ['counterpartArea', 'areaRole'] as const
  const isWhole =
    samePeriod(stated.period, observation.period) &&
    stated.accumulation === observation.accumulation &&
    sameSeries(stated.series, observation.series, areas)
  if (!isWhole) return explain(draft, path, 'an observation of the same measure, unit and period', `"${id}"`)
  // A figure carries its whole as a bare number, and "almost 400" is never shown as 400.
  if (observation.qualifier !== 'exact')
    return explain(draft, path, 'an exact observation', `"${id}", which is ${observation.qualifier}`)
  return (observation as PublishedCount).value < (stated as PublishedCount).value
    ? explain(draft, path, 'the whole, which is no less than its part', `"${id}"`)
    : undefined
}

function isAlike(one: Observation, other: Observation): boolean {
  const lengthOf = ({ period: { start, end } }: Observation) => end - start
  return (
    sameSeries(one.series, other.series) &&
    one.accumulation === other.accumulation &&
    (one.accumulation !== 'period' || lengthOf(one) === lengthOf(other))
  )
}

function checkSource(
  draft: Placed<NamedFigureDraft>,
  { id, observation: { source } }: Reference,
  { posts, isWithdrawn = () => false }: NamedContext,
): SourceProblem[] {
  const { post, url }: ObservationSource = source
  if (post === undefined || url !== undefined || posts.some(({ item }) => item.id === post)) return []
  if (isWithdrawn(post)) return []
  const expected = 'an observation whose source is an address or the id of a post'
  return [explain(draft, 'observation', expected, `"${id}" from "${post}"`)]
}
