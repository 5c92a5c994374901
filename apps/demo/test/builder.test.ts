import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { describe, type TestContext, test } from 'node:test'
import type { Frame, Page } from 'puppeteer-core'
import { useDemo } from './use-demo.ts'
import { waitForFrame, waitForProblem } from './use-own.ts'
import {
  findBarriers,
  noSidewaysScroll,
  readFocus,
  type Visit,
  type VisitOptions,
  waitForWithin,
} from './visit.ts'

const demo = useDemo()

async function visitBuilder(query = '?lang=en', options?: VisitOptions): Promise<Visit> {
  const visited = await demo.visit(`${demo.builderOrigin}/${query}`, options)
  await visited.page.waitForSelector('pre')
  return visited
}

/** The site in the preview, once an element on it has what `selector` finds. */
async function waitForPreview(page: Page, element: string, selector: string): Promise<Frame> {
  const frame = await (await page.waitForSelector('iframe'))?.contentFrame()
  assert(frame)
  await waitForWithin(frame, element, selector)
  return frame
}

function readCode(page: Page, place = 'page'): Promise<string> {
  return page.$eval(`[data-place=${place}] code`, (code) => code.textContent)
}

/** Presses Tab until what has the focus is labelled by a text that begins with `label`. */
async function tabTo(page: Page, label: string): Promise<void> {
  for (let count = 0; count < 80; count++) {
    await page.keyboard.press('Tab')
    const text = await page.evaluate(() => {
      const { activeElement } = document
      const labels = (activeElement as HTMLInputElement | null)?.labels
      return (labels?.[0] ?? activeElement)?.textContent?.trim() ?? ''
    })
    if (text.startsWith(label)) return
  }
  assert.fail(`The keyboard does not reach "${label}"`)
}

