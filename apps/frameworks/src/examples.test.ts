import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { flushSync, mount as mountSvelte } from 'svelte'
import { expect, test, vi } from 'vitest'
import { createApp } from 'vue'
import { News as ReactNews } from '../examples/react.tsx'
import { renderNews } from '../examples/server.ts'
import SvelteNews from '../examples/svelte.svelte'
import VueNews from '../examples/vue.vue'
import { openPage, read, type Shown, until } from './sample/page.ts'

const props = { language: 'en' }

// As on a page, React updates when it likes.
vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', false)

/** Shows an example as its framework does. */
const examples: Readonly<Record<string, (box: HTMLElement) => void>> = {
  React: (box) => createRoot(box).render(createElement(ReactNews, props)),
  Svelte: (target) => {
    mountSvelte(SvelteNews, { target, props })
    flushSync()
  },
  Vue: (box) => void createApp(VueNews, props).mount(box),
}

for (const [name, show] of Object.entries(examples))
  test(`the example for ${name} shows the posts that its filter lets through, and hears of the feed`, async () => {
    const { box } = openPage()
    show(box)
    const list = (await until(() => box.querySelector('iom-post-list'))) as unknown as Shown
    await until(() => list.shadowRoot?.querySelector('article'))
    expect(list.filter).toEqual({ tags: ['voluntary-return'] })
    expect(list.limit).toBe(3)
    expect(list.shadowRoot?.querySelector('.root')?.hasAttribute('data-inherit')).toBe(true)
    await until(() => read(box).includes('Updated 2018-06-05T06:00:00Z'))
  })

test('the example for a server renders the posts', async () => {
  openPage()
  expect(await renderNews('https://feeds.example/feed.json')).toContain('First post')
})
