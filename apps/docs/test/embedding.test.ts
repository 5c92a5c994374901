import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { getuid } from 'node:process'
import { after, afterEach, before, describe, test } from 'node:test'
import { type Browser, type HTTPRequest, launch, type Page } from 'puppeteer-core'
import { codeBlocks, readPage, root } from './code-blocks.ts'

const bin = join(root, 'packages/publisher/dist/bin.js')
const feed = 'https://feeds.example'
const page = 'https://partner.example'
const script = `<script type="module" src="${feed}/elements/0/iom-feed.js"></script>`
const element = `<iom-news-feed src="${feed}/feed.json"><a href="${page}/news">News</a></iom-news-feed>`
/** What the guide says that a policy needs. */
const policy = readPage('docs/embedding.md')
  .match(/^ {4}script-src FEED;.*/m)?.[0]
  .trim()
  .replaceAll('FEED', feed)

let folder: string
let version: string
let browser: Browser

before(async () => {
  folder = mkdtempSync(join(tmpdir(), 'iom-feed-embedding-'))
  cpSync(join(root, 'apps/demo/content'), folder, { recursive: true })
  execFileSync(process.execPath, [bin, 'build', '--base-url', `${feed}/`], { cwd: folder, stdio: 'ignore' })
  version = readdirSync(join(folder, 'dist/elements')).find((name) => name.includes('.')) ?? ''
  const { CHROME_PATH } = process.env
  assert.ok(CHROME_PATH, 'CHROME_PATH is set')
  browser = await launch({ executablePath: CHROME_PATH, args: getuid?.() === 0 ? ['--no-sandbox'] : [] })
})
after(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true, force: true })
})
afterEach(async () => {
  for (const context of browser.browserContexts()) if (context.id) await context.close()
})

/** A partner's page with this in its body, and the host of the feed, both within the browser; and what the console says. */
async function open(body: string, answer: { policy?: string; gone?: string; lang?: string } = {}) {
  const opened = await (await browser.createBrowserContext()).newPage()
  const complaints: string[] = []
  opened.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(message.text())
  })
  opened.on('pageerror', (error) => complaints.push(String(error)))
  await opened.setRequestInterception(true)
  opened.on('request', (request) => respond(request, body, answer))
  await opened.goto(page, { waitUntil: 'networkidle0' })
  return { opened, complaints }
}

function respond(
  request: HTTPRequest,
  body: string,
  { policy = '', gone, lang = 'en' }: { policy?: string; gone?: string; lang?: string },
): void {
  const { origin, pathname } = new URL(request.url())
  if (origin === page) {
    const headers = policy ? { 'Content-Security-Policy': policy } : {}
    const html = `<!doctype html><html lang="${lang}"><title>A partner</title><link rel="icon" href="data:,">${body}`
    request.respond({ contentType: 'text/html', headers, body: html })
    return
  }
  // The guide's version is an example.
  const path = join(folder, 'dist', pathname.replace('/elements/0.1.0/', `/elements/${version}/`))
  const headers = { 'Access-Control-Allow-Origin': '*' }
  if (pathname === gone || !existsSync(path)) request.respond({ status: 404, headers, body: '' })
  else {
    const contentType = path.endsWith('.js') ? 'text/javascript' : 'application/json'
    request.respond({ contentType, headers, body: readFileSync(path) })
  }
}

/** The elements of ours on a page, each with whether it shows what it has and not its children. */
function shown(opened: Page): Promise<boolean[]> {
  return opened.$$eval(
    ':is(iom-news-feed,iom-post-list,iom-stat-tile,iom-campaign-banner,iom-return-chart)',
    (all) => all.map((one) => Boolean(one.shadowRoot) && !one.firstElementChild?.checkVisibility()),
  )
}

describe('an example of HTML', () => {
  const examples = ['README.md', 'docs/embedding.md', 'docs/theming.md'].flatMap((name) =>
    codeBlocks(readPage(name))
      .filter(({ language, code }) => language === 'html' && code.includes('<iom-'))
      .map(({ code }, index) => ({ title: `${name}, ${index + 1}`, code })),
  )
  for (const { title, code } of examples)
    test(`(${title}) shows what it is to, and the console is empty`, async () => {
      const bundles = JSON.parse(
        readFileSync(join(folder, 'dist/elements', version, 'integrity.json'), 'utf8'),
      )
      const whole = code.replaceAll(
        /(\/([\w-]+\.js)"\s+integrity=")sha384-…/g,
        (_, before, name) => before + bundles[name],
      )
      const { opened, complaints } = await open(code.includes('<script') ? whole : script + whole)
      assert.deepEqual(complaints, [])
      const all = await shown(opened)
      assert.ok(all.length > 0 && all.every(Boolean), String(all))
    })
})

describe('what the console says', () => {
  const stopped = 'violates the following Content Security Policy directive'

  /** What the guide quotes stands there, and what is inside of the element is seen; gives whether there is a button that tries again. */
  async function assertSaid(
    quote: string,
    body: string,
    answer: Parameters<typeof open>[1] = {},
  ): Promise<boolean> {
    assert.ok(readPage('docs/embedding.md').includes(quote), `the guide quotes "${quote}"`)
    const { opened, complaints } = await open(body, answer)
    assert.ok(
      complaints.some((text) => text.includes(quote)),
      complaints.join('\n'),
    )
    assert.ok(await opened.$eval('iom-news-feed > a', (link) => link.checkVisibility()))
    return Boolean(await opened.$('iom-news-feed >>> [part=retry]'))
  }

  test('nothing under the policy that the guide gives', async () => {
    const { opened, complaints } = await open(script + element, { policy: `default-src 'none'; ${policy}` })
    assert.deepEqual(
      complaints.filter((text) => !text.includes('data:,')),
      [],
    )
    assert.deepEqual(await shown(opened), [true])
  })

  test('which directive stops the script', async () => {
    const answer = { policy: "script-src 'self'" }
    assert.equal(await assertSaid(stopped, script + element, answer), false)
  })

  test('which directive stops the feed', async () => {
    const answer = { policy: `script-src ${feed}; connect-src 'self'` }
    assert.equal(await assertSaid(stopped, script + element, answer), true)
  })

  test('that the script is another than its hash says', async () => {
    const other = script.replace('></', ` integrity="sha384-${'A'.repeat(64)}" crossorigin="anonymous"></`)
    const quote = "Failed to find a valid digest in the 'integrity' attribute"
    assert.equal(await assertSaid(quote, other + element), false)
  })

  test('that the feed is not there', async () => {
    const quote = 'the server responded with a status of 404'
    assert.equal(await assertSaid(quote, script + element, { gone: '/feed.json' }), true)
  })

  test('nothing of an element whose script is not there', async () => {
    const { opened, complaints } = await open(element)
    assert.deepEqual(complaints, [])
    assert.ok(await opened.$eval('iom-news-feed > a', (link) => link.checkVisibility()))
  })

  test('nothing of a script that is there twice', async () => {
    const { opened, complaints } = await open(script + script.replace('/0/', '/0.1.0/') + element)
    assert.deepEqual(complaints, [])
    assert.deepEqual(await shown(opened), [true])
  })
})

test('labels speak the language of the page', async () => {
  const { opened } = await open(script + element.replace(' src', ' limit="5" src'), { lang: 'fi' })
  assert.match(await opened.$eval('iom-news-feed >>> [part=more]', (more) => more.textContent), /Näytä/)
})
