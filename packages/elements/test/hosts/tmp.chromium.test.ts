import { fixtureCleanup } from '@open-wc/testing'
import type { Styles } from './computed-styles.ts'
import { blankPage, hostPages } from './host-pages.ts'
import { stylesOf } from './inspect.ts'
import { inspectHost, openPage } from './open-host.ts'
describe('x', () => {
  it('y', async function () {
    this.timeout(400000)
    let t = performance.now()
    const blank: Styles = await stylesOf(await openPage(blankPage))
    fetch('/log?' + encodeURIComponent(['blank', performance.now() - t, blank.size].join(' ')))
    for (const page of [...Object.values(hostPages)].flat()) {
      t = performance.now(); if (typeof page !== 'undefined') fetch('/log?start ' + page.name)
      const r = await Promise.race([inspectHost(page, blank).catch((e) => [`${e}`]), new Promise<string[]>((r) => setTimeout(r, 9000, ['TIMEOUT']))])
      fetch('/log?' + encodeURIComponent([`${page.name} ${Math.round(performance.now() - t)} ms ${r.length} ${r.slice(0,5).join('\n      ')}`].join(' ')))
      fixtureCleanup()
    }
  })
})
