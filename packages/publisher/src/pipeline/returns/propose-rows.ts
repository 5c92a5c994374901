import { createHash } from 'node:crypto'
import {
  dayInZone,
  formatMonth,
  type Period,
  type Post,
  parseTimestamp,
  type Series,
  total,
} from '@iom-feed/core'
import {
  type Candidate,
  type ComparisonDraft,
  type Confidence,
  extract,
  type Inference,
  reasonTexts,
  refusalTexts,
} from '@iom-feed/core/extract'
import type { Settings } from '../../config/load-config.ts'
import type { ReviewCells } from '../../sources/review-columns.ts'

/** A row for the review file. */
export interface ProposedRow {
  /** By any of these a row of the review file is the same one: that of each translation which states it; the first for a new row. */
  readonly ids: readonly string[]
  readonly cells: ReviewCells
}

/** A number that is no count of returns. */
interface RefusedNumber {
  readonly post: string
  /** As it is written. */
  readonly number: string
  /** The sentence. */
  readonly quote: string
  /** Why, in a sentence. */
  readonly reason: string
}

export interface ProposedRows {
  readonly rows: readonly ProposedRow[]
  readonly refused: readonly RefusedNumber[]
}

/** What of the settings proposals depend on. */
export interface ProposalSettings extends Pick<Settings, 'sources' | 'timeZone'> {
  readonly returns: Pick<Settings['returns'], 'hostArea'>
}

/**
 * Finds what posts state of returns, the oldest post first.
 *
 * What the translations of one text state alike is one row, by the surest of them.
 */
export function proposeRows(posts: readonly Post[], settings: ProposalSettings): ProposedRows {
  const rows = new Map<string, ProposedRow>()
  const refused: RefusedNumber[] = []
  for (const post of sortByDay(posts, settings.timeZone)) {
    const found = readPost(post, settings)
    refused.push(...found.refused)
    for (const { fact, cells } of found.facts) {
      const key = JSON.stringify([post.entry === undefined ? [post.id] : post.entry, fact])
      const known = rows.get(key)
      const id = identify(post.id, fact, cells.end ?? '')
      if (known?.ids.includes(id)) continue
      rows.set(key, known ? join(known, id, cells) : { ids: [id], cells })
    }
  }
  return {
    rows: [...rows.values()].map(({ ids, cells }) => ({ ids, cells: { ...cells, id: ids[0] ?? '' } })),
    refused,
  }
}

/** The form of an id that was made here: the last month, and a hash of the post and of all that is stated. */
export const proposedId: RegExp = /\b\d{4}-\d{2}-[0-9a-f]{12}\b/g

/** A number that changes makes another id: what was decided was decided of the number that was there. */
function identify(post: string, fact: string, end: string): string {
  return `${end}-${createHash('sha256')
    .update(JSON.stringify([post, fact]))
    .digest('hex')
    .slice(0, 12)}`
}

const sureness: readonly Confidence[] = ['sure', 'likely', 'unsure']

function join(known: ProposedRow, id: string, cells: ReviewCells): ProposedRow {
  const rank = ({ confidence }: ReviewCells) => sureness.indexOf(confidence as Confidence)
  return { ids: [...known.ids, id], cells: rank(cells) < rank(known.cells) ? cells : known.cells }
}

