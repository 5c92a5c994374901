import json from '@iom-feed/elements/custom-elements.json' with { type: 'json' }

interface Described {
  readonly name: string
  readonly description?: string
  readonly type?: { readonly text: string }
}

interface Field extends Described {
  readonly kind: string
  readonly privacy?: string
  readonly static?: boolean
  /** The name of the attribute that it reflects. */
  readonly attribute?: string
}

export interface CustomProperty extends Described {
  readonly default?: string
}

/** What we read of a component in a custom elements manifest. */
export interface ElementDeclaration {
  readonly tagName: string
  readonly description?: string
  readonly members?: readonly Field[]
  readonly events?: readonly Described[]
  readonly slots?: readonly Described[]
  readonly cssParts?: readonly Described[]
  readonly cssProperties?: readonly CustomProperty[]
}

interface Manifest {
  readonly modules: readonly { readonly declarations?: readonly object[] }[]
}

/** What the elements' build found out about them. */
export const manifest = json as Manifest

/** The elements by their names, in the manifest's order. */
export const elements: ReadonlyMap<string, ElementDeclaration> = new Map(
  manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter((declaration): declaration is ElementDeclaration => 'tagName' in declaration)
    .map((declaration) => [declaration.tagName, declaration]),
)
