import assert from 'node:assert/strict'
import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import { describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import type { Frame, Page } from 'puppeteer-core'
import { useOwn, waitForAnnouncement, waitForFrame, waitForNews, waitForProblem } from './use-own.ts'
import { findBarriers, noSidewaysScroll } from './visit.ts'

const main = '<main><h2>News</h2><p id="first">First.</p><p id="second">Second.</p></main>'
const town = `<!doctype html><html lang="en"><title>Town</title><body>
<header><h1>Town</h1><nav><a href="/other">Other</a></nav></header>
${main}
<aside><h3>Contact</h3><p>Call us.</p></aside></body></html>`

/** A page that tries all that it can to run something, to leave, or to be in the way. */
const hostile = `<html><head><base target="_top">
<meta http-equiv="refresh" content="0; url=/escaped?refresh">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'none'">
<script src="/canary?src"></script><script>parent.postMessage({ type: 'gone' }, '*'); new Image().src = '/canary?inline'</script>
<style>* { pointer-events: none; display: block !important } #wall { position: fixed; inset: 0; z-index: 2147483647; background: #fff8 }</style>
</head><body onload="new Image().src = '/canary?onload'">
<div id="wall"><p>We use cookies.</p></div>
<img src="/missing" onerror="new Image().src = '/canary?onerror'">
<svg onload="new Image().src = '/canary?svg'"><script>new Image().src = '/canary?svg-script'</script>
<a><animate attributeName="href" values="javascript:new Image().src='/canary?animate'"></animate><text>x</text></a></svg>
<iframe src="/escaped?frame"></iframe><iframe srcdoc="<img src='/canary?srcdoc'>"></iframe><object data="/escaped?object"></object>
<main><p id="first"><a id="script" href="javascript:new Image().src='/canary?link'">Link</a></p>
<p><a id="away" href="/escaped?link">Away</a></p>
<form action="/escaped?form" method="post"><button id="send">Send</button></form></main>
<iom-post-list src="/canary?feed"></iom-post-list>
<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=new(Image)().src='/canary?mutation'&gt;">
</style></mglyph></table></mtext></math></body></html>`

const own = useOwn({
  '/page': town,
  '/hostile': hostile,
  '/based':
    '<!doctype html><base href="/assets/"><link rel="stylesheet" href="style.css"><main><p>Based.</p></main>',
  '/assets/style.css': (_, response) =>
    response.writeHead(200, { 'content-type': 'text/css' }).end('p { color: rgb(1, 2, 3) }'),
  '/quirks': '<p id="first">Old.</p>',
  '/windows': (_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html; charset=windows-1252' })
      .end(Buffer.from('<p>P\xe4iv\xe4 \x80</p>', 'latin1')),
  '/sjis': (_, response) =>
    response
      .writeHead(200, { 'content-type': 'text/html' })
      .end(
        Buffer.concat([
          Buffer.from('<html><meta charset="Shift_JIS"><p>'),
          Buffer.from([0x93, 0xfa, 0x96, 0x7b]),
        ]),
      ),
  '/frames': '<frameset cols="50%,50%"><frame src="/page"><frame src="/page"></frameset>',
  '/app': '<!doctype html><div id="root"></div><script>document.body.append("x")</script>',
  '/pdf': (_, response) => response.writeHead(200, { 'content-type': 'application/pdf' }).end('%PDF-1.7'),
  '/inside': (_, response) => response.writeHead(302, { location: 'http://10.0.0.1/' }).end(),
})

async function open(path: string, more: Readonly<Record<string, string>> = {}) {
  const visited = await own.visit({ address: own.site + path, ...more })
  return { ...visited, frame: await waitForFrame(visited.page) }
}

/** Where in the window a point of an element in the frame is. */
async function pointAt(frame: Frame, selector: string, y: number): Promise<{ x: number; y: number }> {
  const element = await frame.waitForSelector(selector)
  await element?.scrollIntoView()
  const box = (await element?.boundingBox()) ?? assert.fail(selector)
  return { x: box.x + 20, y: box.y + y * box.height }
}

/** What stands around the news. */
function around(frame: Frame): Promise<(string | null)[]> {
  return frame.$eval('iom-post-list', ({ previousElementSibling: before, nextElementSibling: after }) => [
    before?.textContent.trim() ?? null,
    after?.textContent.trim() ?? null,
  ])
}

function press(page: Page, ...keys: readonly Parameters<Page['keyboard']['press']>[0][]): Promise<void> {
  return keys.reduce((done, key) => done.then(() => page.keyboard.press(key)), Promise.resolve())
}

function addressOf(page: Page): Record<string, string> {
  return Object.fromEntries(new URL(page.url()).searchParams)
}

describe('the page of somebody', () => {
  test('gets the news where it is clicked, and loses them again', async () => {
    const { page, frame, complaints } = await open('/page')
    const { x, y } = await pointAt(frame, '#second', 0.2)
    await page.mouse.move(x, y)
    await page.mouse.click(x, y)
    await waitForNews(frame)
    assert.deepEqual(await around(frame), ['First.', 'Second.'])
    assert.equal(addressOf(page).place, 'before #second')
    await waitForAnnouncement(page, /^The news stands here: Before – paragraph “Second.”$/)
    const undo = await page.waitForSelector('own-site >>> p button')
    await undo?.click()
    await frame.waitForFunction(() => !document.querySelector('iom-post-list'))
    assert.equal(addressOf(page).place, undefined)
    // The button is gone; the keyboard goes on in the page.
    await press(page, 'ArrowDown')
    await waitForAnnouncement(page, /“|At the end/)
    assert.deepEqual(complaints, [])
    assert.deepEqual(await findBarriers(page), [])
  })

  test('is walked through with the keyboard, which gets the news in and out, and leaves', async () => {
    const { page, frame } = await open('/page')
    await page.focus('own-site >>> .file')
    await press(page, 'Tab')
    await waitForAnnouncement(page, /^Before – header “Town”, 1\/\d+$/)
    await press(page, 'End')
    await waitForAnnouncement(page, /^At the end of – page “Town”, (\d+)\/\1$/)
    await press(page, 'Home', 'ArrowDown', 'Tab', 'ArrowUp')
    await waitForAnnouncement(page, /^Before – heading “Town”, 2\//)
    await press(page, 'Home', ...new Array<'ArrowDown'>(7).fill('ArrowDown'))
    await waitForAnnouncement(page, /^Before – paragraph “Second.”, 8\/14$/)
    await press(page, 'Enter')
    await waitForNews(frame)
    assert.deepEqual(await around(frame), ['First.', 'Second.'])
    await press(page, 'Escape')
    await waitForAnnouncement(page, /out of the page/)
    await frame.waitForFunction(() => !document.querySelector('iom-post-list'))
    await press(page, 'End', 'Tab')
    await page.waitForFunction(() => document.activeElement?.localName !== 'own-site')
  })

  test('is shown again with the news from its address', async () => {
    const { page, frame } = await open('/page', { place: 'inside aside', lang: 'fi' })
    await waitForNews(frame)
    assert.deepEqual(await around(frame), ['Call us.', null])
    assert.equal(
      await page.$eval('own-site >>> p button', (button) => button.textContent),
      'Valitse toinen paikka',
    )
  })

  for (const place of ['after #gone', 'after ][', 'before body', 'after head', 'inside html']) {
    test(`is told to have no such place as "${place}"`, async () => {
      const { page } = await open('/page', { place })
      assert.match(await waitForProblem(page), /not in the page any more/)
      assert.equal(addressOf(page).place, undefined)
    })
  }

  test('comes from a file that is chosen or dropped, and leaves no address', async () => {
    const { page } = await own.visit()
    const [chooser] = await Promise.all([page.waitForFileChooser(), page.click('own-site >>> .file')])
    await chooser.accept([fileURLToPath(new URL('../own/index.html', import.meta.url))])
    const chosen = await waitForFrame(page)
    assert.equal(await chosen.$eval('h1', ({ textContent }) => textContent), 'Your own site')
    await page.$eval(
      'own-site >>> .choice',
      (zone, html) => {
        const dataTransfer = new DataTransfer()
        dataTransfer.items.add(new File([html], 'page.html', { type: 'text/html' }))
        zone.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }))
      },
      town,
    )
    await page.waitForFunction(
      (before) => document.querySelector('own-site')?.shadowRoot?.querySelector('iframe')?.src !== before,
      {},
      chosen.url(),
    )
    const frame = await waitForFrame(page)
    const { x, y } = await pointAt(frame, '#first', 0.9)
    await page.mouse.click(x, y)
    await waitForNews(frame)
    assert.deepEqual(await around(frame), ['First.', 'Second.'])
    assert.deepEqual(addressOf(page), { lang: 'en' })
  })

  test('is laid out as it is: quirks, its own base and its styles', async () => {
    const { frame: quirks } = await open('/quirks')
    assert.equal(await quirks.evaluate(() => document.compatMode), 'BackCompat')
    const { frame } = await open('/based')
    assert.equal(await frame.evaluate(() => document.compatMode), 'CSS1Compat')
    await frame.waitForFunction(
      () => getComputedStyle(document.querySelector('p') as Element).color === 'rgb(1, 2, 3)',
    )
  })

  for (const [path, text] of [
    ['/windows', 'Päivä €'],
    ['/sjis', '日本'],
  ] as const) {
    test(`is read in its encoding at ${path}`, async () => {
      const { frame } = await open(path)
      assert.equal(await frame.$eval('p', ({ textContent }) => textContent), text)
    })
  }
})

