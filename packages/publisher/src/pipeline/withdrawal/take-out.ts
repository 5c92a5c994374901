import type { Settings } from '../../config/load-config.ts'
import type { Publication } from '../../outputs/publication.ts'
import { yamlFigures } from '../../sources/yaml-figures.ts'
import { describeLanguages } from '../describe-languages.ts'
import { makeStatistics, type Statistics } from '../make-statistics.ts'
import { numberEntries } from '../number-entries.ts'
import { keepOutStatistics } from './keep-out-statistics.ts'
import { renameEntries } from './rename-entries.ts'
import { type Withdrawals, withhold } from './withdrawals.ts'

/** A publication without what is withdrawn, from what was public alone. */
export async function takeOut(
  publication: Publication,
  withdrawals: Withdrawals,
  settings: Settings,
): Promise<Publication> {
  const left = publication.posts.filter((post) => !withdrawals.hasPost(post))
  const posts = numberEntries(renameEntries(left, withdrawals))
  const { figures, data } = await withoutCounts(publication, withdrawals, settings)
  return {
    ...publication,
    posts,
    languages: describeLanguages(posts),
    campaigns: publication.campaigns.filter(({ id }) => !withdrawals.has('campaign', id)),
    ...keepOutStatistics({ figures, ...(data && { data }) }, withdrawals),
    withdrawn: withdrawals.tombstones.map(({ keys }) => keys),
  }
}

/** Figures are drawn anew where a count is withdrawn, as others compare with it, add it up, or show it in their trends. */
async function withoutCounts(
  publication: Publication,
  withdrawals: Withdrawals,
  settings: Settings,
): Promise<Pick<Publication, 'figures' | 'data'>> {
  const { figures, data } = publication
  if (!data?.observations.some(({ id }) => withdrawals.has('observation', id))) return publication
  const before = new Set(figures.map(({ id }) => id))
  const made = await redraw(publication, settings, withdrawals)
  return { ...made, figures: made.figures.filter(({ id }) => before.has(id)) }
}

/** The figures and data that can be made of the counts of a document. */
export async function redraw(
  { posts, data, updated, timeZone }: Publication,
  settings: Settings,
  withdrawals: Withdrawals,
): Promise<Statistics> {
  const place = { file: settings.out }
  const drafts =
    settings.returns.figures === undefined ? undefined : await yamlFigures(settings.returns.figures).read()
  const observations = (data?.observations ?? []).map((observation) => ({
    ...place,
    // Who confirmed a count is not published; that somebody did, the document tells.
    item: { ...withhold(observation, withdrawals), confirmed: { by: 'iom-feed', on: observation.vintage } },
  }))
  const content = {
    withdrawals,
    observations,
    posts: posts.map((item) => ({ item, ...place })),
    figures: (drafts?.items ?? []).filter(({ item }) => !withdrawals.has('figure', item.id)),
  }
  return makeStatistics(content, settings, {
    posts: content.posts,
    published: new Set(posts.map(({ id }) => id)),
    today: updated.slice(0, 10),
    timeZone,
  })
}
