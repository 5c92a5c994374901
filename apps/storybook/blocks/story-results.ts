/** What the last whole run of the stories' tests found, as `story-results/stories.json` has it. */
export interface StoryResults {
  /** When, in ISO 8601. */
  readonly taken: string
  /** Whether each story was looked at in all circumstances. */
  readonly isAll: boolean
  readonly stories: readonly StoryResult[]
  readonly scripts: readonly ScriptResult[]
}

/** A story in one circumstance. */
export interface StoryResult {
  readonly story: string
  readonly circumstances: string
  readonly isPassed: boolean
  readonly axe?: AxeSummary
}

export interface ScriptResult {
  readonly name: string
  readonly isPassed: boolean
}

/** Ids of axe's rules. */
export interface AxeSummary {
  readonly version: string
  readonly passed: readonly string[]
  readonly failed: readonly string[]
  /** What it could not decide, and a person has to look at. */
  readonly undecided: readonly string[]
}

/** Of all stories of an element. */
export interface ElementResults {
  readonly stories: number
  readonly looks: number
  readonly failed: readonly StoryResult[]
  /** Rules that had something to look at, in any story. */
  readonly rules: readonly string[]
  readonly undecided: readonly string[]
}

/** Adds up the results of the stories whose ids begin with `prefix`. */
export function resultsOf(prefix: string, { stories }: StoryResults): ElementResults {
  const own = stories.filter(({ story }) => story.startsWith(prefix))
  const rules = (names: (axe: AxeSummary) => readonly string[]) =>
    [...new Set(own.flatMap(({ axe }) => (axe ? names(axe) : [])))].toSorted()
  return {
    stories: new Set(own.map(({ story }) => story)).size,
    looks: own.length,
    failed: own.filter(({ isPassed }) => !isPassed),
    rules: rules(({ passed, failed, undecided }) => [...passed, ...failed, ...undecided]),
    undecided: rules(({ undecided }) => undecided),
  }
}
