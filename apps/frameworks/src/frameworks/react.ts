import { act, createElement } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import type { Framework, Mounted } from './framework.ts'
import { ReactScene } from './react-scene.ts'
import type { Scene } from './scene.ts'

Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true })

const component = (scene: Scene) => createElement(ReactScene, { scene })

export const react: Framework = {
  name: 'React',
  bare: true,
  hydratesProperties: false,
  async mount(container, scene) {
    const root = createRoot(container)
    await act(() => root.render(component(scene)))
    return mounted(root)
  },
  async hydrate(container, scene) {
    const root = await act(() =>
      hydrateRoot(container, component(scene), { onRecoverableError: console.error }),
    )
    return mounted(root)
  },
}

function mounted(root: Root): Mounted {
  return {
    update: async (scene) => act(() => root.render(component(scene))),
    unmount: () => act(() => root.unmount()),
  }
}
