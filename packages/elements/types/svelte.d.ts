import type { HTMLAttributes } from 'svelte/elements'
import type { Attributes, ElementName, ElementOf, Listeners, Properties } from './offers.js'

/** What Svelte lets a component write of an element. */
export type Props<Name extends ElementName> = HTMLAttributes<ElementOf<Name>> &
  Properties<Name> &
  Attributes<Name> &
  Listeners<Name>

type Elements = { [Name in ElementName]: Props<Name> }

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
