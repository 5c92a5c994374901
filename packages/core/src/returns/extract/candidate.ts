import type { Month, Period } from '../../time/month.ts'
import type { Observation } from '../observation.ts'
import type { Confidence, Reason, RefusalReason } from './reasons.ts'

/** A part of a text, in code points from its beginning; `end` is the first one that is no longer in it. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What a text states, before anybody has confirmed it: an observation without what only its publisher knows. */
export type ObservationDraft = Pick<
  Observation,
  'series' | 'period' | 'accumulation' | 'qualifier' | 'status' | 'confidentiality'
> & { readonly value: number }

/** A part of a draft that the text does not say, and where it was taken from. */
export interface Inference {
  /** A path in the draft: `period.end`. */
  readonly part:
    | 'period'
    | 'period.start'
    | 'period.end'
    | 'qualifier'
    | 'series.areaRole'
    | 'series.group'
    | 'series.hostArea'
  readonly from: 'published' | 'text' | 'hostArea' | 'rounding'
}

/** Where the parts of a draft stand in the text. */
export interface CandidateSpans {
  readonly number: Span
  /** The whole sentence. */
  readonly quote: Span
  readonly qualifier?: Span
  readonly period?: Span
  readonly area?: Span
  readonly group?: Span
  readonly hostArea?: Span
}

/** A count of returns that a text seems to state. */
export interface Candidate {
  readonly observation: ObservationDraft
  readonly confidence: Confidence
  /** What keeps it from being surer. */
  readonly reasons: readonly Reason[]
  /** Those of the reasons that are faults of the text, or may be. */
  readonly warnings: readonly Reason[]
  readonly inferred: readonly Inference[]
  /** The sentence, as it is written. */
  readonly quote: string
  readonly spans: CandidateSpans
  /** Other sentences that state the same. */
  readonly repeats: readonly Span[]
}

/** A number that is not taken for a count of returns. */
export interface Refusal {
  readonly reason: RefusalReason
  readonly number: Span
  readonly quote: Span
}

/** A comparison of two periods that a text states without a number. */
export interface ComparisonDraft {
  readonly period: Period
  readonly relation: 'more' | 'fewer' | 'equal'
  readonly otherPeriod: Period
  /** How large the text calls the difference. */
  readonly size?: 'slight' | 'large'
  /** Never `sure`: what is compared is taken from the sentences around. */
  readonly confidence: Exclude<Confidence, 'sure'>
  readonly quote: string
  readonly spans: { readonly relation: Span; readonly otherPeriod: Span; readonly quote: Span }
}

/** What a text says of returns. */
export interface Extraction {
  readonly candidates: readonly Candidate[]
  readonly refused: readonly Refusal[]
  readonly comparisons: readonly ComparisonDraft[]
}

/** What has to be known of a text. */
export interface ExtractOptions {
  /** A BCP 47 tag; of other languages than English, Finnish and Swedish nothing is read. */
  readonly language: string | undefined
  /** The day on which it was published, `YYYY-MM-DD`; without one nothing relative is read. */
  readonly published: string | undefined
  /** From where the returns are where a text does not say: ISO 3166-1 alpha-2. */
  readonly hostArea: string
}

/** The day of publication, taken apart. */
export interface Clock {
  readonly month: Month
  /** Of the month, from 1. */
  readonly day: number
}
