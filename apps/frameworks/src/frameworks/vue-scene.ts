import { type FunctionalComponent, h } from 'vue'
import type { Scene } from './scene.ts'

/** A component of Vue that shows a scene, as its compiler makes one of a template with `@iom-post-select`. */
export const VueScene: FunctionalComponent<{ scene: Scene }> = ({ scene }) =>
  scene.map(({ key, name, props, listeners = {}, links = [] }) =>
    h(
      name,
      {
        key,
        ...props,
        ...Object.fromEntries(Object.entries(listeners).map(([type, one]) => [listenerName(type), one])),
      },
      links.map((text) => h('a', { key: text, href: '/' }, text)),
    ),
  )

VueScene.props = ['scene']

function listenerName(type: string): string {
  return `on-${type}`.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}
