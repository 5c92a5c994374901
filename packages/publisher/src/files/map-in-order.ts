/**
 * Runs `work` over all items, `width` of them at a time, and gives the results in the order of the items.
 *
 * Where work fails nothing more begins, and what has begun ends first: so nothing goes on behind the back of whoever cleans up.
 */
export async function mapInOrder<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
  width = 16,
): Promise<Result[]> {
  const results: Result[] = new Array(items.length)
  let next = 0
  const run = async (): Promise<void> => {
    try {
      while (next < items.length) {
        const index = next++
        results[index] = await work(items[index] as Item)
      }
    } finally {
      next = items.length
    }
  }
  const runs = await Promise.allSettled(Array.from({ length: Math.min(width, items.length) }, run))
  const failed = runs.find(({ status }) => status === 'rejected')
  if (failed?.status === 'rejected') throw failed.reason
  return results
}