describe('a hostile page', () => {
  test('runs nothing, leaves nowhere, and is not in the way', async () => {
    own.asked.length = 0
    const { page, frame } = await open('/hostile')
    const url = frame.url()
    const { x, y } = await pointAt(frame, '#script', 0.2)
    await page.mouse.click(x, y)
    await waitForNews(frame)
    assert.equal(addressOf(page).place, 'before #first')
    for (const selector of ['#script', '#away', '#send']) {
      const point = await pointAt(frame, selector, 0.5)
      await page.mouse.click(point.x, point.y, { button: 'middle' })
      await page.mouse.click(point.x, point.y)
      // A click that nobody can prevent by a wall.
      await frame.$eval(selector, (element) => (element as HTMLElement).click())
    }
    await frame.evaluate(() => document.forms[0]?.requestSubmit())
    await page.mouse.click(x, y)
    assert.equal(frame.url(), url)
    assert.equal(page.frames().filter((one) => one.url() !== 'about:blank').length, 2)
    assert.deepEqual(
      own.asked.filter((path) => /canary|escaped/.test(path)),
      [],
    )
    assert.equal(await page.$('own-site >>> .problem:not(:empty)'), null)
  })

  test('reaches neither our page nor our server', async () => {
    const { frame } = await open('/page')
    assert.equal(await frame.evaluate(() => origin), 'null')
    const reached = await frame.evaluate(
      async (address) => [
        await fetch(address).then(
          () => 'fetched',
          () => 'refused',
        ),
        (() => {
          try {
            return parent.document.title
          } catch {
            return 'refused'
          }
        })(),
      ],
      `${own.origin}/own?address=${own.site}/page`,
    )
    assert.deepEqual(reached, ['refused', 'refused'])
  })
})

