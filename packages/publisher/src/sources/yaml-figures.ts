import type { LocalizedText } from '@iom-feed/core'
import * as v from 'valibot'
import { choice, type Field, id, localizedText, oneOrMore, record } from '../reading/fields.ts'
import type { Source } from './source.ts'
import { yamlList } from './yaml-list.ts'

/** What an editor says of a figure; every number of it is in the observations that it names. */
export interface NamedFigureDraft {
  readonly id: string
  readonly label: LocalizedText
  /** The observation that it states. */
  readonly observation: string
  /** The observation of the whole that it is a part of. */
  readonly of?: string
  readonly unit?: LocalizedText
  readonly note?: LocalizedText
  /** Observations before and with it, of the same series. */
  readonly trend?: readonly string[]
}

/** The figures whose observations are found in the ledger. */
const figureKinds = ['latest-month', 'year-to-date', 'top-destination', 'destinations'] as const

export type FigureKind = (typeof figureKinds)[number]

/** A figure of a kind; what an editor says of it comes before what is usual. */
export interface KindFigureDraft extends Partial<Pick<NamedFigureDraft, 'label' | 'unit' | 'note'>> {
  readonly id: string
  readonly kind: FigureKind
}

export type FigureDraft = NamedFigureDraft | KindFigureDraft

/** One figure of each kind: what is published where nobody has chosen figures. */
export const defaultFigures: readonly KindFigureDraft[] = figureKinds.map((kind) => ({ id: kind, kind }))

/** The figures of a YAML file. */
export function yamlFigures(file: string): Source<FigureDraft> {
  return yamlList(file, 'figure', schemaOf)
}

const texts = { unit: v.optional(localizedText), note: v.optional(localizedText) }

const namedFigure = record<NamedFigureDraft>(
  'a figure such as { id: returns, label: { en: Voluntary returns }, observation: r-2018-05 }',
  {
    ...texts,
    id,
    label: localizedText,
    observation: id,
    of: v.optional(id),
    trend: v.optional(oneOrMore('a list of ids of observations', id)),
  },
)

const kindFigure: Field<KindFigureDraft> = v.pipe(
  record<Omit<KindFigureDraft, 'id'> & { readonly id?: string }>('a figure such as { kind: latest-month }', {
    ...texts,
    id: v.optional(id),
    label: v.optional(localizedText),
    kind: choice(figureKinds),
  }),
  v.transform((draft) => ({ ...draft, id: draft.id ?? draft.kind })),
)

function schemaOf(value: unknown): Field<FigureDraft> {
  const isKind = typeof value === 'object' && value !== null && 'kind' in value
  return isKind ? kindFigure : namedFigure
}
