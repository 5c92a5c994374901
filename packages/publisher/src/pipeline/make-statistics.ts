import type { Settings } from '../config/load-config.ts'
import type { ReturnsSettings } from '../config/returns-config.ts'
import type { PublishedData } from '../outputs/publication.ts'
import type { SourceProblem } from '../reading/source-problem.ts'
import { defaultFigures } from '../sources/yaml-figures.ts'
import type { Content } from './content.ts'
import { type MadeFigures, makeFigures } from './make-figures.ts'
import { findDisabledPolicies, findTellingPosts } from './returns/check-ledger.ts'
import type { Moment } from './returns/due-observations.ts'
import { openLedger } from './returns/ledger.ts'
import { publishData } from './returns/publish-data.ts'
import { noWithdrawals } from './withdrawal/withdrawals.ts'

/** What is published of the returns ledger. */
export interface Statistics extends MadeFigures {
  readonly data?: PublishedData
  readonly warnings: readonly SourceProblem[]
}

/** What of the settings decides about statistics. */
export interface StatisticsSettings extends Pick<Settings, 'languages' | 'file'> {
  readonly returns: Pick<ReturnsSettings, 'figures' | 'suppression' | 'sourceRank' | 'method'>
}

/** Makes figures and data of what may be published of the observations, and finds what gives away what may not. */
export function makeStatistics(
  {
    observations,
    figures,
    posts,
    withdrawals = noWithdrawals,
  }: Pick<Content, 'observations' | 'figures' | 'posts'> & Partial<Pick<Content, 'withdrawals'>>,
  { languages, returns, file }: StatisticsSettings,
  moment: Moment,
): Statistics {
  const { suppression, sourceRank, method } = returns
  const ledger = openLedger(observations, moment, { policies: suppression, ranks: sourceRank })
  const options = { languages, ranks: sourceRank, ...(method && { method }) }
  const isWithdrawn = (post: string) => withdrawals.has('post', post)
  // Without a file of figures those are published that can be made of what there is.
  const drafts = returns.figures === undefined ? defaultFigures.map((item) => ({ item, file })) : figures
  const made = makeFigures(drafts, { ...options, ledger, posts, isWithdrawn })
  const data = publishData(
    ledger,
    observations.map(({ item }) => item),
    options,
  )
  return {
    ...made,
    ...(data && { data }),
    warnings: [
      ...findDisabledPolicies(suppression, file),
      ...findTellingPosts(ledger, observations, suppression),
    ],
  }
}
