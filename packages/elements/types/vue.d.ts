import type { EmitFn, HTMLAttributes, PublicProps } from 'vue'
import type { ElementName, ElementOf, Events, Properties } from './offers.js'

/** What Vue lets a template write of an element. */
export type Component<Name extends ElementName> = new () => ElementOf<Name> & {
  /** Not in templates. */
  $props: HTMLAttributes & Properties<Name> & PublicProps
  /** Not in templates. */
  $emit: EmitFn<{ [Type in keyof Events<Name>]: (event: Events<Name>[Type]) => void }>
}

type Elements = { [Name in ElementName]: Component<Name> }

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
