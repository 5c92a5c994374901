import type { LocalizedText } from '../../language/localized-text.ts'
import type { Confirmation, ObservationSource } from '../observation.ts'

/** The dimensions that tell one count from others, named as in `Series`; `period` is a month or two with a slash between. */
export const seriesDimensions = [
  'hostArea',
  'counterpartArea',
  'areaRole',
  'measure',
  'group',
  'unit',
  'scope',
  'accumulation',
  'period',
] as const

/** A dimension that tells one series of observations from another, or its period. */
export type SeriesDimension = (typeof seriesDimensions)[number]

/**
 * What is said of a count: `value` where the source states an exact number, and between which whole numbers it is.
 *
 * So a program that knows nothing of qualifiers never takes `almost 400` for 400.
 */
export const statistics = ['value', 'lower', 'upper'] as const

/** SDMX's code for what does not apply: the role of all areas together. */
export const notApplicable = '_Z'

/** A dimension of a dataset of JSON-stat 2.0. */
export interface JsonStatDimension {
  readonly label?: string
  readonly category: {
    readonly index: readonly string[]
    readonly label?: Readonly<Record<string, string>>
  }
  readonly extension?: DimensionLabels
}

/** Labels of a dimension and its categories, by language. */
export interface DimensionLabels {
  readonly label?: LocalizedText
  readonly category?: Readonly<Record<string, LocalizedText>>
}

/** What JSON-stat has no place for: what is known of the observation in a cell. */
export interface JsonStatObservation {
  /** The place of its `value` among the values of the dataset. */
  readonly cell: number
  readonly id: string
  /** The stated number, where it is qualified. */
  readonly value?: number
  /** Where it is not `exact`. */
  readonly qualifier?: string
  /** Where it is not `A`. */
  readonly status?: string
  readonly confidentiality: string
  readonly vintage: string
  readonly source: ObservationSource
  readonly confirmed?: Confirmation
}

/** Observations as a dataset of JSON-stat 2.0; `value` and `status` are by place, and sparse. */
export interface JsonStatDataset {
  readonly version: '2.0'
  readonly class: 'dataset'
  readonly label?: string
  readonly source?: string
  readonly updated?: string
  readonly note: readonly string[]
  readonly id: readonly string[]
  readonly size: readonly number[]
  readonly role: {
    readonly time: readonly string[]
    readonly geo: readonly string[]
    readonly metric: readonly string[]
  }
  readonly dimension: Readonly<Record<string, JsonStatDimension>>
  readonly value: Readonly<Record<string, number>>
  /** A code of SDMX CL_OBS_STATUS and the qualifier, as in `A almost`; absent where they are `A` and `exact`. */
  readonly status?: Readonly<Record<string, string>>
  readonly extension: { readonly observations: readonly JsonStatObservation[] }
}
