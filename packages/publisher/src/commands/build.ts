import { join, relative } from 'node:path'
import { writeOutput } from '../files/write-output.ts'
import { createProblem, quote, type SourceProblem } from '../reading/source-problem.ts'
import { writeKept } from '../state/kept-document.ts'
import { writeKeptImage } from '../state/kept-image.ts'
import { type BuildOptions, count, type Prepared, prepare, summarise } from './prepare.ts'
import { createReporter } from './reporter.ts'
import { type ExitCode, exitCodes, type Surroundings } from './surroundings.ts'

/** Makes the document and writes it. */
export async function build(options: BuildOptions, surroundings: Surroundings): Promise<ExitCode> {
  const { stdout, folder, clock } = surroundings
  const reporter = createReporter(surroundings)
  const prepared = await prepare(options, surroundings, reporter)
  if (!prepared) return exitCodes.refused
  const { settings, publication, files, warnings } = prepared
  reporter.step('Writing the files')
  const output = await writeOutput(settings.out, files, clock()).catch(
    (error: NodeJS.ErrnoException) => error,
  )
  reporter.clear()
  if (output instanceof Error) {
    if (output.code === undefined) throw output
    const place = quote(settings.out)
    reporter.error(`Cannot write to ${place}: expected a folder that may be written to, got ${output.code}`)
    return exitCodes.refused
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
  const document = relative(folder, join(settings.out, 'feed.json'))
  stdout.write(`${document}  ${summarise(publication)}; ${changes.join('; ')}\n`)
  return problems.length > 0 ? exitCodes.problems : exitCodes.done
}

/** The document stands even where nothing can be kept; but then the day may come when it is missed. */
async function keepState(folder: string, { kept, madeImages }: Prepared): Promise<SourceProblem[]> {
  try {
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
