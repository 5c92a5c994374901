import { createElement, type ReactNode } from 'react'
import type { Scene } from './scene.ts'

/** A component of React that shows a scene. */
export function ReactScene({ scene }: { scene: Scene }): ReactNode {
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
