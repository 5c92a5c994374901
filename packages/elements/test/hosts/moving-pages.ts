import type { HostPage, Page } from './host-page.ts'

function find({ document }: Page): HTMLElement {
  return document.querySelector('iom-news-feed') as HTMLElement
}

function next(target: EventTarget, type: string): Promise<unknown> {
  return new Promise((resolve) => target.addEventListener(type, resolve, { once: true }))
}

/** What a library takes out of the page that it has loaded. */
async function load({ location, DOMParser, fetch }: Page): Promise<Document> {
  const answer = await fetch(location.href)
  return new DOMParser().parseFromString(await answer.text(), 'text/html')
}

export const moves: readonly HostPage[] = [
  {
    name: 'an element that is put elsewhere',
    after: '<main></main>',
    act: (page) => page.document.querySelector('main')?.append(find(page)),
  },
  {
    name: 'an element that is sorted to and fro',
    after: '<p>One</p><p>Two</p>',
    act(page) {
      const feed = find(page)
      for (let times = 0; times < 20; times++)
        for (const place of page.document.querySelectorAll('p')) place.after(feed)
    },
  },
  {
    name: 'an element that is moved as a whole',
    after: '<main></main>',
    act(page) {
      const main = page.document.querySelector('main') as HTMLElement & { moveBefore?: Node['insertBefore'] }
      if (main.moveBefore) main.moveBefore(find(page), null)
      else main.append(find(page))
    },
  },
  {
    name: 'an element that goes and comes back later',
    async act(page) {
      const feed = find(page)
      const parent = feed.parentNode
      feed.remove()
      await new Promise(page.requestAnimationFrame)
      const loaded = next(feed, 'iom-feed-loaded')
      parent?.append(feed)
      await loaded
    },
  },
  {
    name: 'an element that goes while it loads',
    snippet: '<iom-news-feed><a href="/news">News</a></iom-news-feed>',
    isEarly: true,
    act(page) {
      const feed = find(page)
      feed.setAttribute('src', '/hosts/feed.json')
      const parent = feed.parentNode
      feed.remove()
      parent?.append(feed)
    },
  },
  {
    name: 'Turbo, which replaces the body',
    files: ['turbo.js'],
    act: (page) =>
      replaceBy(page, () =>
        (page as unknown as { Turbo: { visit(url: string): void } }).Turbo.visit(
          `${page.location.pathname}?2`,
        ),
      ),
  },
  {
    name: 'Turbo, which carries an element over',
    files: ['turbo.js'],
    snippet:
      '<div id="kept" data-turbo-permanent=""><iom-news-feed src="/hosts/feed.json"><a href="/news">News</a></iom-news-feed></div>',
    async act(page) {
      const { Turbo } = page as unknown as { Turbo: { visit(url: string): void } }
      const loaded = next(find(page), 'iom-feed-loaded')
      Turbo.visit(`${page.location.pathname}?2`)
      await loaded
    },
  },
  {
    name: 'htmx, which boosts links',
    files: ['htmx.js'],
    before: '<main hx-boost:inherited="true" hx-boost="true"><a id="next" href="?2">Next</a>',
    after: '</main>',
    act: (page) => replaceBy(page, () => page.document.getElementById('next')?.click()),
  },
  {
    name: 'Swup, which fills a container anew',
    before: '<main id="swup">',
    after: '</main>',
    async act(page) {
      const next = (await load(page)).querySelector('#swup') as Element
      page.document.querySelector('#swup')?.replaceWith(next)
    },
  },
  {
    name: 'Barba, which shows the next beside the last',
    before: '<div data-barba="wrapper"><div data-barba="container">',
    after: '</div></div>',
    async act(page) {
      const next = (await load(page)).querySelector('[data-barba=container]') as Element
      const last = page.document.querySelector('[data-barba=container]')
      last?.after(next)
      await new Promise(page.requestAnimationFrame)
      last?.remove()
    },
  },
  {
    name: 'a transition between two views',
    async act(page) {
      const change = () => page.document.body.append(find(page))
      await (page.document.startViewTransition?.(change).updateCallbackDone ?? change())
    },
  },
  {
    name: 'an app that writes its view again',
    before: '<main>',
    after: '</main>',
    act({ document }) {
      const main = document.querySelector('main') as HTMLElement
      main.innerHTML = `${main.innerHTML}`
    },
  },
  {
    name: 'an element that is written again, with what stands in it',
    act(page) {
      const feed = find(page)
      feed.innerHTML = `${feed.innerHTML} `
      feed.outerHTML = `${feed.outerHTML}`
    },
  },
  {
    name: 'a copy in its place',
    act(page) {
      const feed = find(page)
      feed.replaceWith(feed.cloneNode(true))
    },
  },
  {
    name: 'a copy out of a template',
    act(page) {
      const template = page.document.createElement('template')
      template.content.append(find(page).cloneNode(true))
      find(page).replaceWith(page.document.importNode(template.content, true))
    },
  },
  {
    name: 'an element that a template has kept meanwhile',
    act(page) {
      const template = page.document.createElement('template')
      const parent = find(page).parentNode
      template.content.append(find(page))
      parent?.append(template.content)
    },
  },
  {
    name: 'an element that another document has had',
    act(page) {
      const feed = find(page)
      const parent = feed.parentNode
      page.document.implementation.createHTMLDocument('').adoptNode(feed)
      parent?.append(feed)
    },
  },
  {
    name: 'an element that was made in a frame',
    after: '<iframe src="/hosts/a-blank-page" title="Frame" width="700" height="300"></iframe>',
    async act(page) {
      const { contentWindow } = page.document.querySelector('iframe') as HTMLIFrameElement
      const other = contentWindow as unknown as Page
      await other.customElements.whenDefined('iom-news-feed')
      find(page).replaceWith(find(other))
    },
  },
]

/** Waits until another element has come in the place of the one there is. */
async function replaceBy(page: Page, act: () => void): Promise<void> {
  const before = find(page)
  act()
  while (before.isConnected || !find(page)) await new Promise((resolve) => page.setTimeout(resolve, 10))
}
