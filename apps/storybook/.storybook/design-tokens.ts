import { type CustomProperty, elements } from './manifest.ts'

export interface DesignToken extends CustomProperty {
  /** The names of the elements that it changes. */
  readonly elements: readonly string[]
}

/** The custom properties of all elements, each once. */
export function designTokens(): DesignToken[] {
  const tokens = new Map<string, DesignToken>()
  for (const { tagName, cssProperties = [] } of elements.values()) {
    for (const property of cssProperties) {
      const known = tokens.get(property.name)?.elements ?? []
      tokens.set(property.name, { ...property, elements: [...known, tagName] })
    }
  }
  return [...tokens.values()]
}
