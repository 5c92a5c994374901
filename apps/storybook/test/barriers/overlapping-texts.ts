import { isSpokenOnly, nameOf, renderedTexts } from './composed-tree.ts'
import { seenBoxes } from './seen-boxes.ts'

/** Texts of which one lies on another. */
export function overlappingTexts(root: Element): string[] {
  const texts = renderedTexts(root).filter(({ parent }) => !isSpokenOnly(parent))
  const boxes = texts.flatMap((text) => seenBoxes(text).map((box) => ({ ...text, box })))
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter((other) => one.node !== other.node && share(one.box, other.box) > 0.3)
      .map((other) => `${nameOf(one.parent)} lies on ${nameOf(other.parent)}`),
  )
}

/** How much of the smaller of two boxes lies within the other. Lines that are close share a little, where nothing is drawn. */
function share(one: DOMRect, other: DOMRect): number {
  const width = Math.min(one.right, other.right) - Math.max(one.left, other.left)
  const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  if (width <= 1 || height <= 1) return 0
  const smaller = Math.min(one.width * one.height, other.width * other.height)
  return (width * height) / smaller
}
