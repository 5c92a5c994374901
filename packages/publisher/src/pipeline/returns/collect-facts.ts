import type { ReturnsSettings } from '../../config/returns-config.ts'
import type { ConfirmedRows } from '../../sources/confirmed-rows.ts'
import { observationsFile } from '../../sources/observations-file.ts'
import { readConfirmed } from '../../sources/review-file.ts'
import { joinResults } from '../../sources/source.ts'
import { dropDuplicates } from '../drop-duplicates.ts'

/** Reads the files of observations and, after them, what was confirmed in the review file. */
export async function collectFacts({ observations, review }: ReturnsSettings): Promise<ConfirmedRows> {
  const [files, confirmed] = await Promise.all([
    Promise.all(observations.map((path) => observationsFile(path).read())),
    readConfirmed(review),
  ])
  const { items, problems } = dropDuplicates(
    joinResults([...files, { items: confirmed.observations, problems: confirmed.problems }]),
  )
  return { observations: items, comparisons: confirmed.comparisons, problems }
}
