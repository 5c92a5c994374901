import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import type { Browser, Page } from 'puppeteer-core'
import { build, type Rolldown } from 'vite'
import { choosePosition } from '../own/frame/choose-position.ts'
import { readFrameMessage } from '../own/frame/frame-message.ts'
import { formatPlace, parsePlace } from '../own/frame/place.ts'
import { launchBrowser } from './browser.ts'

/** What looks at a page has to be asked in a browser. */
type Places = typeof import('./own-places.ts')

let browser: Browser
let page: Page

before(async () => {
  browser = await launchBrowser()
  page = await browser.newPage()
  const built = (await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: {
        entry: fileURLToPath(new URL('own-places.ts', import.meta.url)),
        formats: ['iife'],
        name: 'places',
      },
    },
  })) as Rolldown.RolldownOutput[]
  await page.evaluate(built[0]?.output[0].code ?? assert.fail())
})

after(() => browser?.close())

function listPlaces(html: string): Promise<string[]> {
  return page.evaluate((body) => (globalThis as unknown as { places: Places }).places.listPlaces(body), html)
}

describe('the places of a page', () => {
  test('are beside its headings, paragraphs and landmarks, and at the end of what holds them, each once', async () => {
    assert.deepEqual(await listPlaces('<main><h2>A</h2><p>B</p></main><nav><ul><li>C</ul></nav>'), [
      'before main',
      'before h2',
      'before p',
      'inside main',
      'before nav',
      'inside body',
    ])
  })

  test('are in boxes without a meaning where these hold several things or text of their own', async () => {
    assert.deepEqual(
      await listPlaces('<div><div>A</div></div><div><div><h2>B</h2><p>C</p></div></div>'),
      [
        'before div > div:nth-of-type(1) > div',
        'after div > div:nth-of-type(1) > div',
        'before div > div:nth-of-type(2) > div',
        'before h2',
        'before p',
        'inside div > div:nth-of-type(2) > div',
        'after div > div:nth-of-type(2) > div',
        'inside body',
      ].map((place) => place.replace('div > div:nth', 'div:nth')),
    )
  })

  test('are in cells of a table that lays out a page, and not in those of data', async () => {
    assert.deepEqual(await listPlaces('<table><tr><td><p>A</p></td><td>1</td></tr></table>'), [
      'before table',
      'before p',
      'inside td:nth-of-type(1)',
      'inside body',
    ])
  })

  test('are named by ids that are the only ones and were not made by a program', async () => {
    const names = await listPlaces(
      '<p id="a">x</p><p id="b">x</p><i id="b"></i><p id="ember1234">x</p><p id="1:c">x</p>',
    )
    assert.deepEqual(names, [
      'before #a',
      'before p:nth-of-type(2)',
      'after p:nth-of-type(2)',
      'before p:nth-of-type(3)',
      'before #\\31 \\:c',
      'inside body',
    ])
  })

  test('are told apart and found again, whatever a page is made of', async () => {
    const leaf = fc.constantFrom(
      '<p>x</p>',
      '<h2 id=a>x</h2>',
      '<ul><li>x</ul>',
      '<b>x</b>',
      'x',
      '<o:p>x</o:p>',
      '<svg><a/></svg>',
    )
    const { html } = fc.letrec<{ html: string }>((tie) => ({
      html: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        leaf,
        fc
          .tuple(
            fc.constantFrom(
              'main',
              'div',
              'section',
              'aside id=b',
              'table><td',
              'form',
              'x-y',
              'a',
              'div role=region',
            ),
            fc.array(tie('html'), { maxLength: 4 }),
          )
          .map(
            ([tag, inner]) =>
              `<${tag}>${inner.join('')}${/^table/.test(tag) ? '</table>' : `</${tag.split(' ')[0]}>`}`,
          ),
      ),
    }))
    await fc.assert(
      fc.asyncProperty(fc.array(html, { maxLength: 5 }), async (pieces) => {
        const wrong = await page.evaluate(
          (body) => (globalThis as unknown as { places: Places }).places.findWrongPlaces(body),
          pieces.join(''),
        )
        assert.deepEqual(wrong, [])
      }),
      { numRuns: 200 },
    )
  })
})

test('a place is written into an address and read from it, and whatever else is there is none', () => {
  const place = { selector: 'main > h2', position: 'after' } as const
  assert.equal(formatPlace(place), 'after main > h2')
  assert.deepEqual(parsePlace('after main > h2'), place)
  for (const text of ['', 'after', 'after ', 'over main', 'toString x', `after ${'a'.repeat(1001)}`])
    assert.equal(parsePlace(text), undefined, text)
})

test('who points at the edge of a container means the place beside it, and within, its end', () => {
  const all = ['before', 'after', 'inside'] as const
  assert.deepEqual(
    [5, 100, 195].map((offset) => choosePosition(offset, 200, all)),
    ['before', 'inside', 'after'],
  )
  assert.deepEqual(
    [40, 60].map((offset) => choosePosition(offset, 100, ['before', 'after'])),
    ['before', 'after'],
  )
  assert.equal(choosePosition(0, 100, ['inside']), 'inside')
})

test('what is no message of the frame is none, whatever it is', () => {
  const place = { selector: 'p', position: 'before' }
  const spot = { place, kind: 'heading', text: 'News', number: 1, count: 2 }
  assert.deepEqual(readFrameMessage({ type: 'choose', spot, more: 1 }), { type: 'choose', spot })
  assert.deepEqual(readFrameMessage({ type: 'ready', spot }), { type: 'ready' })
  for (const wrong of [
    { kind: 'toString' },
    { place: { ...place, position: 'over' } },
    { text: 1 },
    { place: null },
  ])
    assert.equal(readFrameMessage({ type: 'at', spot: { ...spot, ...wrong } }), undefined)
  fc.assert(fc.property(fc.anything(), (data) => readFrameMessage(data) === undefined))
})