/** Serves a blank page with a snippet in it. */
async function servePage(context: TestContext, body: string, policy = ''): Promise<string> {
  const server = createServer((_, response) => {
    if (policy) response.setHeader('content-security-policy', policy)
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><html lang="en"><title>Blank</title><link rel="icon" href="data:,">${body}`)
  }).listen(0, '127.0.0.1')
  context.after(() => server.close())
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

describe('the embed builder', () => {
  test('is served with a strict policy, stores nothing, and says what is to be done without JavaScript', async () => {
    const { headers } = await fetch(demo.builderOrigin)
    const policy = String(headers.get('content-security-policy'))
    assert.match(policy, /^default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; /)
    assert.match(policy, /require-trusted-types-for 'script'; trusted-types lit-html/)
    const { page, complaints } = await visitBuilder()
    await waitForPreview(page, 'iom-news-feed', 'article')
    assert.deepEqual(complaints, [])
    assert.deepEqual(await page.evaluate(() => [localStorage.length, document.cookie]), [0, ''])
    const without = await demo.visit(demo.builderOrigin, { javaScript: false })
    assert.match(await without.page.$eval('body', (body) => body.textContent), /needs JavaScript/)
  })

  test('is done by the keyboard alone: what is chosen shows on the site, in the snippet and in the address', async () => {
    const { page } = await visitBuilder()
    await page
      .browserContext()
      .overridePermissions(demo.builderOrigin, ['clipboard-read', 'clipboard-sanitized-write'])
    await tabTo(page, 'Everything')
    await page.keyboard.press('ArrowDown')
    await tabTo(page, 'Finnish')
    await page.keyboard.press('Space')
    await tabTo(page, 'Posts at first')
    await page.keyboard.type('1')
    await tabTo(page, 'List')
    await page.keyboard.press('ArrowUp')
    const frame = await waitForPreview(page, 'iom-post-list[layout=compact]', 'article')
    assert.equal((await frame.$$('iom-post-list >>> article')).length, 1)
    assert.equal(await frame.$('iom-news-feed'), null)
    await tabTo(page, 'Copy')
    await page.keyboard.press('Enter')
    await page.waitForFunction(
      () => document.querySelector('.status')?.textContent === 'Copied: Into your page.',
    )
    const code = await readCode(page)
    assert.match(code, /<iom-post-list src="[^"]+" languages="fi" limit="1" layout="compact">/)
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), code)
    assert.equal(await readFocus(page), 'Copy')

    const shared = await visitBuilder(new URL(page.url()).search)
    assert.equal(await readCode(shared.page), code)
    await page.reload()
    await page.waitForSelector('pre')
    assert.equal(await readCode(page), code)
  })

  test('ignores what an address has wrong, and says so', async () => {
    const { page } = await visitBuilder('?lang=en&show=tiles&figures=nothing&limit=many&kind=word')
    const warning = await page.waitForSelector('.warning')
    assert.match(
      String(await warning?.evaluate((element) => element.textContent)),
      /limit=many, kind=word, figures=nothing$/,
    )
    assert.match(await readCode(page), /<iom-stat-tile src="[^"]+">/)
  })

  for (const [lang, title, concept] of [
    ['en', 'Put the news on your site', 'Voluntary return'],
    ['fi', 'Uutiset omalle sivustollesi', 'Vapaaehtoinen paluu'],
    ['sv', 'Nyheterna på din webbplats', 'Frivilligt återvändande'],
  ] as const)
    test(`speaks ${lang}, with the topics in it`, async () => {
      const { page } = await visitBuilder(`?lang=${lang}`)
      assert.equal(await page.title(), title)
      assert.equal(await page.evaluate(() => document.documentElement.lang), lang)
      assert.match(await page.$eval('form', (form) => form.textContent), new RegExp(concept))
    })

  for (const scheme of ['light', 'dark'] as const)
    for (const width of [1100, 640, 320])
      test(`has no barrier and no sideways scroll at ${width} px, ${scheme}`, async () => {
        const query = '?lang=fi&show=feed&accent=%23ffb81c&limit=many&kind=strict-csp'
        const { page } = await visitBuilder(query, { width, scheme })
        assert.deepEqual(await findBarriers(page), [])
        assert(await noSidewaysScroll(page))
      })

  for (const site of ['town', 'blog', 'campus', 'ministry', 'community', 'news', 'nineties'])
    test(`shows a choice on the site ${site}, under its own policy`, async () => {
      const { page, complaints } = await visitBuilder(
        `?lang=en&show=chart&theme=dark&accent=%237a1f3d&site=${site}`,
      )
      const frame = await waitForPreview(page, 'iom-return-chart', 'figure')
      assert.deepEqual(complaints, [])
      const accent = await frame.$eval('iom-return-chart', (chart) =>
        getComputedStyle(chart).getPropertyValue('--iom-color-accent').trim(),
      )
      assert.equal(accent, '#7a1f3d')
      assert.equal((await frame.$$('iom-return-chart')).length, 1)
    })
})

describe("the reader's own page", () => {
  test('gets the choice at the place that the keyboard chooses, and another choice there', async () => {
    const { page, complaints } = await visitBuilder('?lang=fi&site=own&show=list&limit=2&accent=%237a1f3d')
    const html = '<!doctype html><html lang="fi"><title>Town</title><main><h1>Town</h1><p>First.</p></main>'
    const input = await page.waitForSelector('own-site >>> [type=file]')
    await input?.evaluate((element, text) => {
      const { files, items } = new DataTransfer()
      items.add(new File([text], 'town.html', { type: 'text/html' }))
      Object.assign(element, { files }).dispatchEvent(new Event('change'))
    }, html)
    const frame = await waitForFrame(page)
    await page.focus('own-site >>> .file')
    await page.keyboard.press('Tab')
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await waitForWithin(frame, 'iom-post-list', 'article')
    assert.equal((await frame.$$('iom-post-list >>> article')).length, 2)
    assert.equal(await frame.$eval('body', (body) => body.lastElementChild?.localName), 'iom-post-list')
    const accent = await frame.$eval('iom-post-list', (list) =>
      getComputedStyle(list).getPropertyValue('--iom-color-accent').trim(),
    )
    assert.equal(accent, '#7a1f3d')
    await page.click('[name=layout][value=compact]')
    await waitForWithin(frame, 'iom-post-list[layout=compact]', 'article')
    assert.deepEqual(complaints, [])
    assert.deepEqual(await findBarriers(page), [])
  })

  test('is asked for again at the address that was shared; one in a private network is refused', async () => {
    const query = `?lang=sv&site=own&address=${encodeURIComponent('http://10.0.0.1/')}&place=after+main`
    const { page } = await visitBuilder(query)
    assert.match(await waitForProblem(page), /privat nätverk/)
    await page.click('[name=layout][value=cards]')
    const { searchParams } = new URL(page.url())
    assert.equal(searchParams.get('address'), 'http://10.0.0.1/')
    assert.equal(searchParams.get('place'), 'after main')
  })
})

describe('what the builder gives to copy', () => {
  for (const [kind, place] of [
    ['html', 'page'],
    ['wordpress-block', 'custom-html'],
    ['strict-csp', 'page'],
  ] as const)
    test(`shows the posts on a blank page: ${kind}`, async (context) => {
      const { page } = await visitBuilder(`?lang=en&show=list&tags=AVRR&limit=2&kind=${kind}`)
      const policy =
        kind === 'strict-csp' ? (await readCode(page, 'policy')).replace(/^[^:]*: /, '').trim() : ''
      // The blank page's own icon.
      const blank = await servePage(
        context,
        await readCode(page, place),
        policy && `${policy}; img-src data:`,
      )
      const { page: partner, complaints } = await demo.visit(blank)
      await waitForWithin(partner, 'iom-post-list', 'article')
      assert.equal((await partner.$$('iom-post-list >>> article')).length, 2)
      assert.deepEqual(complaints, [])
    })

  test('shows the posts in a frame that is as high as they are, on a blank page', async (context) => {
    const { page } = await visitBuilder('?lang=en&show=list&tags=AVRR&limit=2&labels=sv&kind=iframe')
    const blank = (await readCode(page, 'resizer')) + (await readCode(page))
    const { page: partner, complaints } = await demo.visit(await servePage(context, blank))
    const frame = await partner.waitForFrame((one) => one.url().startsWith(demo.feedOrigin))
    await frame.waitForFunction(
      () => document.querySelector('iom-post-list')?.shadowRoot?.querySelectorAll('article').length === 2,
    )
    assert.equal(await frame.$eval('html', (html) => html.lang), 'sv')
    await frame.waitForFunction(() => innerHeight === Math.ceil(document.body.getBoundingClientRect().height))
    assert.deepEqual(complaints, [])
  })

  test('is an address that leads WordPress to a frame with the posts', async (context) => {
    const { page } = await visitBuilder('?lang=en&show=list&kind=wordpress-url')
    const html = await (await fetch((await readCode(page, 'editor-line')).trim())).text()
    const [, oembed] = /type="application\/json\+oembed"[^>]* href="([^"]+)"/.exec(html) ?? []
    const embedded = (await (await fetch(String(oembed))).json()).html
    const { page: partner, complaints } = await demo.visit(await servePage(context, embedded))
    const frame = await partner.waitForFrame((one) => one.url().startsWith(demo.feedOrigin))
    await waitForWithin(frame, 'iom-post-list', 'article')
    assert.deepEqual(complaints, [])
  })

  test('is put on a page by Drupal: a library and a template', async (context) => {
    const { page } = await visitBuilder('?lang=en&show=tiles&figures=returns-in-may&kind=drupal')
    const [, src] = /"(http[^"]+)"/.exec(await readCode(page, 'drupal-library')) ?? []
    const template = (await readCode(page, 'drupal-template')).replace(/\{\{ attach_library.* \}\}/, '')
    const script = `<script type="module" src="${src}" crossorigin="anonymous"></script>`
    const { page: partner, complaints } = await demo.visit(await servePage(context, script + template))
    await waitForWithin(partner, 'iom-stat-tile', 'dl')
    assert.deepEqual(complaints, [])
  })

  test('has posts for a page without JavaScript: the fragment and the RSS are there', async (context) => {
    const { page } = await visitBuilder('?lang=en&show=list&tags=voluntary-return&kind=no-javascript')
    const [, fragment] = /"(http[^"]+)"/.exec(await readCode(page, 'fragment-copy')) ?? []
    const html = await (await fetch(String(fragment))).text()
    const { page: partner } = await demo.visit(await servePage(context, html), { javaScript: false })
    assert.equal((await partner.$$('article h3')).length, 5)
    assert.equal((await fetch((await readCode(page, 'rss')).trim())).status, 200)
  })
})
