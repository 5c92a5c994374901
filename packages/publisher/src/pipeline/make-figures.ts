import {
  type Figure,
  type LanguageTag,
  type Observation,
  type ObservationSource,
  type Post,
  safeUrl,
  type TrendPoint,
  total,
} from '@iom-feed/core'
import { createProblem, type SourceProblem } from '../reading/source-problem.ts'
import type { Placed } from '../sources/source.ts'
import type { FigureDraft } from '../sources/yaml-figures.ts'
import { displayDay, displayNumber, displayPeriod } from './display-texts.ts'

export interface FigureContext {
  readonly observations: readonly Placed<Observation>[]
  /** All posts that the sources hold, those included that are not due yet. */
  readonly posts: readonly Placed<Post>[]
  /** The ids of the posts that the document holds. */
  readonly published: ReadonlySet<string>
  /** The day of the document, `YYYY-MM-DD`. */
  readonly today: string
  readonly languages: readonly LanguageTag[]
}

/** An observation that may be published: a free, confirmed count of all persons. */
type Publishable = Observation & { readonly value: number }

/**
 * Makes the figures whose every number may be published.
 *
 * A figure that names an observation that is confidential, unconfirmed or of one group of persons is left out, and so is one whose
 * parts do not belong together; each is named. What is only dated later than today is left out without a word.
 */
export function makeFigures(
  drafts: readonly Placed<FigureDraft>[],
  context: FigureContext,
): { readonly figures: readonly Figure[]; readonly problems: readonly SourceProblem[] } {
  const observations = new Map(context.observations.map(({ item }) => [item.id, item]))
  const figures: Figure[] = []
  const problems: SourceProblem[] = []
  for (const draft of drafts) {
    const { observation, of, trend = [] } = draft.item
    const references: [string, string][] = [
      ['observation', observation],
      ...(of === undefined ? [] : [['of', of] as [string, string]]),
      ...trend.map((id, index): [string, string] => [`trend[${index}]`, id]),
    ]
    const found = references.flatMap(([path, id]) => refuse(draft, path, id, observations.get(id)) ?? [])
    const parts = found.length > 0 ? found : checkParts(draft, observations, context)
    if (parts.length > 0) problems.push(...parts)
    else figures.push(...createFigure(draft.item, observations as Map<string, Publishable>, context))
  }
  return { figures, problems }
}

/** Why an observation may not be published; undefined where it may. */
function refuse(
  draft: Placed<FigureDraft>,
  path: string,
  id: string,
  observation: Observation | undefined,
): SourceProblem | undefined {
  const problem = (expected: string, got: string) => explain(draft, path, expected, `"${id}", ${got}`)
  if (!observation) return problem('the id of an observation that could be read', 'which is none')
  const { confidentiality, series, confirmed, value, status } = observation
  if (confidentiality !== 'F') {
    return problem('an observation that is free (confidentiality F)', `which is ${confidentiality}`)
  }
  // Groups wait for the rules that keep small counts from betraying a person.
  if (series.group !== total)
    return problem('an observation of all persons (group _T)', `which is of one group`)
  if (!confirmed) return problem('an observation that someone has confirmed', 'which nobody has')
  if (value === undefined) return problem('an observation with a value', `which has none (status ${status})`)
  return undefined
}

