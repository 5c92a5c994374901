import type { Period } from '../time/month.ts'
import type { Qualifier } from './figure.ts'

/** SDMX's code for a total over all values of a dimension. */
export const total = '_T'

/** How a count is added up: over its period, since January of the year in which it ends, or since a programme began. */
export const accumulations = ['period', 'yearToDate', 'sinceStart'] as const

/** One of `accumulations`. */
export type Accumulation = (typeof accumulations)[number]

/** What the counterpart area is to the persons who are counted: where they went, or whose nationals they are. */
export const areaRoles = ['destination', 'nationality'] as const

/** One of `areaRoles`. */
export type AreaRole = (typeof areaRoles)[number]

/**
 * What is counted, by SDMX dimensions. Counts of different measures, roles, units or scopes are never added or compared; those of the
 * counterpart areas and groups of one total are its parts.
 */
export interface Series {
  /** From where: ISO 3166-1 alpha-2. */
  readonly hostArea: string
  /** ISO 3166-1 alpha-2, or `_T` for all areas together. */
  readonly counterpartArea: string
  /** Absent where the counterpart area is `_T`. */
  readonly areaRole?: AreaRole
  /** Such as `returns`, `reintegration`, `destinations` (how many areas there were), `applications`. */
  readonly measure: string
  /** Such as `victims-of-trafficking`, or `_T` for all persons. */
  readonly group: string
  /** Such as `persons`, `countries`. */
  readonly unit: string
  /** The programme or the terms that the count is of, where a source says so; `_T` for all. */
  readonly scope: string
}

/** Where a count was read. */
export interface ObservationSource {
  /** Who says it: a declared rank between sources decides where they contradict. The office itself is `office`. */
  readonly name: string
  /** The id of the post that states it. */
  readonly post?: string
  readonly url?: string
  /** The words that state it. */
  readonly quote?: string
}

/** Who has read a count, found it right and released it. */
export interface Confirmation {
  readonly by: string
  /** `YYYY-MM-DD`. */
  readonly on: string
}

/** One stated count, in SDMX's terms. */
export interface Observation {
  /** Unique, and the same for ever. */
  readonly id: string
  readonly series: Series
  readonly period: Period
  readonly accumulation: Accumulation
  /** A whole number, 0 or more; absent where the status says that there is none. Absent is not 0. */
  readonly value?: number
  readonly qualifier: Qualifier
  /** A code of SDMX CL_OBS_STATUS: `A` normal, `E` estimated, `P` provisional, `B` a break in the series, `M` missing, `O` not available. */
  readonly status: string
  /** A code of SDMX CL_CONF_STATUS: `F` free, `C` confidential, `N` not for publication. */
  readonly confidentiality: string
  /** The day on which it was published, `YYYY-MM-DD`. */
  readonly vintage: string
  readonly source: ObservationSource
  readonly confirmed?: Confirmation
}

/** A text that two series share where they are one. */
export function seriesKey({
  hostArea,
  counterpartArea,
  areaRole,
  measure,
  group,
  unit,
  scope,
}: Series): string {
  return JSON.stringify([hostArea, counterpartArea, areaRole ?? '', measure, group, unit, scope])
}
