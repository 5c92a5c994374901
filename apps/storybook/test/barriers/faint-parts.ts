import { behind, contrast } from './colours.ts'
import { nameOf, parentOf, renderedElements } from './composed-tree.ts'

/**
 * Bars, edges of fields and labels of drawings that stand out too little from what is behind them, by WCAG 2.2, 1.4.3 and 1.4.11.
 *
 * Hairlines tell nothing, and chips are known by their text. Of texts axe knows all but those of drawings.
 */
export function faintParts(root: Element): string[] {
  return renderedElements(root).flatMap((element) => {
    const [colour, least] = drawnIn(element)
    const ratio = colour ? contrast(colour, behind(parentOf(element) ?? element)) : least
    return ratio < least ? `${nameOf(element)} has a contrast of ${ratio.toFixed(2)}` : []
  })
}

function drawnIn(element: Element): [colour: string | undefined, least: number] {
  const { stroke, fill, borderBlockStartColor } = getComputedStyle(element)
  if (element.matches('text')) return [fill, 4.5]
  if (element.matches('.sure, .range, rect')) return [stroke, 3]
  return [element.matches('input, select, [part=more], [part=retry]') ? borderBlockStartColor : undefined, 3]
}
