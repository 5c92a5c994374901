import { createElement as createPreact } from 'preact'
import { renderToString as renderPreact } from 'preact-render-to-string'
import { createElement } from 'react'
import { renderToString as renderReact } from 'react-dom/server'
import { render as renderSvelte } from 'svelte/server'
import { createSSRApp } from 'vue'
import { renderToString as renderVue } from 'vue/server-renderer'
import type { FrameworkName } from './framework.ts'
import { PreactScene } from './preact-scene.ts'
import { ReactScene } from './react-scene.ts'
import SvelteScene from './scene.svelte'
import type { Scene } from './scene.ts'
import { VueScene } from './vue-scene.ts'

const renderers: Readonly<Record<FrameworkName, (scene: Scene) => string | Promise<string>>> = {
  React: (scene) => renderReact(createElement(ReactScene, { scene })),
  Preact: (scene) => renderPreact(createPreact(PreactScene, { scene })),
  Vue: (scene) => renderVue(createSSRApp(VueScene, { scene })),
  Svelte: async (scene) => (await renderSvelte(SvelteScene, { props: { scene } })).body,
}

/** The HTML of a scene, as a server sends it. */
export function renderOnServer(framework: FrameworkName, scene: Scene): string | Promise<string> {
  return renderers[framework](scene)
}
