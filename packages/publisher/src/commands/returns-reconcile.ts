import { dayInZone } from '@iom-feed/core'
import { collectFacts } from '../pipeline/returns/collect-facts.ts'
import { reconcileFacts } from '../pipeline/returns/reconcile-facts.ts'
import { compareProblems } from '../reading/source-problem.ts'
import { loadSettings, readMoment } from './prepare.ts'
import { reconciliationToJson } from './reconciliation-json.ts'
import { writeReconciliation } from './reconciliation-text.ts'
import { createReporter } from './reporter.ts'
import { type ExitCode, exitCodes, type Surroundings } from './surroundings.ts'

export interface ReconcileCommandOptions {
  readonly config?: string | undefined
  readonly now?: string | undefined
  readonly json?: boolean | undefined
  readonly confidential?: boolean | undefined
}

/** Says what confirmed counts make of each other: bounds, proofs, and what contradicts. Writes no file. */
export async function returnsReconcile(
  { config, now, json = false, confidential = false }: ReconcileCommandOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const reporter = createReporter(surroundings)
  const settings = await loadSettings({ config }, surroundings, reporter)
  const moment = settings && readMoment(now, settings.timeZone, surroundings, reporter)
  if (!settings || moment === undefined) return exitCodes.refused
  const facts = await collectFacts(settings.returns)
  const problems = [...facts.problems].sort(compareProblems)
  const found = reconcileFacts(facts, {
    day: dayInZone(moment, settings.timeZone),
    ranks: settings.returns.sourceRank,
    withConfidential: confidential,
  })
  for (const problem of problems) reporter.problem(problem)
  for (const { message } of found.reconciliation.problems) reporter.error(message)
  surroundings.stdout.write(json ? reconciliationToJson(found, problems) : writeReconciliation(found))
  const { conflicts, problems: unusable } = found.reconciliation
  const isWrong = problems.length + unusable.length + conflicts.length + found.leftOut.conflicts > 0
  return isWrong ? exitCodes.problems : exitCodes.done
}
