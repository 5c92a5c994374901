import type { ClassAttributes, HTMLAttributes } from 'react'
import type { Attributes, ElementName, ElementOf, Listeners, Properties } from './offers.js'

/** What React lets a component write of an element. */
export type Props<Name extends ElementName> = HTMLAttributes<ElementOf<Name>> &
  ClassAttributes<ElementOf<Name>> &
  Properties<Name> &
  Attributes<Name> &
  Listeners<Name>

type Elements = { [Name in ElementName]: Props<Name> }

declare module 'react' {
  // biome-ignore lint/style/noNamespace: React keeps the types of its elements in one.
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
