import { fixture, html, waitUntil } from '@open-wc/testing'
import '../define/post-list.ts'
import { deep, deepAll } from '../../test/deep.ts'
import { sampleFeed } from '../../test/sample-feed.ts'
import { serve, tidy } from '../../test/serve.ts'
import type { IomPostList } from '../post-list/post-list.ts'

/** A list that has loaded, in an element with these attributes. */
async function listIn(attributes: Record<string, string>) {
  serve({ '/feed.json': sampleFeed() })
  const page = await fixture<HTMLElement>(
    html`<div><p><iom-post-list src="/feed.json"></iom-post-list></p></div>`,
  )
  for (const [name, value] of Object.entries(attributes)) page.setAttribute(name, value)
  const list = deep<IomPostList>(page, 'iom-post-list')
  await waitUntil(() => deepAll(list, '[part=home]').length)
  return { page, list }
}

const speaks = (list: Element, lang: string) =>
  waitUntil(() => deepAll(list, '.root')[0]?.lang === lang, `it speaks ${lang}`)

describe('the language of an element', () => {
  afterEach(tidy)

  it('is that of the nearest `lang`, whichever of them changes', async () => {
    const { page, list } = await listIn({ lang: 'fi' })
    await speaks(list, 'fi')
    list.parentElement?.setAttribute('lang', 'sv')
    await speaks(list, 'sv')
    list.lang = 'en'
    await speaks(list, 'en')
    page.lang = 'sv'
    list.parentElement?.removeAttribute('lang')
    list.removeAttribute('lang')
    await speaks(list, 'sv')
    list.languages = 'fi'
    page.removeAttribute('lang')
    document.documentElement.removeAttribute('lang')
    await speaks(list, 'fi')
  })

  it('is none where the nearest `lang` is empty or no language: then the first accepted one', async () => {
    const { page, list } = await listIn({ lang: 'sv' })
    list.languages = 'fi'
    await speaks(list, 'sv')
    for (const none of ['', 'no language at all']) {
      page.lang = none
      await speaks(list, 'fi')
      page.lang = 'sv'
      await speaks(list, 'sv')
    }
  })

  it('is read through shadow roots, one in another, each with a `lang` or none', async () => {
    const { page, list } = await listIn({ lang: 'fi' })
    const inner = document.createElement('div')
    const hosts = [document.createElement('div'), inner] as const
    hosts[0].attachShadow({ mode: 'closed' }).append(inner)
    inner.attachShadow({ mode: 'open' }).append(list)
    page.append(hosts[0])
    await speaks(list, 'fi')
    inner.lang = 'sv'
    await speaks(list, 'sv')
    inner.removeAttribute('lang')
    hosts[0].lang = 'en'
    await speaks(list, 'en')
    hosts[0].removeAttribute('lang')
    await speaks(list, 'fi')
  })

  it('is that of where the element is moved to, alone or with what is around it', async () => {
    const { page, list } = await listIn({ lang: 'fi' })
    await speaks(list, 'fi')
    const other = await fixture<HTMLElement>(html`<div lang="sv"></div>`)
    other.append(list)
    await speaks(list, 'sv')
    page.lang = 'en'
    const around = document.createElement('div')
    around.append(list)
    page.append(around)
    await speaks(list, 'en')
    other.lang = 'fi'
    page.lang = 'sv'
    await speaks(list, 'sv')
  })

  it('is that of the document that adopts the element', async () => {
    const { list } = await listIn({ lang: 'fi' })
    await speaks(list, 'fi')
    const frame = await fixture<HTMLIFrameElement>(html`<iframe title="Another document"></iframe>`)
    const other = frame.contentDocument as Document
    other.documentElement.lang = 'sv'
    other.body.append(list)
    await speaks(list, 'sv')
    other.documentElement.lang = 'en'
    await speaks(list, 'en')
  })
})
