import { type RenderedText, selfAndAncestors } from './composed-tree.ts'

/** In px, for what rounding does. */
const tolerance = 1.5

interface Edges {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** Where the lines of a text are drawn. A teaser ends after six lines, as it should: those after that are nowhere. */
export function seenBoxes({ node, parent }: RenderedText): DOMRect[] {
  const range = document.createRange()
  range.selectNodeContents(node)
  const ends = selfAndAncestors(parent)
    .filter((element) => getComputedStyle(element).webkitLineClamp !== 'none')
    .map((element) => element.getBoundingClientRect())
  return [...range.getClientRects()].filter(
    (line) => line.width > 0 && !ends.some((end) => line.bottom > end.bottom + tolerance),
  )
}

export function sticksOut(line: Edges, box: Edges): boolean {
  return (
    line.left < box.left - tolerance ||
    line.right > box.right + tolerance ||
    line.top < box.top - tolerance ||
    line.bottom > box.bottom + tolerance
  )
}
