import { expect, fixture, html, waitUntil } from '@open-wc/testing'
import { sendKeys } from '@web/test-runner-commands'
import '../define/all.ts'
import '../locales/drafts/fa.ts'
import { deep, deepAll, textOf } from '../../test/deep.ts'
import { sampleDocument } from '../../test/sample-catalogue.ts'
import { sampleFeed, sampleItem } from '../../test/sample-feed.ts'
import { serve, tidy } from '../../test/serve.ts'
import type { IomFilterChangedEvent } from '../events/filter-changed-event.ts'

const feedAlone = html`<iom-news-feed src="/feed.json" lang="en" no-figures no-campaigns></iom-news-feed>`

async function shown(template = feedAlone) {
  const page = await fixture(html`<div>${template}</div>`)
  await waitUntil(() => deepAll(page, '[part=topic]').length > 0 && deepAll(page, 'article').length > 0)
  return page
}

const topics = (page: Element) =>
  deepAll(page, '[part=topic]').map((topic) => topic.textContent?.replace(/\s+/g, ' ').trim())
const pressed = (page: Element) => textOf(page, '[part=topic][aria-pressed=true]')
const titles = (page: Element) => deepAll(page, '[part=title]').map((title) => title.textContent?.trim())
const count = (page: Element) => textOf(page, '[part=count]')

function topic(page: Element, name: string): HTMLElement {
  const found = deepAll(page, '[part=topic]').find((one) => one.textContent?.includes(name))
  if (!found) throw new Error(`Cannot find the topic "${name}" among ${topics(page).join(', ')}`)
  return found
}

function type(page: Element, text: string): void {
  const input = deep<HTMLInputElement>(page, '[part=search]')
  input.value = text
  input.dispatchEvent(new Event('input', { bubbles: true, composed: true }))
}

function choose(page: Element, language: string): void {
  const select = deep<HTMLSelectElement>(page, '[part=languages]')
  select.value = language
  select.dispatchEvent(new Event('change', { bubbles: true }))
}

function catalogueOf(document: Record<string, object>): string {
  return Object.keys(document).find((path) => path.endsWith('catalogue.json')) ?? ''
}

