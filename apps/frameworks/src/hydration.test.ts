import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { commands } from 'vitest/browser'
import type { Framework } from './frameworks/framework.ts'
import type { Scene } from './frameworks/scene.ts'
import { elements } from './sample/elements.ts'
import { frameworks, only, openPage, until } from './sample/page.ts'
import { samplesOf } from './sample/samples.ts'

declare module 'vitest/browser' {
  interface BrowserCommands {
    renderOnServer(framework: Framework['name'], scene: Scene): Promise<string>
  }
}

for (const framework of frameworks)
  describe(framework.name, () => {
    for (const { name, properties } of elements)
      test(`takes over <${name}> from a server without a complaint`, async () => {
        const attributes = { src: '/feed.json', theme: 'dark', inherit: framework.bare, 'heading-level': 3 }
        const objects = Object.fromEntries(
          properties
            .filter((one) => typeof samplesOf(one)[0] === 'object')
            .map((one) => [one, samplesOf(one)[0]]),
        )
        const props = { ...attributes, ...(framework.hydratesProperties && objects) }
        const scene = [{ key: 'a', name, props, links: ['All news'] }]
        const { box } = openPage(await commands.renderOnServer(framework.name, scene))
        const complaints = (['error', 'warn'] as const).map((level) => vi.spyOn(console, level))
        onTestFinished(() => {
          for (const spy of complaints) spy.mockRestore()
        })
        const element = only(box)
        const mounted = await framework.hydrate(box, scene)
        onTestFinished(() => mounted.unmount())
        expect(only(box)).toBe(element)
        expect(complaints.flatMap((spy) => spy.mock.calls)).toEqual([])
        const root = await until(() => element.shadowRoot?.querySelector<HTMLElement>('.root'))
        await element.updateComplete
        expect(root.dataset).toMatchObject({ theme: 'dark', inherit: '' })
        expect(String(element.headingLevel)).toBe('3')
        if (framework.hydratesProperties) expect(element).toMatchObject(objects)
        await mounted.update([
          { key: 'a', name, props: { ...props, ...objects, theme: 'light' }, links: ['All news'] },
        ])
        await element.updateComplete
        expect(root.dataset.theme).toBe('light')
        expect(element).toMatchObject(objects)
      })
  })
