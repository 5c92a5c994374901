import { elementNames } from './bundle.ts'

export type ElementName = (typeof elementNames)[number]

/** Whether a copy of ours, of any version, was here before, or a page has taken one of the names. */
export function isAnyDefined(): boolean {
  return elementNames.some((name) => customElements.get(name))
}

/** Registers elements: all of them, or none where one of the names stands for something else. */
export function defineElements(
  elements: Partial<Record<ElementName | 'iom-return-chart', CustomElementConstructor>>,
): void {
  const entries = Object.entries(elements)
  const isOurs = ([name, element]: (typeof entries)[number]): boolean =>
    (customElements.get(name) ?? element) === element
  if (!entries.every(isOurs)) return
  for (const [name, element] of entries) if (!customElements.get(name)) customElements.define(name, element)
}
