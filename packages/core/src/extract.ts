/**
 * Reads counts of returns out of prose: `@iom-feed/core/extract`.
 *
 * @module core/extract
 */

export type {
  Candidate,
  CandidateSpans,
  ComparisonDraft,
  Extraction,
  ExtractOptions,
  Inference,
  ObservationDraft,
  Refusal,
  Span,
} from './returns/extract/candidate.ts'
export { extract } from './returns/extract/extract.ts'
export {
  type Confidence,
  type Reason,
  type RefusalReason,
  reasonTexts,
  refusalTexts,
} from './returns/extract/reasons.ts'
