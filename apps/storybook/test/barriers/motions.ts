import { nameOf, renderedElements } from './composed-tree.ts'

/** What moves by itself. Nothing does, whatever the reader has set: there is nothing to reduce. */
export function motions(root: Element): string[] {
  return [root, ...renderedElements(root)]
    .filter((element) => {
      const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element)
      return animationName !== 'none' || /[1-9]/.test(transitionDuration) || scrollBehavior !== 'auto'
    })
    .map((element) => `${nameOf(element)} moves`)
}
