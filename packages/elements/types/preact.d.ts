import type { ClassAttributes, JSX } from 'preact'
import type { Attributes, ElementName, ElementOf, Listeners, Properties } from './offers.js'

/** What Preact lets a component write of an element. */
export type Props<Name extends ElementName> = JSX.HTMLAttributes<ElementOf<Name>> &
  ClassAttributes<ElementOf<Name>> &
  Properties<Name> &
  Attributes<Name> &
  Listeners<Name>

type Elements = { [Name in ElementName]: Props<Name> }

declare module 'preact' {
  // biome-ignore lint/style/noNamespace: Preact keeps the types of its elements in one.
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
