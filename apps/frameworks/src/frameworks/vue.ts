import { type App, createApp, createSSRApp, h, nextTick, shallowRef } from 'vue'
import type { Framework, Mounted } from './framework.ts'
import type { Scene } from './scene.ts'
import { VueScene } from './vue-scene.ts'

export const vue: Framework = {
  name: 'Vue',
  bare: '',
  hydratesProperties: true,
  mount: (container, scene) => show(container, scene, createApp),
  hydrate: (container, scene) => show(container, scene, createSSRApp),
}

async function show(container: HTMLElement, first: Scene, create: typeof createApp): Promise<Mounted> {
  const scene = shallowRef(first)
  const app: App = create(() => h(VueScene, { scene: scene.value }))
  app.mount(container)
  await nextTick()
  return {
    update(next) {
      scene.value = next
      return nextTick()
    },
    unmount: () => app.unmount(),
  }
}
