import '@iom-feed/elements/define/all.js'
import '@iom-feed/elements/define/return-chart.js'
import { onTestFinished, vi } from 'vitest'
import type { Framework, Mounted } from '../frameworks/framework.ts'
import { preact } from '../frameworks/preact.ts'
import { react } from '../frameworks/react.ts'
import type { Scene } from '../frameworks/scene.ts'
import { svelte } from '../frameworks/svelte.svelte.ts'
import { vue } from '../frameworks/vue.ts'
import { documents } from './documents.ts'

export const frameworks: readonly Framework[] = [react, preact, vue, svelte]

/** The elements as a test looks at them. */
export type Shown = HTMLElement & Readonly<Record<string, unknown>>

/** A box on the page for as long as the test runs, and a server that has the documents; gives the addresses asked for. */
export function openPage(html = ''): { readonly box: HTMLElement; readonly asked: string[] } {
  const box = document.createElement('div')
  box.lang = 'en'
  box.innerHTML = html
  document.body.append(box)
  const asked: string[] = []
  const server = vi.spyOn(window, 'fetch').mockImplementation((input) => {
    const { pathname } = new URL(String(input), location.href)
    asked.push(pathname)
    const found = documents[pathname]
    return Promise.resolve(found ? Response.json(found) : new Response('', { status: 404 }))
  })
  onTestFinished(() => {
    box.remove()
    server.mockRestore()
  })
  return { box, asked }
}

/** Has a framework show a scene until the test ends. */
export async function mount(framework: Framework, box: HTMLElement, scene: Scene): Promise<Mounted> {
  const mounted = await framework.mount(box, scene)
  onTestFinished(() => mounted.unmount())
  return mounted
}

/** The element of a scene that has one. */
export function only(box: HTMLElement): Shown {
  return box.querySelector(':scope > *') as unknown as Shown
}

/** Waits until what a test looks for is there. */
export async function until<T>(look: () => T | undefined | null | false): Promise<T> {
  return (await vi.waitFor(() => look() || Promise.reject(new Error('It has not come')), {
    timeout: 5000,
    interval: 5,
  })) as T
}

/** Waits until an element shows its feed, and gives the first element in its shadow root. */
export function loaded(element: Element): Promise<Element> {
  // Until then the children of the element stand before it.
  return until(() => element.shadowRoot?.querySelector('.root:first-child'))
}

/** The text of an element, as shown, also within. */
export function read(element: Element | ShadowRoot): string {
  const within = [...element.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? [])
  const own = element instanceof Element && element.shadowRoot ? [element.shadowRoot] : []
  return [element.textContent, ...[...own, ...within].map(read)].join(' ')
}
