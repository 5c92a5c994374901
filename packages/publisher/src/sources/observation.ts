import type { Period, Qualifier } from '@iom-feed/core'

/** How a count is added up: over its period, since January, or since a programme began. */
export const accumulations = ['period', 'yearToDate', 'sinceStart'] as const

export const areaRoles = ['destination', 'nationality'] as const

/** One stated count, in the terms of SDMX. */
export interface Observation {
  readonly id: string
  /** ISO 3166-1 alpha-2. */
  readonly hostArea: string
  /** ISO 3166-1 alpha-2, or `_T` for all areas together. */
  readonly counterpartArea: string
  readonly areaRole?: (typeof areaRoles)[number]
  readonly measure: string
  /** `_T` for all persons. */
  readonly group: string
  readonly unit?: string
  readonly period: Period
  readonly accumulation: (typeof accumulations)[number]
  /** Absent where the status says that there is none. */
  readonly value?: number
  readonly qualifier: Qualifier
  /** A code of SDMX CL_OBS_STATUS. */
  readonly status: string
  /** A code of SDMX CL_CONF_STATUS; only `F` is ever published. */
  readonly confidentiality: string
  /** The day on which it was published. */
  readonly vintage: string
  /** The id of a post, or an address. */
  readonly source?: string
  readonly confirmedBy?: string
  readonly confirmedOn?: string
}
