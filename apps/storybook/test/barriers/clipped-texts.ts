import { isSpokenOnly, nameOf, renderedTexts, selfAndAncestors } from './composed-tree.ts'
import { seenBoxes, sticksOut } from './seen-boxes.ts'

/** Texts that something cuts off, or that do not fit into the window. */
export function clippedTexts(root: Element): string[] {
  return renderedTexts(root)
    .filter(({ parent }) => !isSpokenOnly(parent) && !(parent instanceof SVGElement))
    .filter((text) => {
      const boxes = selfAndAncestors(text.parent)
        .filter(cuts)
        .map((box) => box.getBoundingClientRect())
      return seenBoxes(text).some((seen) => [...boxes, windowBox()].some((box) => sticksOut(seen, box)))
    })
    .map(({ parent }) => `${nameOf(parent)} is cut off`)
}

function cuts(element: Element): boolean {
  const { overflowX, overflowY } = getComputedStyle(element)
  return [overflowX, overflowY].some((overflow) => overflow === 'hidden' || overflow === 'clip')
}

/** A page may be as long as it likes, but not wider than the window. */
function windowBox() {
  const { clientWidth } = document.documentElement
  return { left: 0, right: clientWidth, top: Number.NEGATIVE_INFINITY, bottom: Number.POSITIVE_INFINITY }
}
