import { type Observation, type ObservationPlace, readJsonStat } from '@iom-feed/core'
import { readJson } from '../reading/read-json.ts'
import { largestTable } from '../reading/read-table-text.ts'
import { readText } from '../reading/read-text.ts'
import { readYaml } from '../reading/read-yaml.ts'
import { createProblem, type SourceProblem } from '../reading/source-problem.ts'
import { placeObservations } from './place-observations.ts'
import type { Source } from './source.ts'

/** The observations of a file of JSON-stat 2.0. */
export function jsonStatObservations(file: string): Source<Observation> {
  return {
    async read() {
      const text = await readText(file, largestTable)
      if (text.value === undefined) return { items: [], problems: text.problems }
      const { value, problems } = readJson(text.value, file, 'read the dataset')
      if (problems[0]) return { items: [], problems: [withoutText(problems[0])] }
      const reading = readJsonStat(value)
      return placeObservations(
        reading,
        file,
        reading.problems.length > 0 ? findLines(text.value, file) : () => 1,
      )
    },
  }
}

/** What stands around the mistake may be a count that is not free. */
function withoutText({ file, line, expected }: SourceProblem): SourceProblem {
  return createProblem('read the dataset', { file, line, expected, got: 'a mistake' })
}

/** Longer texts are written by programs, which do not look for lines; to find them would take long. */
const longestSearched = 1_000_000

function findLines(text: string, file: string): (place: ObservationPlace) => number {
  if (text.length > longestSearched) return () => 1
  const { lineOf } = readYaml(text, file)
  return ({ path = '' }) =>
    lineOf((path.match(/[^.[\]]+/g) ?? []).map((key) => (/^\d+$/.test(key) ? Number(key) : key)))
}
