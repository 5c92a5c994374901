import { type BuildOptions, count, prepare, summarise } from './prepare.ts'
import { createReporter } from './reporter.ts'
import { type ExitCode, exitCodes, type Surroundings } from './surroundings.ts'

/** Does all that `build` does but write, and lists every problem. */
export async function check(options: BuildOptions, surroundings: Surroundings): Promise<ExitCode> {
  const reporter = createReporter(surroundings)
  const prepared = await prepare(options, surroundings, reporter)
  if (!prepared) return exitCodes.refused
  const { publication, problems, warnings } = prepared
  reporter.clear()
  for (const warning of warnings) reporter.warning(warning)
  for (const problem of problems) reporter.problem(problem)
  const found = [
    problems.length > 0 ? count(problems.length, 'problem') : 'no problems',
    ...(warnings.length > 0 ? [count(warnings.length, 'warning')] : []),
  ]
  surroundings.stdout.write(`${summarise(publication)}: ${found.join(', ')}\n`)
  return problems.length > 0 ? exitCodes.problems : exitCodes.done
}
