import type { LocalizedText } from '@iom-feed/core'
import * as v from 'valibot'
import { id, localizedText, oneOrMore, record } from '../reading/fields.ts'
import type { Source } from './source.ts'
import { yamlList } from './yaml-list.ts'

/** What an editor says of a figure; every number of it is in the observations that it names. */
export interface FigureDraft {
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

/** The figures of a YAML file. */
export function yamlFigures(file: string): Source<FigureDraft> {
  return yamlList(file, 'figure', figure)
}

const figure = record<FigureDraft>(
  'a figure such as { id: returns, label: { en: Voluntary returns }, observation: r-2018-05 }',
  {
    id,
    label: localizedText,
    observation: id,
    of: v.optional(id),
    unit: v.optional(localizedText),
    note: v.optional(localizedText),
    trend: v.optional(oneOrMore('a list of ids of observations', id)),
  },
)
