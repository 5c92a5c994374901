/** An element as a component writes it. */
interface SceneElement {
  /** What it is known by in its list. */
  readonly key: string
  readonly name: string
  /** Attributes or properties, by the name that a component writes. */
  readonly props?: Readonly<Record<string, unknown>>
  /** Listeners, by the name of the event. */
  readonly listeners?: Readonly<Record<string, (event: Event) => void>>
  /** The texts of the links within. */
  readonly links?: readonly string[]
}

/** What a component shows: elements, in order. */
export type Scene = readonly SceneElement[]
