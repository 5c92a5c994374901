import { join } from 'node:path'
import { writeOutput } from '../files/write-output.ts'
import { count } from '../reading/count-words.ts'
import { createProblem, namePlace, type SourceProblem } from '../reading/source-problem.ts'
import { writeKept } from '../state/kept-document.ts'
import { writeKeptImage } from '../state/kept-image.ts'
import { writeTombstones } from '../state/tombstone.ts'
import { explain } from './explain.ts'
import { explainWriteFailure } from './explain-write-failure.ts'
import { type BuildOptions, countContent, gather, type Prepared, prepare, summarise } from './prepare.ts'
import { type Outcome, refused, report } from './report.ts'
import type { Reporter } from './reporter.ts'
import { type ExitCode, exitCodes, type Surroundings } from './surroundings.ts'

/** Makes the document and writes it. */
export function build(options: BuildOptions, surroundings: Surroundings): Promise<ExitCode> {
  return report('build', options, surroundings, (reporter) => buildWith(reporter, options, surroundings))
}

/** Fewer files than these are written before anybody could ask how far it is. */
const longWork = 100

async function buildWith(
  reporter: Reporter,
  options: BuildOptions,
  surroundings: Surroundings,
): Promise<Outcome> {
  if (options.explain !== undefined) {
    const gathered = await gather(options, surroundings, reporter)
    if (!gathered?.content) return refused
    return explain(options.explain, { ...gathered, content: gathered.content }, surroundings, reporter)
  }
  const prepared = await prepare(options, surroundings, reporter)
  if (!prepared) return refused
  const { settings, publication, files, warnings } = prepared
  const label = 'Writing the files'
  reporter.step(label)
  const onProgress = (done: number, total: number) => {
    if (total > longWork) reporter.progress({ label, noun: 'files', done, total })
  }
  const output = await writeOutput(settings.out, files, surroundings.clock(), { onProgress }).catch(
    (error: Error) => error,
  )
  reporter.clear()
  if (output instanceof Error) {
    reporter.error(explainWriteFailure(output, settings.out))
    return refused
  }
  const { written, removed } = output
  const problems = [...prepared.problems, ...(await keepState(settings.state, prepared))]
  for (const warning of warnings) reporter.warning(warning)
  for (const problem of problems) reporter.problem(problem)
  const changes = [
    written.length > 0 ? `${count(written.length, 'file')} written` : 'nothing new',
    ...(removed.length > 0 ? [`${removed.length} old removed`] : []),
    ...(problems.length > 0 ? [count(problems.length, 'problem')] : []),
    ...(warnings.length > 0 ? [count(warnings.length, 'warning')] : []),
  ]
  const document = namePlace(join(settings.out, 'feed.json'), surroundings.folder)
  return {
    code: problems.length > 0 ? exitCodes.problems : exitCodes.done,
    text: `${document}  ${summarise(publication)}; ${changes.join('; ')}\n`,
    facts: { document, counts: countContent(publication), written, removed },
  }
}

/** The document stands even where nothing can be kept; but then the day may come when it is missed. */
async function keepState(
  folder: string,
  { kept, madeImages, tombstones }: Prepared,
): Promise<SourceProblem[]> {
  try {
    if (tombstones) await writeTombstones(folder, tombstones)
    for (const { origin, document } of kept) await writeKept(folder, origin, document)
    for (const { origin, image } of madeImages) await writeKeptImage(folder, origin, image)
    return []
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    const parts = { file: folder, expected: 'a folder that may be written to', got: code }
    return [createProblem('keep what the sources hold', parts)]
  }
}
