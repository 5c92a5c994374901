import type { Scene } from './scene.ts'

export interface Mounted {
  /** Renders again, and waits until that is on the page. */
  update(scene: Scene): Promise<void>
  unmount(): void
}

/** A way to write components. Each has the same that shows a scene. */
export interface Framework {
  readonly name: FrameworkName
  /** How a component says that a boolean attribute is there: `<iom-post-list inherit>`. */
  readonly bare: true | ''
  /** Whether it sets properties of what a server has rendered. React and Preact take them for set, and an object cannot be an attribute. */
  readonly hydratesProperties: boolean
  mount(container: HTMLElement, scene: Scene): Promise<Mounted>
  /** Takes over what `renderOnServer` has rendered, and tells of what it finds wrong. */
  hydrate(container: HTMLElement, scene: Scene): Promise<Mounted>
}

export type FrameworkName = 'React' | 'Preact' | 'Vue' | 'Svelte'
