import { expect, fixtureCleanup } from '@open-wc/testing'
import { bundles, type Page } from './host-page.ts'
import { latePage } from './host-pages.ts'
import { shownFeed, until } from './inspect.ts'
import { openPage } from './open-host.ts'

/** What Core Web Vitals calls good is 0.1; an element of many on a page may take a tenth of that. */
const limit = 0.01

/** As `docs/embedding.md` says it: the box begins at the top, under the link, and stays when that goes. */
const link = 'iom-news-feed > a { position: absolute }'

interface LayoutShift extends PerformanceEntry {
  readonly value: number
}

/** Waits until the page has been painted as it is. */
async function paint({ requestAnimationFrame }: Page): Promise<void> {
  for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame)
}

/** Opens the page at a width, with rules of its own, and has it painted before our script comes, and again before the feed does. */
async function openLate(css: string, width: number) {
  const page = await openPage(latePage)
  if (page.frameElement) (page.frameElement as HTMLElement).style.width = `${width}px`
  const style = page.document.createElement('style')
  style.textContent = css
  page.document.head.append(style)
  const { fetch } = page
  page.fetch = async (...given) => {
    const answer = await fetch(...given)
    await paint(page)
    return answer
  }
  await paint(page)
  return page
}

async function showPosts(page: Page): Promise<HTMLElement> {
  const script = page.document.createElement('script')
  script.type = 'module'
  script.src = `${bundles}/iom-feed.js`
  page.document.head.append(script)
  return await shownFeed(page)
}

/** By how much what is on the page shifts until the posts show. */
async function measureShift(css: string, width: number): Promise<number> {
  const page = await openLate(css, width)
  const shifts: number[] = []
  const observer = new page.PerformanceObserver((list) => {
    for (const shift of list.getEntries()) shifts.push((shift as LayoutShift).value)
  })
  observer.observe({ type: 'layout-shift' })
  await showPosts(page)
  await paint(page)
  const seen = shifts.length
  // The browser tells of them in their order: when it tells of this one, it has told of all.
  page.document.body.style.paddingTop = '200px'
  await until(() => shifts.length > seen, 'the shift of the test itself is told of')
  observer.disconnect()
  return shifts.slice(0, -1).reduce((sum, shift) => sum + shift, 0)
}

describe('what stands below an element', () => {
  afterEach(() => fixtureCleanup())

  for (const width of [320, 1000]) {
    it(`stays where it is at ${width} px where the page reserves the final height`, async () => {
      const { height } = (await showPosts(await openLate('', width))).getBoundingClientRect()
      const css = `iom-news-feed { display: block; min-height: ${height}px } ${link}`
      expect(await measureShift(css, width)).to.be.at.most(limit)
    })

    it(`stays where it is at ${width} px where the element scrolls within a height`, async () => {
      const css = `iom-news-feed { display: block; height: 300px; overflow: auto } ${link}`
      expect(await measureShift(css, width)).to.be.at.most(limit)
    })

    it(`shifts at ${width} px where nothing is reserved`, async () => {
      expect(await measureShift('', width)).to.be.greaterThan(limit)
    })
  }
})
