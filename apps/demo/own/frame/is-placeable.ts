/** Says of the elements of a page whether somebody can see them in it, and they do not hang before it as a banner of cookies does. */
export function createPlaceable(): (element: Element) => boolean {
  const hanging = new Map<Element, boolean>()
  const hangs = (element: Element | null): boolean => {
    if (!element) return false
    const known = hanging.get(element)
    if (known !== undefined) return known
    const is = getComputedStyle(element).position === 'fixed' || hangs(element.parentElement)
    hanging.set(element, is)
    return is
  }
  return (element) =>
    element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
    element.getClientRects().length > 0 &&
    !hangs(element)
}
