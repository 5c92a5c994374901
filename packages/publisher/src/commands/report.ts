import { namePlace, quote, type SourceProblem } from '../reading/source-problem.ts'
import { createReporter, type Reporter } from './reporter.ts'
import { type ExitCode, exitCodes, type Surroundings } from './surroundings.ts'

/** How a command ended: what it says to a person, and what to a program. */
export interface Outcome {
  readonly code: ExitCode
  /** Lines for the standard output. */
  readonly text?: string
  /** What the JSON says besides its exit code and the problems. */
  readonly facts?: Readonly<Record<string, unknown>>
}

/** A command that was refused, or could not go on, which has been told. */
export const refused: Outcome = { code: exitCodes.refused }

/**
 * Runs a command, and writes its result to the standard output: text or, with `json`, one JSON object. Problems go to the standard error
 * as well, as lines.
 *
 * The shape of the JSON is documented in the README, and only ever added to; `format` would change with it otherwise.
 */
export async function report(
  command: string,
  { json = false }: { readonly json?: boolean | undefined },
  surroundings: Surroundings,
  work: (reporter: Reporter) => Promise<Outcome>,
): Promise<ExitCode> {
  const problems: SourceProblem[] = []
  const warnings: SourceProblem[] = []
  const errors: string[] = []
  const reporter = createReporter(surroundings)
  const telling: Reporter = {
    ...reporter,
    problem(problem) {
      problems.push(problem)
      reporter.problem(problem)
    },
    warning(warning) {
      warnings.push(warning)
      reporter.warning(warning)
    },
    error(message) {
      errors.push(message)
      reporter.error(message)
    },
  }
  const {
    code,
    text = '',
    facts,
  } = await work(telling).catch((error: NodeJS.ErrnoException) => {
    reporter.clear()
    telling.error(explainFailure(error, surroundings.folder))
    return refused
  })
  const place = (found: readonly SourceProblem[]) =>
    found.map((one) => ({ ...one, file: namePlace(one.file, surroundings.folder) }))
  const result = { format: 1, command, exitCode: code, ...facts }
  const told = { problems: place(problems), warnings: place(warnings), errors }
  surroundings.stdout.write(json ? `${JSON.stringify({ ...result, ...told }, undefined, 2)}\n` : text)
  return code
}

/** Says where the file system failed; any other error is a mistake of ours. */
function explainFailure(error: NodeJS.ErrnoException, folder: string): string {
  const { code, syscall, path } = error
  if (code === undefined || syscall === undefined) throw error
  const place = path === undefined ? 'the file system' : quote(namePlace(path, folder))
  return `Cannot use ${place}: expected a file or folder that may be used, got ${code} (${syscall})`
}
