import { describe, expect, test } from 'vitest'
import { elements } from './sample/elements.ts'
import { frameworks, loaded, mount, openPage, read, type Shown } from './sample/page.ts'

const keysOf = (box: HTMLElement) => [...box.children].map(({ id }) => id)

for (const framework of frameworks)
  describe(framework.name, () => {
    for (const { name } of elements) {
      const show = (...keys: readonly string[]) =>
        keys.map((key) => ({ key, name, props: { id: key, src: '/feed.json' } }))

      test(`moves <${name}> with all that it shows`, async () => {
        const { box, asked } = openPage()
        const mounted = await mount(framework, box, show('a', 'b', 'c'))
        await Promise.all([...box.children].map(loaded))
        const elementsBefore = [...box.children] as Shown[]
        const textsBefore = elementsBefore.map(read)
        await mounted.update(show('c', 'a', 'b'))
        expect(keysOf(box)).toEqual(['c', 'a', 'b'])
        expect(new Set(box.children)).toEqual(new Set(elementsBefore))
        await Promise.all(elementsBefore.map((one) => one.updateComplete))
        expect(elementsBefore.map(read)).toEqual(textsBefore)
        expect(asked).toEqual(['/feed.json'])
      })

      test(`takes <${name}> away and brings another`, async () => {
        const { box } = openPage()
        const mounted = await mount(framework, box, show('a', 'b'))
        await Promise.all([...box.children].map(loaded))
        const [first, second] = box.children
        await mounted.update(show('b'))
        expect([...box.children]).toEqual([second])
        expect(first?.isConnected).toBe(false)
        await mounted.update(show('b', 'a'))
        await Promise.all([...box.children].map(loaded))
        expect(keysOf(box)).toEqual(['b', 'a'])
        expect(box.children[1]).not.toBe(first)
        await mounted.update([])
        expect(box.children).toHaveLength(0)
      })
    }
  })
