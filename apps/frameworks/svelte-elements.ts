import type { Plugin } from 'vite'
import { type ElementOffer, elements } from './src/sample/elements.ts'

/**
 * Writes each element of the manifest, with all that can be set of it, into the component of Svelte that shows a scene.
 *
 * Svelte knows a property by its name only where a component writes it: of what is spread, it takes capital letters for small ones.
 */
export const svelteElements: Plugin = {
  name: 'svelte-elements',
  enforce: 'pre',
  transform: {
    filter: { id: /\/scene\.svelte$/ },
    handler: (code) => code.replace('<!-- elements -->', elements.map(writeElement).join('')),
  },
}

function writeElement({ name, properties, attributes, events }: ElementOffer): string {
  const settable = new Set(['id', ...properties, ...attributes.map(([attribute]) => attribute)])
  const written = [
    ...[...settable].map((one) => `${one}={props['${one}']}`),
    ...events.map((type) => `on${type}={listeners['${type}']}`),
  ].join(' ')
  return `{#if name === '${name}'}<${name} ${written}>{@render content()}</${name}>{/if}`
}