describe('what cannot be shown is told', () => {
  for (const [path, pattern] of [
    ['/missing', /no page at this address/],
    ['/pdf', /not a web page/],
    ['/frames', /made of frames/],
    ['/app', /nothing without its scripts/],
    ['/inside', /private network/],
  ] as const) {
    test(`at ${path}`, async () => {
      const { page } = await own.visit({ address: own.site + path })
      assert.match(await waitForProblem(page), pattern)
    })
  }

  test('of an address that is typed, which can be mended', async () => {
    const { page } = await own.visit()
    await page.type('own-site >>> [type=url]', 'town')
    await press(page, 'Enter')
    assert.match(await waitForProblem(page), /not the address of a web page/)
    assert.deepEqual(await findBarriers(page), [])
    const field = await page.$('own-site >>> [type=url]')
    await field?.evaluate((input) => (input as HTMLInputElement).select())
    await field?.type(`${own.site}/page`)
    await press(page, 'Enter')
    await waitForFrame(page)
    assert.equal(await page.$('own-site >>> .problem:not(:empty)'), null)
    assert.equal(addressOf(page).address, `${own.site}/page`)
  })
})

describe('the server', () => {
  test('answers its own pages only', async () => {
    const ask = (headers: Readonly<Record<string, string>>, init: RequestInit = {}) =>
      fetch(`${own.origin}/own?address=${own.site}/page`, { ...init, headers }).then(({ status }) => status)
    const same = { 'sec-fetch-site': 'same-origin' }
    assert.equal(await ask(same), 200)
    assert.equal(await ask(same, { method: 'PUT' }), 405)
    assert.equal(await ask({}), 403)
    for (const from of ['same-site', 'cross-site', 'none'])
      assert.equal(await ask({ 'sec-fetch-site': from }), 403)
  })

  test('is no proxy for a page on another origin, nor for one that gives its own name our address', async () => {
    const { page } = await own.visit()
    await page.goto(`${own.site}/page`)
    own.asked.length = 0
    const wanted = `${own.origin}/own?address=${own.site}/quirks`
    await page.evaluate((address) => fetch(address, { mode: 'no-cors' }), wanted)
    for (const [host, status] of [
      [new URL(own.origin).host, 200],
      ['rebound.example', 403],
      ['127.0.0.1.rebound.example', 403],
    ] as const) {
      const asking = get(wanted, { headers: { host, 'sec-fetch-site': 'same-origin' } })
      const [response] = (await once(asking, 'response')) as [IncomingMessage]
      assert.equal(response.resume().statusCode, status, host)
    }
    assert.deepEqual(own.asked, ['GET /quirks'])
  })
})

for (const scheme of ['light', 'dark'] as const) {
  for (const width of [1100, 320]) {
    test(`there is no barrier and no sideways scroll at ${width} px, ${scheme}`, async () => {
      const { page } = await own.visit({ address: `${own.site}/page`, lang: 'fi' }, { width, scheme })
      await waitForFrame(page)
      assert.deepEqual(await findBarriers(page), [])
      assert(await noSidewaysScroll(page))
    })
  }
}
