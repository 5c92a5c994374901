/**
 * How the counts of a measure add up over time. Persons who returned in January and in February make those of both months: `additive`.
 * A country to which some returned in January and others in February is one country: a `union`, at least as large as each part and at
 * most as large as their sum.
 */
export type MeasureKind = 'additive' | 'union'

/** The measures that are not additive; any other is. */
const measureKinds: Readonly<Record<string, MeasureKind>> = { destinations: 'union' }

/** How the counts of a measure add up, by a table that says more than the usual one. */
export function kindOf(measure: string, kinds: Readonly<Record<string, MeasureKind>>): MeasureKind {
  return new Map(Object.entries({ ...measureKinds, ...kinds })).get(measure) ?? 'additive'
}
