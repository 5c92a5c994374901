import { count } from '../reading/count-words.ts'
import { type BuildOptions, countContent, prepare, summarise } from './prepare.ts'
import { refused, report } from './report.ts'
import { type ExitCode, exitCodes, type Surroundings } from './surroundings.ts'

/** Does all that `build` does but write, and lists every problem. */
export function check(options: BuildOptions, surroundings: Surroundings): Promise<ExitCode> {
  return report('check', options, surroundings, async (reporter) => {
    const prepared = await prepare(options, surroundings, reporter)
    if (!prepared) return refused
    const { publication, problems, warnings } = prepared
    reporter.clear()
    for (const warning of warnings) reporter.warning(warning)
    for (const problem of problems) reporter.problem(problem)
    const found = [
      problems.length > 0 ? count(problems.length, 'problem') : 'no problems',
      ...(warnings.length > 0 ? [count(warnings.length, 'warning')] : []),
    ]
    return {
      code: problems.length > 0 ? exitCodes.problems : exitCodes.done,
      text: `${summarise(publication)}: ${found.join(', ')}\n`,
      facts: { counts: countContent(publication) },
    }
  })
}