function sortByDay(posts: readonly Post[], timeZone: string): (Post & { readonly day: string })[] {
  return posts
    .map((post) => ({ ...post, day: dayOf(post, timeZone) }))
    .sort((one, other) => compare(one.day, other.day) || compare(one.id, other.id))
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

function dayOf({ published }: Post, timeZone: string): string {
  const moment = published === undefined ? undefined : parseTimestamp(published)
  return moment === undefined ? '' : dayInZone(moment, timeZone)
}

/** What is stated, as a text that is the same whenever it is, and its row. */
interface Fact {
  readonly fact: string
  readonly cells: ReviewCells
}

function readPost(
  post: Post & { readonly day: string },
  { returns, sources }: Omit<ProposalSettings, 'timeZone'>,
): { readonly facts: readonly Fact[]; readonly refused: readonly RefusedNumber[] } {
  const { id, url, title, text: teaser, day, language } = post
  const text = [title, teaser].filter((part) => part !== undefined).join('\n\n')
  const { hostArea } = returns
  const found = extract(text, { language, published: day || undefined, hostArea })
  const letters = [...text]
  const slice = ({ start, end }: { readonly start: number; readonly end: number }) =>
    letters.slice(start, end).join('')
  const from: ReviewCells = {
    vintage: day,
    post: id,
    url: url ?? '',
    sourceName: nameSource(id, sources),
  }
  // A teaser that was cut ends with three dots, and what followed them may have said more of the number.
  const isCut = (end: number) => text.endsWith('…') && end >= letters.length - 1
  return {
    facts: [
      ...found.candidates.map((candidate) => countRow(candidate, from, isCut(candidate.spans.quote.end))),
      ...found.comparisons.map((draft) => comparisonRow(draft, from, hostArea, isCut(draft.spans.quote.end))),
    ],
    refused: found.refused.map(({ number, quote, reason }) => ({
      post: id,
      number: slice(number),
      quote: slice(quote),
      reason: refusalTexts[reason],
    })),
  }
}

/** Posts of a feed that has an id begin with it; all else is the office's own. */
function nameSource(post: string, sources: Settings['sources']): string {
  const names = sources.flatMap((source) => (source.type === 'feed' && source.id) || [])
  return names.find((name) => post.startsWith(`${name}/`)) ?? 'office'
}

const cutText = 'The teaser ends within the sentence.'

function countRow({ observation, ...candidate }: Candidate, from: ReviewCells, isCut: boolean): Fact {
  const { series, period, accumulation, value, qualifier, status, confidentiality } = observation
  return {
    fact: JSON.stringify([seriesCells(series), period.start, period.end, accumulation, value, qualifier]),
    cells: {
      ...from,
      ...seriesCells(series),
      ...monthCells(period),
      ...{ accumulation, qualifier, status, confidentiality },
      value: String(value),
      confidence: isCut ? 'unsure' : candidate.confidence,
      quote: candidate.quote,
      reasons: [...candidate.reasons.map((reason) => reasonTexts[reason]), ...(isCut ? [cutText] : [])].join(
        ' ',
      ),
      inferred: candidate.inferred.map(describeInference).join('; '),
    },
  }
}

function comparisonRow(
  { period, otherPeriod, relation, confidence, quote }: ComparisonDraft,
  from: ReviewCells,
  hostArea: string,
  isCut: boolean,
): Fact {
  // A text that compares without a number speaks of all returns.
  const series = {
    hostArea,
    counterpartArea: total,
    measure: 'returns',
    group: total,
    unit: 'persons',
    scope: total,
  }
  const other = monthCells(otherPeriod)
  return {
    fact: JSON.stringify([hostArea, relation, period.start, period.end, otherPeriod.start, otherPeriod.end]),
    cells: {
      ...from,
      ...seriesCells(series),
      ...monthCells(period),
      relation,
      otherStart: other.start,
      otherEnd: other.end,
      accumulation: 'period',
      status: 'A',
      confidentiality: 'F',
      confidence: isCut ? 'unsure' : confidence,
      quote,
      reasons: ['What is compared was taken from the sentences around.', ...(isCut ? [cutText] : [])].join(
        ' ',
      ),
    },
  }
}

function seriesCells({ areaRole = '' as never, ...series }: Series) {
  const { hostArea, counterpartArea, measure, group, unit, scope } = series
  return { hostArea, counterpartArea, areaRole, measure, group, unit, scope }
}

function monthCells({ start, end }: Period): { readonly start: string; readonly end: string } {
  return { start: formatMonth(start), end: formatMonth(end) }
}

const parts: Readonly<Record<Inference['part'], string>> = {
  period: 'the period',
  'period.start': 'the first month',
  'period.end': 'the last month',
  qualifier: 'the qualifier',
  'series.areaRole': 'the role of the area',
  'series.group': 'the group',
  'series.hostArea': 'from where',
}

const origins: Readonly<Record<Inference['from'], string>> = {
  published: 'from the day of publication',
  text: 'from the text around',
  hostArea: 'from the config',
  rounding: 'as the number is round',
}

function describeInference({ part, from }: Inference): string {
  return `${parts[part]}: ${origins[from]}`
}
