import { type Catalogue, type Feed, readFeed, runningCampaigns } from '@iom-feed/core'

/** What there is to choose, as the document says. */
export interface Offers {
  readonly feed: Feed
  /** All that the feed has, also those that its newest posts lack. */
  readonly concepts: Feed['concepts']
  readonly campaigns: Feed['campaigns']
}

/** Loads what there is to choose; rejects where the document cannot be had or read. */
export async function loadOffers(url: string): Promise<Offers> {
  const { feed } = readFeed(await fetchJson(url), { url })
  return {
    feed,
    concepts: (await loadConcepts(feed)) ?? feed.concepts,
    campaigns: runningCampaigns(feed.campaigns, Date.now(), feed.timeZone ?? 'UTC'),
  }
}

/** All concepts, from the catalogue; `undefined` where there is none to be had, as the document has the largest anyway. */
async function loadConcepts({ catalogue }: Feed): Promise<Feed['concepts'] | undefined> {
  if (catalogue === undefined) return undefined
  try {
    const { concepts } = (await fetchJson(catalogue)) as Catalogue
    return concepts.map(({ id, labels, aliases = [], posts }) => ({ id, labels, aliases, posts }))
  } catch {
    return undefined
  }
}

async function fetchJson(url: string): Promise<unknown> {
  const response = await fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' })
  if (!response.ok) throw new Error(`Cannot load "${url}": expected status 200, got ${response.status}`)
  return response.json()
}
