import { expect, fixture, html, waitUntil } from '@open-wc/testing'
import '../define/post-list.ts'
import { deep, deepAll, textOf } from '../../test/deep.ts'
import { sampleFeed } from '../../test/sample-feed.ts'
import { serve, tidy } from '../../test/serve.ts'
import type { IomPostList } from '../post-list/post-list.ts'
import { en } from './en.ts'
import type { Messages } from './messages.ts'
import { addition, registerMessages, shared } from './register-messages.ts'

async function listIn(lang: string) {
  serve({ '/feed.json': sampleFeed() })
  const list = await fixture<IomPostList>(html`<iom-post-list src="/feed.json" lang=${lang}></iom-post-list>`)
  await waitUntil(() => deepAll(list, '[part=home]').length)
  return list
}

const { console: output } = globalThis
const { info } = output

describe('registerMessages()', () => {
  afterEach(async () => {
    await tidy()
    output.info = info
    shared[addition] = {}
  })

  it('reaches the elements that are on the page, and those that come', async () => {
    const first = await listIn('et')
    expect(textOf(first, '[part=home]')).to.equal('All news')
    registerMessages({ ...en, language: 'et', allNews: 'Kõik uudised' })
    await waitUntil(() => textOf(first, '[part=home]') === 'Kõik uudised')
    expect(deep(first, '.root').lang).to.equal('et')
    expect(textOf(await listIn('et'), '[part=home]')).to.equal('Kõik uudised')
  })

  it('replaces a language, one of the bundle too', async () => {
    const list = await listIn('fi')
    registerMessages({ ...en, language: 'fi', allNews: 'Toimiston uutiset' })
    await waitUntil(() => textOf(list, '[part=home]') === 'Toimiston uutiset')
  })

  it('reaches an element that was away when it comes back', async () => {
    const list = await listIn('et')
    const page = list.parentElement
    list.remove()
    registerMessages({ ...en, language: 'et', allNews: 'Kõik uudised' })
    page?.append(list)
    await waitUntil(() => textOf(list, '[part=home]') === 'Kõik uudised')
  })

  it('lets English stand in for what a file of another version does not say', async () => {
    const list = await listIn('et')
    const { allNews: _, ...older } = { ...en, language: 'et', topics: 'Teemad' }
    registerMessages(older as Messages)
    await waitUntil(() => deep(list, '.root').lang === 'et')
    expect(textOf(list, '[part=home]')).to.equal('All news')
  })

  it('tells the console of a draft, and the reader nothing', async () => {
    const lines: unknown[] = []
    output.info = (line) => lines.push(line)
    const list = await listIn('et')
    registerMessages({ ...en, language: 'et', isDraft: true })
    await waitUntil(() => deep(list, '.root').lang === 'et')
    expect(lines).to.deep.equal(['iom-feed: the texts in "et" are a draft and await review.'])
    expect(textOf(list, '.root')).to.not.contain('draft')
    registerMessages({ ...en, language: 'et' })
    expect(lines).to.have.length(1)
  })
})
