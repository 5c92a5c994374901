/** The columns of the review file, in the order in which a person works through a row. Another may stand beside them. */
export const reviewColumns = [
  'decision',
  'confirmedBy',
  'confirmedOn',
  'confidence',
  'value',
  'qualifier',
  'relation',
  'start',
  'end',
  'otherStart',
  'otherEnd',
  'accumulation',
  'counterpartArea',
  'areaRole',
  'measure',
  'group',
  'quote',
  'reasons',
  'inferred',
  'hostArea',
  'unit',
  'scope',
  'status',
  'confidentiality',
  'vintage',
  'post',
  'url',
  'sourceName',
  'id',
] as const

export type ReviewColumn = (typeof reviewColumns)[number]

/** A row as texts; what is empty is absent. */
export type ReviewCells = Readonly<Partial<Record<ReviewColumn, string>>>

/** What a person says of a row. */
export const decisions = ['confirmed', 'rejected'] as const

/** The columns that say where a row comes from and how sure it is; all others are for a person to put right. */
export const evidenceColumns: readonly ReviewColumn[] = [
  'confidence',
  'quote',
  'reasons',
  'inferred',
  'vintage',
  'url',
]
