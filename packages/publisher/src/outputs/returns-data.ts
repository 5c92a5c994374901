import { observationColumns, writeJsonStat, writeObservationsCsv } from '@iom-feed/core'
import { jsonFile, type OutputFile, textFile } from '../files/output-file.ts'
import type { Publication, PublishedData } from './publication.ts'

export const csvPath = 'returns.csv'
export const jsonStatPath = 'returns.json'

/** Who confirmed a count is not published. */
const columns = observationColumns.filter((column) => !column.startsWith('confirmed'))

/** The return statistics as a table and as JSON-stat; no files where there are none. */
export function returnsData({ data, licence, language, homePageUrl }: Publication): OutputFile[] {
  if (!data) return []
  const { observations, areas, title } = data
  const dataset = writeJsonStat(observations, {
    ...(title && { label: title }),
    source: homePageUrl,
    ...updatedOf(data),
    language,
    labels: { hostArea: { category: areas }, counterpartArea: { category: areas } },
  })
  const { method } = data
  const described = {
    ...dataset,
    link: {
      ...(licence !== undefined && /^https?:/.test(licence) && { license: [{ href: licence }] }),
      ...(method && { describedby: Object.values(method).map((href) => ({ href })) }),
    },
    extension: { ...(licence !== undefined && { licence }), ...(method && { method }), ...dataset.extension },
  }
  const table = writeObservationsCsv(observations, { columns })
  return [textFile(csvPath, table, 'root'), jsonFile(jsonStatPath, described)]
}

/** When the newest of the counts was published; the file changes only where they do. */
function updatedOf({ observations }: PublishedData): { readonly updated?: string } {
  const updated = observations
    .map(({ vintage }) => vintage)
    .sort()
    .at(-1)
  return updated === undefined ? {} : { updated }
}
