import { nameOf, renderedElements } from './composed-tree.ts'

/** What can only be read when scrolled sideways. */
export function sidewaysScrolling(root: Element): string[] {
  return [document.documentElement, root, ...renderedElements(root)]
    .filter(
      (element) =>
        element.scrollWidth > element.clientWidth + 1 &&
        ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) &&
        !element.matches('input, select'),
    )
    .map((element) => `${nameOf(element)} is ${element.scrollWidth} px wide, in ${element.clientWidth}`)
}
