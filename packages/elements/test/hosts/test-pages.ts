import { expect, fixtureCleanup } from '@open-wc/testing'
import type { Styles } from './computed-styles.ts'
import { blankPage, type HostPages } from './host-pages.ts'
import { stylesOf } from './inspect.ts'
import { inspectHost, openPage } from './open-host.ts'

/** Each page shows the posts and more of them, as a blank page does, complains of nothing, is left as it was, and places the element. */
export function testPages(kinds: HostPages): void {
  describe('the bundle', () => {
    let blank: Styles

    before(async () => {
      blank = await stylesOf(await openPage(blankPage))
    })

    afterEach(() => fixtureCleanup())

    for (const [kind, pages] of Object.entries(kinds))
      describe(`on ${kind}`, () => {
        for (const page of pages)
          it(page.name, async () => {
            expect(await inspectHost(page, blank)).to.deep.equal([])
          })
      })
  })
}
