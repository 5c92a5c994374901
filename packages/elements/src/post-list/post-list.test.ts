import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing'
import '../define/post-list.ts'
import '../locales/drafts/ar.ts'
import '../locales/drafts/ckb.ts'
import '../locales/drafts/fa.ts'
import { deep, deepAll, textOf } from '../../test/deep.ts'
import { imageOf, sampleFeed, sampleItem, sampleItems } from '../../test/sample-feed.ts'
import { later, serve, tidy } from '../../test/serve.ts'
import type { IomPostSelectEvent } from '../events/post-select-event.ts'
import { en } from '../locales/en.ts'
import { registerMessages } from '../locales/register-messages.ts'
import type { IomPostList } from './post-list.ts'

async function loaded(template = html`<iom-post-list src="/feed.json" lang="en"></iom-post-list>`) {
  const list = await fixture<IomPostList>(template)
  await waitUntil(() => deepAll(list, '[part=foot]').length && !more(list)?.matches('[aria-disabled=true]'))
  return list
}

const more = (list: IomPostList) => deepAll<HTMLButtonElement>(list, '[part=more]')[0]
const titles = (list: IomPostList) => deepAll(list, '[part=title]').map((title) => title.textContent?.trim())
const numbers = (list: IomPostList) => titles(list).map((title) => Number(title?.replace('Post ', '')))

async function press(list: IomPostList): Promise<void> {
  more(list)?.click()
  await waitUntil(() => textOf(list, '[role=status]') !== '')
}

/** A feed in which every post but the third has an image. */
function illustrated() {
  const items = [14, 13, 12, 11].map((number) => {
    const { url, sizes } = imageOf(number)
    return number === 12
      ? sampleItem(number)
      : sampleItem(number, { image: url }, { images: sizes, ...(number === 14 && { image_alt: 'A ship' }) })
  })
  return sampleFeed({ items }, { posts: 4 })
}

async function listWith(layout: 'list' | 'cards' | 'compact', width: number, lang = 'en') {
  serve({ '/feed.json': illustrated() })
  const page = await loaded(
    html`<iom-post-list src="/feed.json" lang=${lang} layout=${layout} style="width: ${width}px"></iom-post-list>`,
  )
  await waitUntil(() => deepAll(page, 'article').length === 4)
  return page
}

/** How many posts stand beside each other. */
function columns(list: IomPostList): number {
  return new Set(deepAll(list, 'article').map((post) => Math.round(post.getBoundingClientRect().left))).size
}

