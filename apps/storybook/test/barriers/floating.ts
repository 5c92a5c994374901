import { nameOf, renderedElements } from './composed-tree.ts'

/** What stays in its place while the page scrolls under it, and so could hide what has the focus. */
export function floating(root: Element): string[] {
  return renderedElements(root)
    .filter((element) => ['fixed', 'sticky'].includes(getComputedStyle(element).position))
    .map((element) => `${nameOf(element)} floats over the page`)
}
