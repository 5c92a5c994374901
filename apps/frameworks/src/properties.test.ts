import { describe, expect, test } from 'vitest'
import { elements } from './sample/elements.ts'
import { frameworks, mount, only, openPage, until } from './sample/page.ts'
import { samplesOf } from './sample/samples.ts'

for (const framework of frameworks)
  describe(framework.name, () => {
    for (const { name, properties, attributes } of elements) {
      for (const property of properties)
        test(`sets and updates ${property} of <${name}> as a property`, async () => {
          const [one, other] = samplesOf(property)
          const { box } = openPage()
          const show = (value: unknown) => [{ key: 'a', name, props: { [property]: value } }]
          const mounted = await mount(framework, box, show(one))
          const element = only(box)
          expect(element[property]).toBe(one)
          await mounted.update(show(other))
          expect(only(box)).toBe(element)
          expect(element[property]).toBe(other)
        })

      for (const [attribute, property] of attributes)
        test(`lets ${attribute} of <${name}> be written as in HTML`, async () => {
          const [one] = samplesOf(property)
          const { box } = openPage()
          const value = one === true ? framework.bare : String(one)
          const mounted = await mount(framework, box, [{ key: 'a', name, props: { [attribute]: value } }])
          const element = only(box)
          // A framework may set a property of the same name, to the text of an attribute.
          expect([one, framework.bare, String(one)]).toContain(element[property])
          await mounted.update([{ key: 'a', name, props: {} }])
          expect(element[property] || undefined).toBe(undefined)
        })
    }

    test('shows what is there with a bare `inherit`', async () => {
      const { box } = openPage()
      const props = { src: '/feed.json', inherit: framework.bare }
      await mount(framework, box, [{ key: 'a', name: 'iom-post-list', props }])
      const root = await until(() => only(box).shadowRoot?.querySelector('.root'))
      expect(root.hasAttribute('data-inherit')).toBe(true)
    })
  })