describe('<iom-post-list>', () => {
  afterEach(tidy)

  it('shows posts with date, kind, title, teaser and tags', async () => {
    const item = sampleItem(14, { tags: ['AVRR', 'Iceland'] }, { concepts: ['voluntary-return'] })
    serve({ '/feed.json': sampleFeed({ items: [item] }, { posts: 1 }) })
    const list = await loaded()
    expect(textOf(list, '[part=meta]')).to.equal('day 14 News')
    expect(deep<HTMLTimeElement>(list, 'time').dateTime).to.equal('2018-05-15T00:00:00+03:00')
    expect(textOf(list, 'h3')).to.equal('Post 14')
    expect(deep<HTMLAnchorElement>(list, 'h3 a').href).to.equal('https://office.example/14')
    expect(deep<HTMLAnchorElement>(list, 'h3 a').rel).to.equal('noopener')
    expect(textOf(list, '[part=teaser]')).to.equal('Teaser 14')
    expect(textOf(list, '[part=tags] li')).to.equal('Voluntary return | Iceland')
    expect(Boolean(more(list))).to.equal(false)
    await expect(list).to.be.accessible()
  })

  it('gives each text its language and direction', async () => {
    const items = [
      sampleItem(14, { language: 'ar', title: 'العودة الطوعية' }),
      sampleItem(13, { language: undefined, title: 'Utan språk', tags: ['rasismi'] }),
    ]
    serve({ '/feed.json': sampleFeed({ items }) })
    const list = await loaded()
    const [arabic, unknown] = deepAll(list, '[part=title] span')
    expect(arabic?.lang).to.equal('ar')
    expect(arabic?.dir).to.equal('rtl')
    expect(deep(list, 'article').dir).to.equal('rtl')
    expect(deep(list, '[part=meta]').lang).to.equal('en')
    expect(deep(list, '[part=language]').textContent).to.equal('ar')
    expect(unknown?.getAttribute('lang')).to.equal('')
    expect(unknown?.dir).to.equal('auto')
    expect(unknown?.closest('[lang]')?.getAttribute('lang'), 'no language of others reaches it').to.equal('')
    expect(deep(list, '[part=tags] span').dir).to.equal('auto')
    await expect(list).to.be.accessible()
  })

  it('shows more at the press of a button, moves the focus there and announces how many', async () => {
    serve({
      '/feed.json': sampleFeed({ items: sampleItems(14, 10), next_url: '/pages/0.json' }, { posts: 15 }),
      '/pages/0.json': sampleFeed({ items: sampleItems(12, 0) }),
    })
    const list = await loaded(html`<iom-post-list src="/feed.json" lang="en" limit="5"></iom-post-list>`)
    expect(textOf(list, '[role=status]'), 'the live region is there from the start').to.equal('')
    expect(more(list)?.textContent?.replace(/\s+/g, ' ').trim()).to.equal('Show 10 more posts')
    expect(textOf(list, '[part=count]')).to.equal('5 of 15')
    await press(list)
    expect(numbers(list)).to.deep.equal(Array.from({ length: 15 }, (_, index) => 14 - index))
    expect(textOf(list, '[role=status]')).to.equal('10 more, 15 in all.')
    expect(textOf(list, '[part=count]')).to.equal('15 of 15')
    expect(Boolean(more(list))).to.equal(false)
    await waitUntil(() => list.shadowRoot?.activeElement?.textContent?.trim() === 'Post 9')
    await expect(list).to.be.accessible()
  })

  it('has the button ready with the first posts, as nothing is left to load', async () => {
    serve({
      '/feed.json': sampleFeed({ items: sampleItems(14, 10), next_url: '/pages/0.json' }, { posts: 15 }),
    })
    const list = document.createElement('iom-post-list')
    list.src = '/feed.json'
    const ready = new Promise<string | null | undefined>((resolve) => {
      list.addEventListener('iom-feed-loaded', () => resolve(more(list)?.getAttribute('aria-disabled')))
    })
    await fixture(list)
    expect(await ready).to.equal('false')
  })

  it('moves the focus to a post without an address too', async () => {
    serve({ '/feed.json': sampleFeed({ items: [sampleItem(2), sampleItem(1, { url: undefined })] }) })
    const list = await loaded(html`<iom-post-list src="/feed.json" lang="en" limit="1"></iom-post-list>`)
    await press(list)
    await waitUntil(() => list.shadowRoot?.activeElement?.textContent?.trim() === 'Post 1')
  })

  it('loads nothing twice when the button is pressed twice', async () => {
    const answer = later<object>()
    const server = serve({
      '/feed.json': sampleFeed({ next_url: '/pages/0.json' }, { posts: 10 }),
      '/pages/0.json': () => answer.promise,
    })
    const list = await loaded()
    more(list)?.click()
    await waitUntil(() => more(list)?.matches('[aria-disabled=true]'))
    more(list)?.click()
    answer.resolve(sampleFeed({ items: sampleItems(9, 5) }))
    await waitUntil(() => numbers(list).length === 10)
    expect(server.paths).to.deep.equal(['/feed.json', '/pages/0.json'])
  })

  it('says when more could not be loaded, and tries again at the next press', async () => {
    const server = serve({ '/feed.json': sampleFeed({ next_url: '/pages/0.json' }), '/pages/0.json': 500 })
    const list = await loaded()
    await press(list)
    expect(textOf(list, '[role=status]')).to.equal('This could not be loaded.')
    expect(textOf(list, '[part=count]')).to.equal('This could not be loaded.')
    server.routes['/pages/0.json'] = sampleFeed({ items: sampleItems(9, 5) })
    more(list)?.click()
    await waitUntil(() => numbers(list).length === 10)
  })

  it('goes on after the last post where pages are gone, and drops what it has or what is newer', async () => {
    const server = serve({
      '/feed.json': sampleFeed({ items: sampleItems(14, 10), next_url: '/pages/old.json' }),
    })
    const list = await loaded()
    server.routes = {
      '/feed.json': sampleFeed({ items: sampleItems(16, 12), next_url: '/pages/new.json' }),
      '/pages/new.json': sampleFeed({ items: sampleItems(12, 7) }),
    }
    await press(list)
    expect(numbers(list)).to.deep.equal([14, 13, 12, 11, 10, 9, 8, 7])
    expect(server.paths).to.deep.equal(['/feed.json', '/pages/old.json', '/feed.json', '/pages/new.json'])
    expect(server.inits[2]?.cache).to.equal('no-cache')
  })

  it('gives up where the newly published pages are gone as well', async () => {
    const server = serve({ '/feed.json': sampleFeed({ next_url: '/pages/gone.json' }) })
    const list = await loaded()
    await press(list)
    expect(textOf(list, '[part=count]')).to.equal('This could not be loaded.')
    expect(server.paths).to.have.length(4)
  })

  it('tries the newly published pages again at the next press', async () => {
    const server = serve({
      '/feed.json': sampleFeed({ items: sampleItems(14, 10), next_url: '/pages/old.json' }),
    })
    const list = await loaded()
    await press(list)
    server.routes = {
      '/feed.json': sampleFeed({ items: sampleItems(14, 10), next_url: '/pages/new.json' }),
      '/pages/new.json': sampleFeed({ items: sampleItems(9, 5) }),
    }
    more(list)?.click()
    await waitUntil(() => numbers(list).length === 10)
  })

  it('gives a post without words its address for a title', async () => {
    const bare = { title: '  ', content_text: undefined }
    serve({
      '/feed.json': sampleFeed({
        items: [
          sampleItem(3, { ...bare, content_html: '<img src="x.png">' }),
          sampleItem(2, { ...bare, url: undefined }),
          sampleItem(1, { title: '', content_text: '  No title ' }),
        ],
      }),
    })
    const list = await loaded()
    expect(titles(list)).to.deep.equal(['https://office.example/3', 'post-2', 'No title'])
    expect(deepAll(list, '[part=teaser]')).to.be.empty
    await expect(list).to.be.accessible()
  })

  it('cuts a long text at the end of a word, and says so', async () => {
    const items = [
      sampleItem(3, { content_text: 'word '.repeat(200) }),
      sampleItem(2, { content_text: '字'.repeat(498) + '😀'.repeat(9) }),
      sampleItem(1, { content_text: 'x'.repeat(499) }),
    ]
    serve({ '/feed.json': sampleFeed({ items }) })
    const list = await loaded()
    const [words, signs, whole] = deepAll(list, '[part=teaser]').map(({ textContent }) => textContent)
    expect(words).to.match(/^(word )+word…$/)
    expect(signs).to.equal(`${'字'.repeat(498)}…`)
    expect(whole).to.equal('x'.repeat(499))
  })

  it('ends a chain that bites its own tail', async () => {
    const page = sampleFeed({ items: sampleItems(9, 5), next_url: '/pages/0.json' })
    serve({ '/feed.json': sampleFeed({ next_url: '/pages/0.json' }, { posts: 100 }), '/pages/0.json': page })
    const list = await loaded()
    await press(list)
    expect(numbers(list)).to.have.length(10)
    expect(Boolean(more(list))).to.equal(false)
  })

  it('looks on further pages for the posts that it is asked for', async () => {
    const item = sampleItem(1, {}, { concepts: ['voluntary-return'] })
    const server = serve({
      '/feed.json': sampleFeed({ next_url: '/pages/1.json' }),
      '/pages/1.json': sampleFeed({ items: sampleItems(9, 5), next_url: '/pages/0.json' }),
      '/pages/0.json': sampleFeed({ items: [item] }),
    })
    const list = await loaded(
      html`<iom-post-list src="/feed.json" lang="en" tags="AVRR, nothing"></iom-post-list>`,
    )
    expect(numbers(list)).to.deep.equal([1])
    expect(server.paths).to.have.length(3)
  })

  it('stops after ten pages without a hit, and goes on when it is told to', async () => {
    const page = (number: number) =>
      sampleFeed({ items: [sampleItem(100 + number)], next_url: `/pages/${number + 1}.json` })
    const routes = Object.fromEntries(
      Array.from({ length: 30 }, (_, number) => [`/pages/${number}.json`, page(number)]),
    )
    const server = serve({ '/feed.json': page(-1), ...routes })
    const list = await loaded(html`<iom-post-list src="/feed.json" lang="en" tags="nothing"></iom-post-list>`)
    expect(server.paths).to.have.length(11)
    expect(more(list)?.textContent?.replace(/\s+/g, ' ').trim()).to.equal('Show more posts')
    more(list)?.click()
    await waitUntil(() => server.paths.length === 21)
  })

  it('gives the same posts for every name of a concept', async () => {
    const items = [
      sampleItem(3),
      sampleItem(2, {}, { concepts: ['voluntary-return'] }),
      sampleItem(1, { tags: ['Iceland'] }),
    ]
    serve({ '/feed.json': sampleFeed({ items }) })
    const list = await loaded()
    for (const tags of ['voluntary-return', 'AVRR', 'Return', 'vapaaehtoinen paluu']) {
      list.tags = tags
      await waitUntil(() => String(numbers(list)) === '2', tags)
    }
    list.tags = 'ICELAND'
    await waitUntil(() => String(numbers(list)) === '1')
    list.tags = 'nowhere'
    await waitUntil(() => textOf(list, '[part=empty]') === 'There is nothing to show.')
  })

  it('shows of an entry the translation that the reader likes best, once', async () => {
    const items = [
      sampleItem(2, { id: 'en', title: 'Two' }, { entry: 'two' }),
      sampleItem(2, { id: 'fi', title: 'Kaksi', language: 'fi' }, { entry: 'two' }),
      sampleItem(1, { title: 'Yksi', language: 'fi' }),
    ]
    serve({ '/feed.json': sampleFeed({ items }) })
    const list = await loaded()
    expect(titles(list)).to.deep.equal(['Two', 'Yksi'])
    list.languages = 'fi'
    await waitUntil(() => String(titles(list)) === 'Kaksi,Yksi')
    list.languages = 'en sv no-language-at-all'
    await waitUntil(() => String(titles(list)) === 'Two')
    list.languages = undefined
    list.lang = 'fi'
    await waitUntil(() => String(titles(list)) === 'Kaksi,Yksi')
  })

  it('fires a cancelable event before a link is followed', async () => {
    serve({ '/feed.json': sampleFeed() })
    const list = await loaded()
    let isStopped = false
    list.addEventListener('click', (event) => {
      isStopped = event.defaultPrevented
      event.preventDefault()
    })
    list.addEventListener('iom-post-select', (event) => event.preventDefault(), { once: true })
    const link = deep<HTMLAnchorElement>(list, '[part=title-link]')
    setTimeout(() => link.click())
    const { post } = await oneEvent<IomPostSelectEvent>(list, 'iom-post-select')
    expect(post.id).to.equal('post-14')
    expect(isStopped).to.equal(true)
    link.click()
    expect(isStopped).to.equal(false)
    list.addEventListener('iom-post-select', () => expect.fail('the reader wants a new tab'))
    for (const key of ['ctrlKey', 'metaKey', 'shiftKey'])
      link.dispatchEvent(
        new MouseEvent('click', { [key]: true, bubbles: true, composed: true, cancelable: true }),
      )
  })

  it('drops addresses that are not of the web, and shows markup as text', async () => {
    const evil = '<img src=x onerror="window.pwned = 1"><script>window.pwned = 1</script>\u202e{{1}}'
    const items = [
      'javascript:window.pwned=1',
      'java\nscript:alert(1)',
      'data:text/html,<script>window.pwned=1</script>',
      'vbscript:x',
    ].map((url, index) =>
      sampleItem(index, { url, title: evil, content_text: evil, tags: [evil], language: evil }),
    )
    const ours = { titles: { en: evil }, campaigns: [], figures: [] }
    serve({ '/feed.json': sampleFeed({ items, title: evil, home_page_url: 'javascript:1' }, ours) })
    const list = await loaded()
    expect(
      deepAll(list, 'a').map(({ part }) => part.value),
      'no link but ours',
    ).to.deep.equal(['rss'])
    expect(deepAll(list, 'img, script')).to.be.empty
    expect(titles(list)).to.deep.equal([evil, evil, evil, evil])
    expect(window).not.to.have.property('pwned')
  })

  it('reads any JSON Feed', async () => {
    const html10 =
      '<p>Kes&auml;ll&#228; <b>58</b> &amp; &lt;b&gt;&#x2026;&nbsp;&unknown;</p><script>1 < 2</script><!-- no -->'
    serve({
      '/feed.json': {
        version: 'https://jsonfeed.org/version/1',
        title: 'Blog',
        items: [
          { id: 1, content_html: html10, date_published: '2018-06-04T10:00:00Z', tags: ['one', 2] },
          { id: 1, content_text: 'a double' },
          { content_text: 'no id' },
          {
            id: 'x',
            title: 'Only a title',
            external_url: 'https://elsewhere.example/',
            date_published: 'once',
          },
          'no item',
        ],
      },
    })
    const list = await loaded(html`<iom-post-list src="/feed.json" lang="en-GB"></iom-post-list>`)
    expect(titles(list)).to.deep.equal(['Kesällä 58 & <b>… &unknown;', 'Only a title'])
    expect(textOf(list, '[part=date]')).to.equal('4 June 2018')
    expect(deep<HTMLAnchorElement>(list, 'a').href).to.equal('https://elsewhere.example/')
    expect(textOf(list, '[part=count]')).to.equal('2 of 2')
    await expect(list).to.be.accessible()
  })

  it('writes days in the language of the page, or as they stand', async () => {
    const item = sampleItem(1, {}, { dates: undefined })
    serve({ '/feed.json': sampleFeed({ items: [item] }) })
    registerMessages({ ...en, language: 'tlh', allNews: 'Hoch QonoS' })
    const list = await loaded(html`<iom-post-list src="/feed.json" lang="sv"></iom-post-list>`)
    expect(textOf(list, '[part=date]')).to.equal('2 maj 2018')
    list.lang = 'tlh'
    await waitUntil(() => textOf(list, '[part=home]') === 'Hoch QonoS')
    expect(textOf(list, '[part=date]')).to.equal('2018-05-02')
  })

  it('turns round in a language that is written from right to left', async () => {
    serve({ '/feed.json': sampleFeed() })
    const list = await loaded(html`<iom-post-list src="/feed.json" lang="ar"></iom-post-list>`)
    expect(deep(list, '.root').dir).to.equal('rtl')
    const foot = deep(list, '[part=foot]').getBoundingClientRect()
    expect(deep(list, '[part=home]').getBoundingClientRect().left).to.be.closeTo(foot.left, 1)
    expect(deep(list, 'article').dir, 'an English post keeps its own').to.equal('ltr')
  })

  it('keeps each text, its tags and its numbers to themselves in the other direction', async () => {
    const items = [
      sampleItem(3, { language: 'ar', title: 'دليل IOM 2018 (PDF)', tags: ['AVRR', 'العودة'] }),
      sampleItem(2, { language: 'fi', title: '290 palasi, 231 Irakiin', tags: ['AVRR', 'العودة'] }),
    ]
    for (const lang of ['ar', 'fa', 'ckb', 'en']) {
      serve({ '/feed.json': sampleFeed({ items }) })
      const list = await loaded(html`<iom-post-list src="/feed.json" lang=${lang}></iom-post-list>`)
      expect(deepAll(list, 'article').map(({ dir }) => dir)).to.deep.equal(['rtl', 'ltr'])
      for (const text of deepAll(list, '[part=title-link] span, [part=teaser] span, [part=tags] span'))
        expect(getComputedStyle(text).unicodeBidi, `${lang} ${text.textContent}`).to.equal('isolate')
      const tags = deepAll(list, '[part=tags] span').map((tag) => getComputedStyle(tag).direction)
      expect(tags).to.deep.equal(['ltr', 'rtl', 'ltr', 'rtl'])
    }
  })

  it('counts and dates in the digits of the language where the document has no texts in it', async () => {
    serve({ '/feed.json': sampleFeed() })
    const list = await loaded(html`<iom-post-list src="/feed.json" lang="fa" limit="2"></iom-post-list>`)
    expect(textOf(list, '[part=more]')).to.equal('نمایش ۳ مطلب دیگر')
    expect(textOf(list, '[part=count]')).to.equal('۲ از ۵')
    expect(deepAll(list, '[part=date]')[0]?.textContent).to.equal('۱۵ مهٔ ۲۰۱۸')
    list.lang = 'ckb'
    await waitUntil(() => textOf(list, '[part=count]') === '٢ لە ٥')
    expect(deepAll(list, '[part=date]')[0]?.textContent).to.equal('١٥ی ئایاری ٢٠١٨')
  })

  it('makes no formatter where the document or the messages have the texts', async () => {
    const { DateTimeFormat, NumberFormat } = Intl
    let made = 0
    const counted = <T extends object>(formatter: T): T =>
      new Proxy(formatter, {
        construct(target, values) {
          made++
          return Reflect.construct(target as never, values)
        },
      })
    Object.assign(Intl, { DateTimeFormat: counted(DateTimeFormat), NumberFormat: counted(NumberFormat) })
    try {
      for (const lang of ['en', 'fi', 'ar', 'fa']) {
        serve({ '/feed.json': sampleFeed() })
        await loaded(html`<iom-post-list src="/feed.json" lang=${lang}></iom-post-list>`)
      }
      expect(made).to.equal(0)
      serve({ '/feed.json': sampleFeed() })
      registerMessages({ ...en, language: 'nb' })
      await loaded(html`<iom-post-list src="/feed.json" lang="nb"></iom-post-list>`)
      expect(made, 'one for all days of a language that it has no texts in').to.equal(1)
    } finally {
      Object.assign(Intl, { DateTimeFormat, NumberFormat })
    }
  })

  it('writes days in the Gregorian calendar', async () => {
    serve({ '/feed.json': sampleFeed({ items: [sampleItem(1, {}, { dates: undefined })] }) })
    registerMessages({ ...en, language: 'th' })
    const list = await loaded(html`<iom-post-list src="/feed.json" lang="th"></iom-post-list>`)
    expect(textOf(list, '[part=date]')).to.contain('2018')
  })

  it('shows the images of the document as cards, each of a size that fits, with room kept for it', async () => {
    const list = await listWith('cards', 1000)
    const images = deepAll<HTMLImageElement>(list, '[part=image]')
    expect(
      images.map(({ alt }) => alt),
      'one without a text is decoration',
    ).to.deep.equal(['A ship', '', ''])
    const [first] = images as [HTMLImageElement]
    const { sizes } = imageOf(14)
    expect(first.srcset).to.equal(`${sizes[0]?.url} 320w,${sizes[1]?.url} 640w`)
    expect([first.width > 0, first.getAttribute('width'), first.getAttribute('height')]).to.deep.equal([
      true,
      '640',
      '480',
    ])
    expect([first.loading, first.referrerPolicy]).to.deep.equal(['lazy', 'no-referrer'])
    const { width, height } = first.getBoundingClientRect()
    expect(width / height).to.be.closeTo(1.5, 0.01)
    const [card] = deepAll(list, 'article') as [HTMLElement]
    expect(first.getBoundingClientRect().top, 'above the words').to.equal(card.getBoundingClientRect().top)
    await expect(list).to.be.accessible()
  })

  it('asks for no image in another layout', async () => {
    for (const layout of ['list', 'compact'] as const)
      expect(deepAll(await listWith(layout, 1000), 'img'), layout).to.be.empty
  })

  it('leaves no hole where an image cannot be loaded, and shows that of the post that takes its place', async () => {
    const list = await listWith('cards', 1000)
    const [first, second] = deepAll<HTMLImageElement>(list, 'img') as [HTMLImageElement, HTMLImageElement]
    const next = second.src
    first.dispatchEvent(new Event('error'))
    await waitUntil(() => deepAll(list, 'img').length === 2, 'it is gone')
    list.filter = { text: '13' }
    await waitUntil(() => deepAll(list, 'article').length === 1)
    expect(deepAll<HTMLImageElement>(list, 'img').map(({ src }) => src)).to.deep.equal([next])
    list.filter = { text: '14' }
    await waitUntil(() => titles(list)[0] === 'Post 14')
    expect(deepAll(list, 'img')).to.be.empty
  })

  for (const [width, count] of [
    [1280, 4],
    [640, 2],
    [320, 1],
    [200, 1],
  ] as const) {
    it(`lays cards out by the width that it has: ${width} px`, async () => {
      const list = await listWith('cards', width)
      expect(columns(list)).to.equal(count)
      expect(list.scrollWidth).to.equal(width)
      for (const image of deepAll(list, 'img'))
        expect(image.getBoundingClientRect().width).to.equal(
          image.parentElement?.getBoundingClientRect().width,
        )
    })

    it(`shows no more than date and title where it is compact: ${width} px`, async () => {
      const list = await listWith('compact', width)
      expect(list.scrollWidth).to.equal(width)
      const seen = (part: string) =>
        deepAll(list, `[part=${part}]`).some((element) => element.checkVisibility())
      expect(['date', 'title', 'kind', 'teaser'].map(seen)).to.deep.equal([true, true, false, false])
      const [date, title] = ['date', 'title'].map((part) =>
        deep(list, `[part=${part}]`).getBoundingClientRect(),
      )
      expect((date?.right ?? 0) <= (title?.left ?? 0), 'on one line').to.equal(width > 600)
    })
  }

  it('begins its cards on the right where its language does', async () => {
    const list = await listWith('cards', 640, 'ar')
    const [first = 0, second = 0] = deepAll(list, 'article').map((post) => post.getBoundingClientRect().left)
    expect(first).to.be.above(second)
    expect(deep(list, 'article').dir).to.equal('ltr')
  })

  it('has as much room between posts as the page wants', async () => {
    for (const layout of ['list', 'compact'] as const) {
      const list = await listWith(layout, 640)
      const height = deep(list, '[part=posts]').getBoundingClientRect().height
      list.style.setProperty('--iom-gap', '5px')
      expect(deep(list, '[part=posts]').getBoundingClientRect().height, layout).to.be.below(height)
    }
  })

  it('leads to the RSS of what it shows', async () => {
    serve({ '/feed.json': sampleFeed() })
    const list = await loaded()
    expect(textOf(list, '[part=rss]')).to.equal('Subscribe (RSS)')
    const path = () => new URL(deep<HTMLAnchorElement>(list, '[part=rss]').href).pathname
    expect(path()).to.equal('/rss.xml')
    list.languages = 'fi'
    await waitUntil(() => path() === '/feeds/fi.rss')
    list.languages = undefined
    list.filter = { tags: ['AVRR'] }
    await waitUntil(() => path() === '/feeds/voluntary-return.rss')
    list.lang = 'ar'
    await waitUntil(() => textOf(list, '[part=rss]') === 'اشترك (RSS)')
    list.noRss = true
    await waitUntil(() => !deepAll(list, '[part=rss]').length)
  })

  it('leads to no RSS of a feed that is not ours', async () => {
    serve({
      '/feed.json': {
        version: 'https://jsonfeed.org/version/1.1',
        title: 'Blog',
        items: [{ id: 'a', title: 'A' }],
      },
    })
    expect(deepAll(await loaded(), '[part=rss]')).to.be.empty
  })

  it('takes a feed as a property and asks for nothing', async () => {
    const server = serve({})
    const feed = {
      title: '',
      authors: [],
      posts: [],
      languages: [],
      concepts: [],
      kinds: [],
      kept: [],
      campaigns: [],
      figures: [],
    }
    const list = await loaded(html`<iom-post-list .feed=${feed}></iom-post-list>`)
    expect(textOf(list, '[part=empty]')).to.equal('There is nothing to show.')
    expect(server.paths).to.be.empty
  })

  it('calls off what it loads when it leaves the page, and goes on when it is back', async () => {
    const answer = later<object>()
    const server = serve({
      '/feed.json': sampleFeed({ next_url: '/pages/0.json' }),
      '/pages/0.json': () => answer.promise,
    })
    const list = await fixture<IomPostList>(html`<iom-post-list src="/feed.json" limit="10"></iom-post-list>`)
    await waitUntil(() => server.paths.length === 2)
    const parent = list.parentElement
    list.remove()
    expect(server.aborted).to.equal(1)
    answer.resolve(sampleFeed({ items: sampleItems(9, 5) }))
    parent?.append(list)
    await waitUntil(() => numbers(list).length === 10)
  })
})
