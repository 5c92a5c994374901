import { readFileSync } from 'node:fs'

/** What has a name and, mostly, a description. */
export interface Named {
  readonly name: string
  readonly description?: string
  readonly type?: { readonly text: string }
}

interface Field extends Named {
  readonly kind: string
  readonly privacy?: string
  readonly static?: boolean
}

interface Attribute extends Named {
  /** The property that it sets. */
  readonly fieldName: string
}

interface Declaration extends Named {
  readonly tagName: string
  readonly members?: readonly Field[]
  readonly attributes?: readonly Attribute[]
  readonly events?: readonly (Named & { readonly type: { readonly text: string } })[]
  readonly slots?: readonly Named[]
  readonly cssParts?: readonly Named[]
  readonly cssProperties?: readonly (Named & { readonly default?: string })[]
}

/** An element, as the custom elements manifest describes it. */
export interface ElementDescription extends Required<Omit<Declaration, 'members' | 'type'>> {
  /** The properties that a page may set. */
  readonly properties: readonly Field[]
}

/** Reads the manifest that the analyser has written. */
export function readManifest(): ElementDescription[] {
  const { modules } = JSON.parse(readFileSync(new URL('../custom-elements.json', import.meta.url), 'utf8'))
  const declarations: Declaration[] = modules.flatMap(
    (module: { declarations: Declaration[] }) => module.declarations,
  )
  return declarations.filter(({ tagName }) => tagName).map(describe)
}

function describe({ members = [], ...declaration }: Declaration): ElementDescription {
  const {
    description = '',
    attributes = [],
    events = [],
    slots = [],
    cssParts = [],
    cssProperties = [],
  } = declaration
  const properties = members.filter(
    (field) => field.kind === 'field' && field.privacy === 'public' && !field.static,
  )
  return { ...declaration, description, attributes, events, slots, cssParts, cssProperties, properties }
}
