import { type CustomProperty, elements } from './manifest.ts'

export interface DesignToken extends CustomProperty {
  /** The names of the elements that it changes. */
  readonly elements: readonly string[]
}

/** The custom properties of all elements, each once; without a default where that differs by element. */
export function designTokens(): DesignToken[] {
  const tokens = new Map<string, DesignToken>()
  for (const { tagName, cssProperties = [] } of elements.values()) {
    for (const property of cssProperties) {
      const { default: value, ...named } = property
      const known = tokens.get(property.name)
      const isShared = value !== undefined && (!known || known.default === value)
      tokens.set(property.name, {
        ...named,
        ...(isShared && { default: value }),
        elements: [...(known?.elements ?? []), tagName],
      })
    }
  }
  return [...tokens.values()]
}
