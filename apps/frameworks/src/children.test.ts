import { describe, expect, test } from 'vitest'
import { elements } from './sample/elements.ts'
import { frameworks, loaded, mount, only, openPage, until } from './sample/page.ts'

for (const framework of frameworks)
  describe(framework.name, () => {
    for (const { name } of elements)
      test(`renders the children of <${name}> again, and leaves what the element has rendered`, async () => {
        const { box } = openPage()
        const show = (...links: string[]) => [{ key: 'a', name, props: { src: '/feed.json' }, links }]
        const mounted = await mount(framework, box, show('All news'))
        const element = only(box)
        const texts = () => [...element.querySelectorAll('a')].map(({ textContent }) => textContent)
        expect(texts()).toEqual(['All news'])
        const [link] = element.querySelectorAll('a')
        const root = await loaded(element)
        await mounted.update(show('Contact', 'All news', 'About'))
        expect(texts()).toEqual(['Contact', 'All news', 'About'])
        expect(element.querySelectorAll('a')[1]).toBe(link)
        await mounted.update(show())
        expect(texts()).toEqual([])
        expect(root.isConnected).toBe(true)
      })

    test('shows the children where there is no feed', async () => {
      const { box } = openPage()
      const props = { src: '/missing.json' }
      await mount(framework, box, [{ key: 'a', name: 'iom-news-feed', props, links: ['All news'] }])
      await until(() => only(box).shadowRoot?.querySelector('[part=retry]'))
      expect(only(box).querySelector('a')?.checkVisibility()).toBe(true)
    })
  })
