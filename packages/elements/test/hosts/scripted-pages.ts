import { bundles, type HostPage, scriptTag } from './host-page.ts'

export const names: readonly HostPage[] = [
  {
    name: 'forms and images named as what we call',
    before: `<form name="fetch"></form><img name="customElements" alt=""/><img name="queueMicrotask" alt=""/><form name="trustedTypes"></form>
      <a id="location" href="#a">a</a><a id="history" href="#b">b</a><object name="CSSStyleSheet"></object>`,
  },
  {
    name: 'forms named as methods of the document',
    before: `<form name="createElement"></form><form name="importNode"></form><form name="createTreeWalker"></form><form name="baseURI"></form>
      <form name="addEventListener"></form><form name="removeEventListener"></form><form name="implementation"></form>
      <form name="createComment"></form><form name="head"></form><form name="body"></form>`,
  },
  {
    name: 'ids named as ours',
    before:
      '<div id="iom-feed"></div><div id="iom-news-feed"></div><div id="iom-post-list"></div><div id="iom-languages"></div><div id="news"></div>',
  },
  {
    name: 'variables named as what we call',
    script: (page) => {
      Object.assign(page, {
        html: 1,
        css: 1,
        svg: 1,
        nothing: 1,
        Template: 1,
        LitElement: 1,
        feed: 1,
        name: 'x',
        status: 'x',
        iom: 1,
        define: () => 0,
        exports: {},
        module: {},
        process: {},
        global: page,
      })
    },
  },
]

export const others: readonly HostPage[] = [
  {
    name: 'two versions of our bundle',
    ours: ['iom-feed.js', 'iom-feed.js?0.1.0'].map((file) => scriptTag(`${bundles}/${file}`)).join(''),
  },
  {
    name: 'our bundle, then the one of the list',
    ours: ['iom-feed.js', 'iom-post-list.js'].map((file) => scriptTag(`${bundles}/${file}`)).join(''),
  },
  {
    name: 'our script put in by a tag manager',
    ours: '',
    isEarly: true,
    act({ document }) {
      const script = document.createElement('script')
      script.type = 'module'
      script.src = '/packages/elements/dist/cdn/iom-feed.js'
      document.body.append(script)
    },
  },
  {
    name: 'an element that a script of 1999 writes',
    snippet: '<script src="/hosts/write.js"></script>',
  },
  {
    name: 'a script that touches all that changes',
    script: ({ document, MutationObserver }) => {
      new MutationObserver((changes) => {
        for (const { target, addedNodes } of changes)
          for (const node of [target, ...addedNodes])
            if (node instanceof HTMLElement && !node.classList.contains('touched')) {
              node.classList.add('touched')
              node.setAttribute('style', 'color: red')
              node.setAttribute('title', 'touched')
              node.setAttribute('tabindex', '0')
            }
      }).observe(document, { childList: true, subtree: true, attributes: true })
    },
  },
  {
    name: 'a translation of what stands on it',
    act({ document }) {
      document.documentElement.classList.add('translated-ltr')
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      const found: Text[] = []
      while (texts.nextNode()) found.push(texts.currentNode as Text)
      for (const text of found) {
        const font = document.createElement('font')
        font.setAttribute('style', 'vertical-align: inherit')
        text.replaceWith(font)
        font.append(text.data)
      }
    },
  },
  {
    name: 'a translation that goes into shadow roots',
    act({ document, NodeFilter }) {
      const inside = (root: Element | ShadowRoot): void => {
        for (const element of root.querySelectorAll('*')) if (element.shadowRoot) inside(element.shadowRoot)
        const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
        const found: Text[] = []
        while (texts.nextNode()) found.push(texts.currentNode as Text)
        for (const text of found) {
          const font = document.createElement('font')
          if (!text.data.trim()) continue
          text.replaceWith(font)
          font.append(text.data.toUpperCase())
        }
      }
      inside(document.documentElement)
    },
    mayChange: /./,
  },
  {
    name: 'a blocker that hides what looks like an advertisement',
    css: '[class*=ad-], [id*=banner], [class*=campaign], .sponsored, iom-campaign-banner { display: none !important }',
    before: '<div class="ad-box">Buy!</div>',
  },
]
