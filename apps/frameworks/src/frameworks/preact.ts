import { createElement, hydrate, render } from 'preact'
import 'preact/debug'
import { act } from 'preact/test-utils'
import type { Framework, Mounted } from './framework.ts'
import { PreactScene } from './preact-scene.ts'
import type { Scene } from './scene.ts'

const component = (scene: Scene) => createElement(PreactScene, { scene })

export const preact: Framework = {
  name: 'Preact',
  bare: true,
  hydratesProperties: false,
  async mount(container, scene) {
    await act(() => render(component(scene), container))
    return mounted(container)
  },
  async hydrate(container, scene) {
    await act(() => hydrate(component(scene), container))
    return mounted(container)
  },
}

function mounted(container: HTMLElement): Mounted {
  return {
    update: (scene) => act(() => render(component(scene), container)),
    unmount: () => render(null, container),
  }
}