function explain(
  { item, file, line }: Placed<FigureDraft>,
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

function checkParts(
  draft: Placed<FigureDraft>,
  observations: ReadonlyMap<string, Observation>,
  { posts }: FigureContext,
): SourceProblem[] {
  const { observation, of, trend = [] } = draft.item
  const stated = observations.get(observation) as Publishable
  const problems: SourceProblem[] = []
  const whole = of === undefined ? undefined : (observations.get(of) as Publishable)
  if (whole && (!samePeriod(stated, whole) || seriesOf(whole, true) !== seriesOf(stated, true))) {
    problems.push(explain(draft, 'of', 'an observation of the same measure, unit and period', `"${of}"`))
  } else if (whole && whole.qualifier !== 'exact') {
    // A figure carries its whole as a bare number, and "almost 400" is never shown as 400.
    problems.push(explain(draft, 'of', 'an exact observation', `"${of}", which is ${whole.qualifier}`))
  } else if (whole && whole.value < stated.value) {
    problems.push(explain(draft, 'of', 'the whole, which is no less than its part', `"${of}"`))
  }
  trend.forEach((id, index) => {
    const point = observations.get(id) as Publishable
    const alike =
      seriesOf(point) === seriesOf(stated) && (stated.accumulation !== 'period' || sameLength(point, stated))
    if (!alike)
      problems.push(explain(draft, `trend[${index}]`, 'an observation of the same series', `"${id}"`))
  })
  const { source } = stated
  if (source.post !== undefined && source.url === undefined && !findPost(source, posts)) {
    const expected = 'an observation whose source is an address or the id of a post'
    problems.push(explain(draft, 'observation', expected, `"${observation}" from "${source.post}"`))
  }
  return problems
}

/** The post that states a count; the id of one can be an address. */
function findPost({ post, url }: ObservationSource, posts: readonly Placed<Post>[]): Post | undefined {
  const id = post ?? url
  return id === undefined ? undefined : posts.find(({ item }) => item.id === id)?.item
}

/** What two counts must share to be shown beside each other; a part and its whole may differ in the area. */
function seriesOf(observation: Observation, anyArea = false): string {
  const { series, accumulation } = observation
  const { hostArea, counterpartArea, areaRole, measure, group, unit, scope } = series
  return JSON.stringify([
    hostArea,
    measure,
    group,
    unit,
    scope,
    accumulation,
    ...(anyArea ? [] : [counterpartArea, areaRole]),
  ])
}

function samePeriod(one: Observation, other: Observation): boolean {
  return one.period.start === other.period.start && one.period.end === other.period.end
}

function sameLength(one: Observation, other: Observation): boolean {
  return one.period.end - one.period.start === other.period.end - other.period.start
}

/** The figure, or none where something of it is dated later than today. */
function createFigure(
  draft: FigureDraft,
  observations: ReadonlyMap<string, Publishable>,
  { posts, published, today, languages }: FigureContext,
): Figure[] {
  const stated = observations.get(draft.observation) as Publishable
  const whole = draft.of === undefined ? undefined : (observations.get(draft.of) as Publishable)
  const isDue = ({ vintage, confirmed }: Publishable) => vintage <= today && (confirmed?.on ?? '') <= today
  if (!isDue(stated) || (whole && !isDue(whole))) return []
  const post = findPost(stated.source, posts)
  if (post && !published.has(post.id)) return []
  const source = post?.url ?? safeUrl(stated.source.url ?? '')
  const trend = (draft.trend ?? [])
    .map((id) => observations.get(id) as Publishable)
    .filter(isDue)
    .sort((one, other) => one.period.end - other.period.end || one.period.start - other.period.start)
    .map(({ period, value, qualifier }): TrendPoint => {
      const texts = { value: displayNumber(value, languages), period: displayPeriod(period, languages) }
      return { period, value, qualifier, texts }
    })
  return [
    {
      id: draft.id,
      label: draft.label,
      value: stated.value,
      qualifier: stated.qualifier,
      ...(whole && { of: whole.value }),
      ...(draft.unit && { unit: draft.unit }),
      period: stated.period,
      ...(draft.note && { note: draft.note }),
      ...(trend.length > 0 && { trend }),
      vintage: stated.vintage,
      ...(source && { source }),
      texts: {
        value: displayNumber(stated.value, languages),
        ...(whole && { of: displayNumber(whole.value, languages) }),
        period: displayPeriod(stated.period, languages),
        vintage: displayDay(stated.vintage, languages),
      },
    },
  ]
}
