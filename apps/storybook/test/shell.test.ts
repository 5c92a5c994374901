import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { chromiumArguments, chromiumPath } from '@iom-feed/build-config/chromium'
import axeCore from 'axe-core'
import { chromium, type Page } from 'playwright'
import { openPreview, turnToPage } from '../visual/preview.ts'
import { origin, serveStorybook } from '../visual/serve-storybook.ts'

/** The built Storybook in a browser without a network, and what its pages asked for and complained about. */
const browser = await chromium.launch({ executablePath: chromiumPath, args: [...chromiumArguments] })
after(() => browser.close())
const context = await browser.newContext({ viewport: { width: 1280, height: 900 } })
context.setDefaultTimeout(120_000)
await serveStorybook(context, '')
const asked = new Set<string>()
const complaints: string[] = []
context.on('request', (request) => asked.add(new URL(request.url()).href))
context.on('weberror', (error) => complaints.push(error.error().message))
context.on('console', (message) => {
  if (message.type() === 'error') complaints.push(message.text())
})

const index: { readonly entries: Record<string, { readonly type: string; readonly title: string }> } =
  JSON.parse(readFileSync(new URL('../dist/index.json', import.meta.url), 'utf8'))
/** What stands on its own; the pages of elements are made of their stories. */
const pages = Object.entries(index.entries).filter(
  ([, { type, title }]) => type === 'docs' && !title.startsWith('Elements/'),
)

async function open(address: string): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${origin}/${address}`)
  return page
}

/** What axe finds on a page of text; in stories, which have tests of their own, it looks at nothing. */
async function barriersOn(page: Page): Promise<string[]> {
  await page.evaluate(axeCore.source)
  const { violations } = await page.evaluate(() =>
    globalThis.axe.run({
      include: [['.sbdocs-content']],
      exclude: [['.page'], ['.docs-story'], ['.sbdocs-preview']],
    }),
  )
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)
}

declare global {
  var axe: { run(context: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
}

/** Opened before the tests begin: what stands between them would wait until they are over. */
const preview = await context.newPage()
await openPreview(preview)

test('there are pages of guidance, tokens and accessibility', () => {
  assert.ok(pages.length >= 11)
})

for (const [id, { title }] of pages)
  test(`the page “${title}” shows, complains of nothing, and has no barrier that axe finds`, async () => {
    await turnToPage(preview, id)
    for (const block of await preview
      .locator(':is(page-colours, page-type-scale, page-spacing, page-states, page-accessibility)')
      .all())
      await block.locator(':is(table, p)').first().waitFor()
    assert.deepEqual(await barriersOn(preview), [])
    assert.deepEqual(complaints, [])
  })

test('the shell has our name, and keeps the switches in its address', async () => {
  const page = await open(
    'index.html?path=/story/elements-news-feed--whole&globals=theme:dark;text:200-percent;direction:rtl',
  )
  const story = page
    .frameLocator('#storybook-preview-iframe')
    .locator('.page-theme-dark.page-text-200-percent[dir=rtl]')
  await story.waitFor()
  await page.getByAltText('IOM Feed, for designers').waitFor()
  await page.getByRole('button', { name: /Own colours/ }).click()
  await page.getByText('Forced colours', { exact: true }).click()
  await page.waitForURL(/colours:forced/)
  await page.frameLocator('#storybook-preview-iframe').locator('.page-colours-forced').waitFor()
  assert.match(page.url(), /theme:dark/)
  assert.match(await page.title(), /Whole ⋅ IOM Feed$/)
  await page.close()
})

test('nobody but the server of Storybook itself was asked for anything', () => {
  const others = [...asked].filter((url) => !url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url))
  assert.deepEqual(others, [])
  assert.ok(asked.size > 50)
})
