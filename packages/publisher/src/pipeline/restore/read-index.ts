import * as v from 'valibot'
import { type RestoreIndex, restorePath } from '../../outputs/restore-index.ts'
import { createProblem, type Reading } from '../../reading/source-problem.ts'
import { loadJson, nameFile, type Published } from './published.ts'

const count = v.pipe(v.number(), v.safeInteger(), v.minValue(0))

/** Pages are named as we name them, so that an index leads nowhere else. */
const schema: v.GenericSchema<unknown, RestoreIndex> = v.object({
  format: v.literal(1),
  updated: v.string(),
  pages: v.array(v.pipe(v.string(), v.regex(/^pages\/\d+\.[0-9a-f]{12}\.json$/))),
  sources: v.record(v.string(), v.array(count)),
  kept: v.exactOptional(
    v.array(
      v.object({
        source: v.string(),
        since: v.string(),
        name: v.exactOptional(v.record(v.string(), v.string())),
      }),
    ),
  ),
  withdrawn: v.array(v.array(v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/)))),
})

/** Reads the index of a published document; neither a value nor a problem where there is none. */
export async function readIndex(published: Published): Promise<Reading<RestoreIndex>> {
  const { value, problems } = await loadJson(published, restorePath)
  if (value === undefined) return { problems }
  const checked = v.safeParse(schema, value)
  if (checked.success) return { value: checked.output, problems: [] }
  const file = nameFile(published, restorePath)
  const parts = { file, expected: 'the index of a document of iom-feed', got: 'another or a broken file' }
  return { problems: [createProblem('read what is published', parts)] }
}
