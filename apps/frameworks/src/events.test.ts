import { describe, expect, test } from 'vitest'
import { elements } from './sample/elements.ts'
import { frameworks, mount, only, openPage, type Shown, until } from './sample/page.ts'

interface Trigger {
  /** What the element loads. */
  readonly src: string
  /** What the event carries. */
  readonly field: string
  /** What a reader does. */
  readonly act?: (element: Shown) => Promise<void>
}

/** What makes an element fire an event. */
const triggers: Readonly<Record<string, Trigger>> = {
  'iom-feed-loaded': { src: '/feed.json', field: 'feed' },
  'iom-feed-failed': { src: '/missing.json', field: 'error' },
  'iom-post-select': { src: '/feed.json', field: 'post', act: press('[part=title-link]') },
  'iom-filter-changed': { src: '/feed.json', field: 'filter', act: press('li + li [part=topic]') },
}

/** Presses the first that there is, also within. */
function press(selector: string): (element: Shown) => Promise<void> {
  const find = (root: ParentNode): HTMLElement | undefined =>
    [...root.querySelectorAll<HTMLElement>('*')]
      .map((one) => (one.matches(selector) ? one : one.shadowRoot && find(one.shadowRoot)))
      .find((one) => one) ?? undefined
  return async (element) => (await until(() => find(element.shadowRoot as ShadowRoot))).click()
}

for (const framework of frameworks)
  describe(framework.name, () => {
    for (const { name, events } of elements)
      for (const type of events)
        test(`listens to ${type} of <${name}>`, async () => {
          const trigger = triggers[type]
          if (!trigger) throw new Error(`Cannot fire "${type}": expected to know how, by "triggers"`)
          const { box } = openPage()
          const heard: Event[] = []
          const listen = (event: Event) => {
            event.preventDefault()
            heard.push(event)
          }
          const scene = [{ key: 'a', name, props: { src: trigger.src }, listeners: { [type]: listen } }]
          await mount(framework, box, scene)
          await trigger.act?.(only(box))
          await until(() => heard.length)
          expect(heard.map((event) => event.type)).toEqual([type])
          expect(heard[0]).toHaveProperty(trigger.field)
        })

    test('takes a listener away', async () => {
      const { box } = openPage()
      const heard: Event[] = []
      const scene = [{ key: 'a', name: 'iom-post-list', props: { src: '/feed.json' } }]
      const listening = scene.map((one) => ({
        ...one,
        listeners: { 'iom-feed-loaded': (event: Event) => void heard.push(event) },
      }))
      const mounted = await mount(framework, box, listening)
      await until(() => heard.length === 1)
      await mounted.update(scene)
      only(box).dispatchEvent(new Event('iom-feed-loaded'))
      expect(heard).toHaveLength(1)
    })
  })
