/** What a person decided about an observation, where sources or editions differ. */
export interface Decision {
  /** The id of the observation. */
  readonly observation: string
  /** Whether it stands, whatever else says otherwise, or is out. */
  readonly verdict: 'stands' | 'rejected'
  /** Who decided. */
  readonly by: string
  /** When, `YYYY-MM-DD`. The latest decision on an observation counts. */
  readonly on: string
  readonly why: string
}

/** The latest decision on each observation, by its id. */
export function latestDecisions(decisions: readonly Decision[]): ReadonlyMap<string, Decision> {
  const latest = new Map<string, Decision>()
  for (const decision of decisions) {
    const known = latest.get(decision.observation)
    if (!known || known.on <= decision.on) latest.set(decision.observation, decision)
  }
  return latest
}
