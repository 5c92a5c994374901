import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'puppeteer-core'
import { useDemo } from './use-demo.ts'
import { noSidewaysScroll, shownTitles, type Visit, waitForPosts } from './visit.ts'

const demo = useDemo()
const search = 'iom-news-feed >>> [part=search]'

async function visitTown(width?: number): Promise<Visit> {
  const visited = await demo.visit(`${demo.origins.town}/en/`, width === undefined ? {} : { width })
  await waitForPosts(visited.page, 5)
  return visited
}

/** Waits until the foot of the list says `count`, as in `3 of 3`. */
async function waitForCount(page: Page, count: string): Promise<void> {
  const foot = await page.waitForSelector('iom-news-feed >>> [part=foot]')
  await page.waitForFunction(
    (element, expected) => element?.querySelector('[part=count]')?.textContent?.trim() === expected,
    {},
    foot,
    count,
  )
}

async function chooseTopic(page: Page, name: string): Promise<void> {
  for (const topic of await page.$$('iom-news-feed >>> [part=topic]')) {
    if ((await topic.evaluate((button) => button.textContent))?.includes(name)) return topic.click()
  }
  assert.fail(`no topic ${name}`)
}

describe("the filter on the town's page", () => {
  test('gives the same posts by the topic, and by any name of it that the page asks for', async () => {
    const { page } = await visitTown()
    await chooseTopic(page, 'Voluntary return')
    await waitForCount(page, '5 of 5')
    const byTopic = await shownTitles(page)
    await chooseTopic(page, 'All')
    await waitForCount(page, '5 of 15')
    for (const name of ['AVRR', 'Return', 'Vapaaehtoinen paluu', 'voluntary-return']) {
      await page.$eval('iom-news-feed', (feed, tags) => feed.setAttribute('tags', tags), name)
      await waitForCount(page, '5 of 5')
      assert.deepEqual(await shownTitles(page), byTopic, name)
    }
  })

  test('finds a word by its other forms, without accents and in the languages of its topic', async () => {
    const visited = await visitTown()
    const { page } = visited
    await page.type(search, 'paluuta')
    await waitForCount(page, '5 of 5')
    await page.keyboard.press('Escape')
    await waitForCount(page, '5 of 15')
    await page.type(search, 'atervandande')
    await waitForCount(page, '5 of 5')
    await page.keyboard.press('Escape')
    await page.type(search, 'kiintiöpakolaisen')
    await waitForCount(page, '1 of 1')
    assert.deepEqual(await shownTitles(page), ['Tarinaa tuhansien matkojen takana'])
    await demo.assertClean('town', visited)
  })

  test('combines topic, language and words, and its totals are true', async () => {
    const { page } = await visitTown()
    await page.select('iom-news-feed >>> [part=languages]', 'fi')
    await waitForCount(page, '2 of 2')
    await page.type(search, 'opas')
    await waitForCount(page, '1 of 1')
    await page.select('iom-news-feed >>> [part=languages]', '')
    await page.keyboard.press('Escape')
    await chooseTopic(page, 'Voluntary return')
    await page.type(search, 'april')
    await waitForCount(page, '2 of 2')
    await chooseTopic(page, 'Events')
    await waitForCount(page, '2 of 2')
  })

  test('fits a narrow page, chosen or not', async () => {
    const visited = await visitTown(320)
    const { page } = visited
    await chooseTopic(page, 'Statistics')
    await waitForCount(page, '3 of 3')
    assert.ok(await noSidewaysScroll(page))
    await demo.assertClean('town', visited)
  })
})
