import { walkJson } from './walk-json.ts'

type Path = readonly (string | number)[]

interface Place {
  readonly inner: Map<string, Place>
  offset: number | undefined
}

/**
 * The lines on which values of a JSON text stand, counted from 1; for one that is not there, the line of what is around it.
 *
 * All of them are found in one walk.
 */
export function locateJson(text: string, paths: readonly Path[]): number[] {
  const root: Place = { inner: new Map(), offset: undefined }
  for (const path of paths) {
    let place = root
    for (const key of path) {
      const next: Place = place.inner.get(String(key)) ?? { inner: new Map(), offset: undefined }
      place.inner.set(String(key), next)
      place = next
    }
  }
  const open: (Place | undefined)[] = []
  let last: Place | undefined
  walkJson(text, {
    value(key, offset) {
      last = key === undefined ? root : open.at(-1)?.inner.get(String(key))
      if (last) last.offset ??= offset
    },
    open: () => open.push(last),
    close: () => open.pop(),
  })
  const lineAt = countLines(text)
  return paths.map((path) => lineAt(findOffset(root, path)))
}

function findOffset(root: Place, path: Path): number {
  let [place, offset] = [root, root.offset ?? 0]
  for (const key of path) {
    const next = place.inner.get(String(key))
    if (next?.offset === undefined) break
    place = next
    offset = next.offset
  }
  return offset
}

function countLines(text: string): (offset: number) => number {
  const breaks: number[] = []
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) breaks.push(at)
  return (offset) => {
    let [low, high] = [0, breaks.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((breaks[middle] as number) < offset) low = middle + 1
      else high = middle
    }
    return low + 1
  }
}
