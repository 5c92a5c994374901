import { hydrate, mount, tick, unmount } from 'svelte'
import type { Framework, Mounted } from './framework.ts'
import SvelteScene from './scene.svelte'
import type { Scene } from './scene.ts'

export const svelte: Framework = {
  name: 'Svelte',
  bare: true,
  hydratesProperties: true,
  mount: (target, scene) => show(target, scene, mount),
  hydrate: (target, scene) => show(target, scene, hydrate),
}

async function show(
  target: HTMLElement,
  scene: Scene,
  start: typeof mount | typeof hydrate,
): Promise<Mounted> {
  let shown = $state.raw(scene)
  const props = {
    get scene() {
      return shown
    },
  }
  const component = start(SvelteScene, { target, props })
  await tick()
  return {
    update(next) {
      shown = next
      return tick()
    },
    unmount: () => void unmount(component),
  }
}
