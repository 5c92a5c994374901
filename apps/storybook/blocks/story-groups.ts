/** A story of the index that Storybook writes. */
export interface IndexEntry {
  readonly id: string
  readonly title: string
  readonly name: string
  readonly type: 'docs' | 'story'
}

/** What stories show, by what their names say; the first that fits. */
const groups: readonly (readonly [group: string, name: RegExp])[] = [
  ['Loading', /Loading|Searching/],
  ['Failed', /Failed|Offline/],
  ['Tried again', /Tried Again/],
  ['Old', /Stale|Last Day/],
  ['Empty', /^(Empty|Nothing|No |Only Gaps|One Language)/],
  ['Long words and texts', /Long/],
  ['Right to left', /Arabic|Persian/],
  ['Languages', /Finnish|Swedish|Somali|Language|Foreign/],
  ['Widths', /Narrow|Medium|Wide/],
  ['Layouts and images', /Card|Compact|Dense/],
  ['Colours', /Dark|Inherit|Colours/],
  ['Content', /./],
]

/** The stories of the elements by what they show and by element. */
export function groupStories(entries: readonly IndexEntry[]): Map<string, Map<string, IndexEntry[]>> {
  const stories = entries.filter(({ type, title }) => type === 'story' && title.startsWith('Elements/'))
  const byGroup = Map.groupBy(
    stories,
    ({ name }) => groups.find(([, pattern]) => pattern.test(name))?.[0] ?? '',
  )
  return new Map(
    groups.map(
      ([group]) => [group, Map.groupBy(byGroup.get(group) ?? [], ({ title }) => elementOf(title))] as const,
    ),
  )
}

/** `Post list` of `Elements/Post list`. */
function elementOf(title: string): string {
  return title.replace('Elements/', '')
}
