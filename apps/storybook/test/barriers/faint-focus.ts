import { behind, contrast } from './colours.ts'
import { nameOf, parentOf, renderedElements } from './composed-tree.ts'

const focusable = 'a[href], button, input, select, summary, [tabindex]'

/** What the focus cannot be seen on: the outline has to be 2 px thick and to have a contrast of 3. */
export function faintFocus(root: Element): string[] {
  return renderedElements(root)
    .filter((element) => element.matches(focusable) && element.getRootNode() instanceof ShadowRoot)
    .flatMap((element) => {
      const target = element as HTMLElement
      target.focus({ preventScroll: true, focusVisible: true } as FocusOptions)
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(target)
      const ratio = contrast(outlineColor, behind(parentOf(target) ?? target))
      target.blur()
      const isSeen = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2 && ratio >= 3
      return isSeen
        ? []
        : `The focus on ${nameOf(target)} is ${outlineStyle}, ${outlineWidth}, with a contrast of ${ratio.toFixed(2)}`
    })
}