describe('<iom-feed-filter>', () => {
  beforeEach(() => history.replaceState({ own: 1 }, '', '?page=2#there'))
  afterEach(tidy)

  it('offers topics with counts in the language of the reader, the languages, and a search field', async () => {
    const server = serve(sampleDocument())
    const page = await shown()
    expect(topics(page)).to.deep.equal(['All 40', 'Voluntary return 20', 'Health 1'])
    expect(pressed(page)).to.equal('All 40')
    expect(textOf(page, 'option')).to.equal('All languages | English | suomi')
    expect(deep(page, 'option[value=fi]').lang).to.equal('fi')
    expect(deep<HTMLInputElement>(page, '[part=search]').labels?.[0]?.textContent?.trim()).to.equal(
      'Search the posts',
    )
    expect(deepAll(page, 'form[role=search]')).to.have.length(1)
    await expect(page).to.be.accessible()
    expect(server.paths, 'nothing is loaded before it is used').to.deep.equal(['/feed.json'])
    deep(page, 'iom-news-feed').lang = 'fi'
    await waitUntil(() => topics(page)[1] === 'Vapaaehtoinen paluu 20')
  })

  it('counts in the digits of the language, and keeps names in the other direction to themselves', async () => {
    serve(sampleDocument())
    const page = await shown(
      html`<iom-news-feed src="/feed.json" lang="fa" no-figures no-campaigns></iom-news-feed>`,
    )
    expect(topics(page)).to.deep.equal(['همه ۴۰', 'Voluntary return ۲۰', 'Health ۱'])
    for (const name of deepAll(page, '[part=topic] span'))
      expect([name.dir, getComputedStyle(name).unicodeBidi]).to.deep.equal(['ltr', 'isolate'])
    await expect(page).to.be.accessible()
  })

  it('shows the posts on a topic, says how many there are, and loads only their pages', async () => {
    const server = serve(sampleDocument())
    const page = await shown()
    topic(page, 'Health').click()
    await waitUntil(() => String(titles(page)) === 'Post 3')
    expect(count(page)).to.equal('1 of 1')
    expect(pressed(page)).to.equal('Health 1')
    await waitUntil(() => textOf(page, '[role=status]').includes('1 post found.'))
    expect(server.paths).to.have.length(3)
    expect(server.paths[1]).to.match(/catalogue\.json$/)
    expect(server.paths[2]).to.equal('/pages/0.json')
    await expect(page).to.be.accessible()

    topic(page, 'Voluntary').click()
    await waitUntil(() => count(page) === '20 of 21')
    expect(pressed(page)).to.equal('Voluntary return 20 | Health 1')
    deep(page, '[part=more]').click()
    await waitUntil(() => count(page) === '21 of 21')
    expect(titles(page).at(-1)).to.equal('Post 0')

    topic(page, 'Voluntary').click()
    await waitUntil(() => count(page) === '1 of 1')
    topic(page, 'All').click()
    await waitUntil(() => titles(page).length === 5)
    expect(pressed(page)).to.equal('All 40')
  })

  it('combines topic, language and words', async () => {
    serve(sampleDocument())
    const page = await shown()
    type(page, 'PALUUTA')
    await waitUntil(() => count(page) === '14 of 14')
    topic(page, 'Voluntary').click()
    await waitUntil(() => count(page) === '7 of 7')
    choose(page, 'fi')
    await waitUntil(() => count(page) === '2 of 2')
    expect(titles(page), 'in the language that is chosen').to.deep.equal(['Kirjoitus 30', 'Kirjoitus 0'])
    type(page, 'nowhere')
    await waitUntil(() => textOf(page, '[part=empty]') === 'There is nothing to show.')
    await waitUntil(() => textOf(page, '[role=status]').includes('No posts found.'))
  })

  it('searches when the reader has stopped typing, at once at Enter, and empties the field at Escape', async () => {
    const server = serve(sampleDocument())
    const page = await shown()
    const input = deep<HTMLInputElement>(page, '[part=search]')
    input.focus()
    await sendKeys({ type: 'paluu' })
    await waitUntil(() => count(page) === '14 of 14')
    expect(
      server.paths.filter((path) => path.startsWith('/catalogue/')),
      'once',
    ).to.have.length(2)
    let isHeard = false
    page.addEventListener('keydown', () => {
      isHeard = true
    })
    await sendKeys({ press: 'Escape' })
    expect(input.value).to.equal('')
    expect(isHeard, 'a dialog around it stays open').to.equal(false)
    await waitUntil(() => titles(page).length === 5)
    await sendKeys({ press: 'Escape' })
    expect(isHeard).to.equal(true)
    await sendKeys({ type: 'paluu' })
    await sendKeys({ press: 'Enter' })
    await waitUntil(() => count(page) === '14 of 14')
    expect(location.search, 'the form goes nowhere').to.equal('?page=2')
  })

  it('keeps what is shown until it is known what comes, and the last choice wins', async () => {
    const server = serve(sampleDocument())
    const page = await shown()
    topic(page, 'Health').click()
    topic(page, 'Voluntary').click()
    topic(page, 'Health').click()
    expect(titles(page)).to.have.length(5)
    await waitUntil(() => count(page) === '20 of 20')
    expect(titles(page)).not.to.include('Post 3')
    expect(server.paths.filter((path) => path.endsWith('catalogue.json'))).to.have.length(1)
  })

  it('shows all topics of the catalogue when it is asked to, and moves the focus to the first new one', async () => {
    serve(sampleDocument())
    const page = await shown()
    deep(page, '[part=more-topics]').click()
    await waitUntil(() => topics(page).length === 4)
    expect(deepAll(page, '[part=more-topics]')).to.be.empty
    const { activeElement } = deep(page, 'iom-feed-filter').shadowRoot ?? {}
    expect(activeElement?.textContent?.replace(/\s+/g, ' ').trim()).to.equal('Events 1')
    topic(page, 'Events').click()
    await waitUntil(() => String(titles(page)) === 'Post 5')
  })

  it('filters the list that it names, and tells the page', async () => {
    serve(sampleDocument())
    const page = await shown(html`
      <iom-feed-filter src="/feed.json" for="news"></iom-feed-filter>
      <iom-post-list src="/feed.json" id="news" tags="AVRR"></iom-post-list>
    `)
    const events: IomFilterChangedEvent[] = []
    page.addEventListener('iom-filter-changed', (event) => events.push(event as IomFilterChangedEvent))
    choose(page, 'fi')
    await waitUntil(() => count(page) === '4 of 4')
    expect(events.map(({ filter }) => filter)).to.deep.equal([{ languages: ['fi'] }])
    topic(page, 'Health').click()
    await waitUntil(() => textOf(page, '[part=empty]') !== '')
    await expect(page).to.be.accessible()
  })

  it('offers no languages where one is left, and counts nothing where the page lets only a part through', async () => {
    serve(sampleDocument())
    const page = await shown(
      html`<iom-news-feed src="/feed.json" lang="en" languages="fi" no-figures no-campaigns></iom-news-feed>`,
    )
    expect(deepAll(page, 'select')).to.be.empty
    expect(topics(page)).to.deep.equal(['All', 'Voluntary return', 'Health'])
  })

  it('keeps the choice in the address where it is asked to, and leaves the rest of it alone', async () => {
    serve(sampleDocument())
    const page = await shown(
      html`<iom-news-feed src="/feed.json" lang="en" url-state="" no-figures no-campaigns></iom-news-feed>`,
    )
    topic(page, 'Voluntary').click()
    type(page, 'paluu & co')
    choose(page, 'fi')
    expect(location.search).to.equal('?page=2&iom-topics=voluntary-return&iom-language=fi')
    type(page, 'paluu')
    await waitUntil(
      () => location.search === '?page=2&iom-topics=voluntary-return&iom-language=fi&iom-search=paluu',
    )
    expect(location.hash).to.equal('#there')
    expect(history.state).to.deep.equal({ own: 1 })
    topic(page, 'All').click()
    choose(page, '')
    await waitUntil(() => location.search === '?page=2&iom-search=paluu')
  })

  it('takes the choice from the address, also by any name of a topic, and when the reader goes back', async () => {
    history.replaceState(null, '', '?news-topics=avrr,%23elsewhere&news-language=fi&news-search=paluuta')
    serve(sampleDocument())
    const page = await shown(
      html`<iom-news-feed src="/feed.json" lang="en" url-state="news" no-figures no-campaigns></iom-news-feed>`,
    )
    await waitUntil(() => count(page) === '2 of 2')
    expect(pressed(page)).to.equal('Voluntary return 20 | #elsewhere')
    expect(deep<HTMLInputElement>(page, '[part=search]').value).to.equal('paluuta')
    expect(deep<HTMLSelectElement>(page, 'select').value).to.equal('fi')
    topic(page, 'Voluntary').click()
    await waitUntil(() => pressed(page) === '#elsewhere')
    history.replaceState(null, '', '?')
    dispatchEvent(new PopStateEvent('popstate'))
    await waitUntil(() => titles(page).length === 5)
  })

  it('does not touch the address where it is not asked to', async () => {
    history.replaceState(null, '', '?iom-topics=health')
    serve(sampleDocument())
    const page = await shown()
    expect(pressed(page)).to.equal('All 40')
    topic(page, 'Voluntary').click()
    await waitUntil(() => count(page) === '20 of 20')
    expect(location.search).to.equal('?iom-topics=health')
  })

  it('looks through a feed that has no catalogue page by page', async () => {
    serve({
      '/feed.json': sampleFeed({ next_url: '/pages/0.json' }, { posts: 12 }),
      '/pages/0.json': sampleFeed({ items: [sampleItem(9, { title: 'Återvändande' }), sampleItem(8)] }),
    })
    const page = await shown()
    type(page, 'atervand')
    await waitUntil(() => count(page) === '1 of 1')
    expect(titles(page)).to.deep.equal(['Återvändande'])
  })

  it('says when the catalogue could not be loaded, shows what is in hand, and tries again', async () => {
    const sound = sampleDocument()
    const server = serve({ ...sound, [catalogueOf(sound)]: 500 })
    const page = await shown()
    topic(page, 'Voluntary').click()
    await waitUntil(() => textOf(page, '[role=status]').includes('This could not be loaded.'))
    expect(titles(page)).to.deep.equal(['Post 38', 'Post 36'])
    server.routes = sound
    deep(page, '[part=more]').click()
    await waitUntil(() => count(page) === '20 of 20')
  })

  it('loads the feed anew where its catalogue is gone', async () => {
    const old = sampleDocument()
    const server = serve({ ...old, [catalogueOf(old)]: 404 })
    const page = await shown()
    server.routes = sampleDocument()
    topic(page, 'Voluntary').click()
    await waitUntil(() => count(page) === '20 of 20')
  })

  it('is left out where a feed says so', async () => {
    serve(sampleDocument())
    const page = await fixture(html`<iom-news-feed src="/feed.json" no-filter></iom-news-feed>`)
    await waitUntil(() => deepAll(page, 'article').length === 5)
    expect(deepAll(page, 'iom-feed-filter')).to.be.empty
  })
})
