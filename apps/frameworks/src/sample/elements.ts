import json from '@iom-feed/elements/custom-elements.json' with { type: 'json' }

interface Named {
  readonly name: string
}

interface Member extends Named {
  readonly kind: string
  readonly privacy?: string
  readonly static?: boolean
}

interface Declaration {
  readonly tagName?: string
  readonly members?: readonly Member[]
  readonly attributes?: readonly { readonly name: string; readonly fieldName: string }[]
  readonly events?: readonly Named[]
  readonly cssParts?: readonly Named[]
  readonly cssProperties?: readonly Named[]
}

/** An element as its manifest describes it. */
export interface ElementOffer {
  readonly name: string
  /** The names of the properties that a page may set. */
  readonly properties: readonly string[]
  /** Attributes, and the properties that they set. */
  readonly attributes: readonly (readonly [attribute: string, property: string])[]
  readonly events: readonly string[]
  readonly parts: readonly string[]
  readonly customProperties: readonly string[]
}

const declarations = (json.modules as readonly { readonly declarations: readonly Declaration[] }[]).flatMap(
  (module) => module.declarations,
)

export const elements: readonly ElementOffer[] = declarations.flatMap(
  ({ tagName, members = [], attributes = [], events = [], cssParts = [], cssProperties = [] }) =>
    tagName
      ? {
          name: tagName,
          properties: members
            .filter((one) => one.kind === 'field' && one.privacy === 'public' && !one.static)
            .map(({ name }) => name),
          attributes: attributes.map(({ name, fieldName }) => [name, fieldName] as const),
          events: events.map(({ name }) => name),
          parts: cssParts.map(({ name }) => name),
          customProperties: cssProperties.map(({ name }) => name),
        }
      : [],
)
