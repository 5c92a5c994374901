/** The id that comes first by code units, the same in whatever order the posts are; empty where there are none. */
export function lowestId(posts: readonly { readonly id: string }[]): string {
  const [first = ''] = posts.map(({ id }) => id).sort()
  return first
}
