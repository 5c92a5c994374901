import { expect, fixture, html, waitUntil } from '@open-wc/testing'
import type { IomPostList } from '../src/post-list/post-list.ts'
import { deep, deepAll, textOf } from './deep.ts'

interface StrictWindow extends Window {
  readonly complaints: string[]
  readonly isDone?: boolean
  readonly customElements: CustomElementRegistry
}

async function open(path: string) {
  const frame = await fixture<HTMLIFrameElement>(html`<iframe src=${path} title="A partner's page"></iframe>`)
  await waitUntil(() => (frame.contentWindow as StrictWindow | null)?.isDone, 'its scripts have run')
  const page = frame.contentDocument as Document
  return { page, window: frame.contentWindow as unknown as StrictWindow }
}

describe('the bundle', () => {
  it('runs without a complaint under a strict policy, also as a second copy', async () => {
    const { page, window } = await open('/strict/allowed')
    await waitUntil(() => deepAll(page.body, 'article').length === 5, 'the posts are shown')
    expect(window.complaints).to.deep.equal([])
    expect(page.querySelector('a')?.checkVisibility()).to.equal(false)
  })

  it('leaves the children of its elements in place where a page does not allow its policy', async () => {
    const { page, window } = await open('/strict/refused')
    const isEnforced = 'trustedTypes' in window
    expect(window.customElements.get('iom-news-feed') === undefined).to.equal(isEnforced)
    if (isEnforced) expect(page.querySelector('a')?.checkVisibility()).to.equal(true)
  })
})

describe('a feed that a server has rendered', () => {
  it('looks as it does when the bundle has taken over, without a complaint under a policy with the hashes of its styles', async () => {
    const { page, window } = await open('/strict/rendered')
    const feed = page.querySelector('iom-news-feed') as HTMLElement
    // Its own style sheet stays, behind what the bundle renders.
    await waitUntil(() => feed.shadowRoot?.querySelector('.root')?.nextElementSibling?.localName === 'style')
    await waitUntil(() => deepAll(page.body, 'article').length === 5, 'the posts are shown')
    expect(getComputedStyle(deep(page.body, '.row')).display).to.equal('flex')
    expect(window.complaints).to.deep.equal([])
  })
})

describe('the file of a language that is not in the bundle', () => {
  for (const place of ['first', 'last']) {
    it(`makes the bundle speak it where it comes ${place}, without a complaint under a strict policy`, async () => {
      const { page, window } = await open(`/strict/language-${place}`)
      await waitUntil(() => textOf(page.body, '[part=home]') === 'جميع الأخبار', 'it speaks Arabic')
      expect(deepAll(page.body, '.root').map(({ lang, dir }) => `${lang} ${dir}`)).to.include('ar rtl')
      expect(window.complaints).to.deep.equal([])
    })
  }
})

describe('the bundle of the list alone', () => {
  it('shows the posts, and those that pass a filter, without a complaint under a strict policy', async () => {
    const { page, window } = await open('/strict/list')
    await waitUntil(() => deepAll(page.body, 'article').length === 5, 'the posts are shown')
    const list = page.querySelector('iom-post-list') as IomPostList
    list.filter = { text: '14' }
    await waitUntil(() => deepAll(page.body, 'article').length === 1, 'one post is shown')
    for (const lang of ['fi', 'sv', 'en']) {
      list.lang = lang
      await waitUntil(() => deepAll(page.body, '.root')[0]?.lang === lang, `it speaks ${lang}`)
      expect(list.shadowRoot?.innerHTML).to.not.contain('undefined')
    }
    expect(textOf(page.body, '[part=status]')).to.equal('1 post found.')
    expect(window.complaints).to.deep.equal([])
    expect(window.customElements.get('iom-news-feed')).to.equal(undefined)
  })

  for (const [place, posts] of [
    ['first', 5],
    ['last', 10],
  ] as const)
    it(`leaves the names to whichever bundle is first where it comes ${place}, without a complaint under a strict policy`, async () => {
      const { page, window } = await open(`/strict/list-${place}`)
      await waitUntil(() => deepAll(page.body, 'article').length === posts, 'the posts are shown')
      expect(window.customElements.get('iom-news-feed') !== undefined).to.equal(place === 'last')
      expect(window.complaints).to.deep.equal([])
    })
})

describe('the bundle of the chart', () => {
  it('stands beside a feed of the other bundle, without a complaint under a strict policy', async () => {
    const { page, window } = await open('/strict/chart')
    await waitUntil(() => deepAll(page.body, 'article').length === 5, 'the posts are shown')
    await waitUntil(() => deepAll(page.body, '[part=months] g').length === 2, 'the months are shown')
    const chart = page.querySelector('iom-return-chart') as HTMLElement
    for (const lang of ['fi', 'sv', 'en']) {
      chart.lang = lang
      await waitUntil(() => deepAll(page.body, '.root')[0]?.lang === lang, `it speaks ${lang}`)
      expect(chart.shadowRoot?.innerHTML).to.not.contain('undefined')
    }
    expect(textOf(page.body, '[part=table] tbody')).to.match(
      /^May 2018 ?exactly 58 ?April 2018 ?between 40 and 50$/,
    )
    expect(window.complaints).to.deep.equal([])
  })
})
