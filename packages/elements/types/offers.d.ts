import type { ElementTypes } from '../dist/element-types.js'

/** The name of an element that can be rendered. */
export type ElementName = keyof ElementTypes

/** The class of an element. */
export type ElementOf<Name extends ElementName> = ElementTypes[Name]['element']

/** What can be set of an element by the names of its properties. */
export type Properties<Name extends ElementName> = Partial<
  Pick<ElementOf<Name>, ElementTypes[Name]['properties'] & keyof ElementOf<Name>>
>

type AttributesOf<Name extends ElementName> = ElementTypes[Name]['attributes']

/** What can be set of it by the names of its attributes. */
export type Attributes<Name extends ElementName> = {
  [Attribute in keyof AttributesOf<Name>]?: Properties<Name>[AttributesOf<Name>[Attribute] &
    keyof Properties<Name>]
}

/** What it fires, by the name of the event. */
export type Events<Name extends ElementName> = ElementTypes[Name]['events']

/** Its listeners, `on` and the name of the event as it is. */
export type Listeners<Name extends ElementName> = {
  [Type in keyof Events<Name> & string as `on${Type}`]?: ((event: Events<Name>[Type]) => void) | undefined
}
