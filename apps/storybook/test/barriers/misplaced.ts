import { childrenOf, isSpokenOnly, nameOf, renderedElements } from './composed-tree.ts'

/** In px: boxes in a line may differ in height. */
const tolerance = 2

/** What stands, to the eye, before something that is read before it. */
export function misplaced(root: Element): string[] {
  return [root, ...renderedElements(root)]
    .filter((element) => !(element instanceof SVGElement))
    .flatMap((element) => {
      const isMirrored = getComputedStyle(element).direction === 'rtl'
      const children = childrenOf(element).filter(isSeen)
      return children
        .slice(1)
        .filter((child, index) => !follows(child, children[index] as Element, isMirrored))
        .map((child) => `${nameOf(child)} stands before what is read before it`)
    })
}

function isSeen(element: Element): boolean {
  return element.getBoundingClientRect().height > 1 && !isSpokenOnly(element)
}

/** Below, or further along the line. */
function follows(child: Element, before: Element, isMirrored: boolean): boolean {
  const [a, b] = [[...before.getClientRects()].at(-1), [...child.getClientRects()].at(0)]
  if (!a || !b || b.top >= a.bottom - tolerance) return true
  const isFurther = isMirrored ? b.right <= a.right + tolerance : b.left >= a.left - tolerance
  return isFurther && b.bottom > a.top
}
