import { type ComponentChildren, createElement } from 'preact'
import type { Scene } from './scene.ts'

/** A component of Preact that shows a scene. */
export function PreactScene({ scene }: { scene: Scene }): ComponentChildren {
  return scene.map(({ key, name, props, listeners = {}, links = [] }) =>
    createElement(
      name,
      {
        key,
        ...props,
        ...Object.fromEntries(Object.entries(listeners).map(([type, one]) => [`on${type}`, one])),
      },
      links.map((text) => createElement('a', { key: text, href: '/' }, text)),
    ),
  )
}
