import { bundles, type HostPage, scriptTag } from './host-page.ts'

const bundle = `${bundles}/iom-feed.js`

export const refusals: readonly HostPage[] = [
  {
    name: 'a policy that blocks our script',
    shows: 'children',
    headers: { 'content-security-policy': "script-src 'none'" },
    ours: scriptTag(bundle),
  },
  {
    name: 'a policy that blocks the feed',
    shows: 'failed',
    headers: { 'content-security-policy': "connect-src 'none'" },
    admits: /connect-src/,
  },
  {
    name: 'Trusted Types without our name',
    shows: 'children',
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
    admits: /trusted-types|createPolicy/i,
  },
  { name: 'a script that is not there', shows: 'children', ours: scriptTag('/hosts/nowhere.js') },
  {
    name: 'a script that has been changed',
    shows: 'children',
    ours: scriptTag(`${bundle}?changed`, 'integrity="sha384-AAAA"'),
  },
  {
    name: 'a browser that knows no modules',
    shows: 'children',
    ours: `<script type="unknown" src="${bundle}"></script>`,
  },
  { name: 'a reader without JavaScript', shows: 'children', sandbox: 'allow-same-origin' },
  {
    name: 'a browser without custom elements',
    shows: 'children',
    script: (page) => Reflect.deleteProperty(page, 'customElements'),
    admits: /customElements/,
  },
  {
    name: 'a browser without shadow roots',
    shows: 'children',
    script: ({ Element }) => Reflect.deleteProperty(Element.prototype, 'attachShadow'),
    admits: /attachShadow/,
  },
  {
    name: 'a browser without style sheets that scripts make',
    shows: 'children',
    script: (page) => {
      page.CSSStyleSheet = (() => {
        throw new TypeError('Illegal constructor')
      }) as never
    },
    admits: /constructor/,
  },
  {
    name: 'a page that has one of our names for itself',
    shows: 'children',
    script: ({ customElements, HTMLElement }) =>
      customElements.define('iom-stat-tile', class extends HTMLElement {}),
  },
  {
    name: 'a page without fetch',
    shows: 'failed',
    script: (page) => Reflect.deleteProperty(page, 'fetch'),
  },
  {
    name: 'a fetch of its own, which answers otherwise',
    shows: 'failed',
    script: (page) => {
      page.fetch = () => ({ done: () => undefined }) as never
    },
  },
  {
    name: 'a feed that is not there',
    shows: 'failed',
    snippet: '<iom-news-feed src="/hosts/nowhere.json"><a href="/news">News</a></iom-news-feed>',
  },
  {
    name: 'an address of a page instead of a feed',
    shows: 'failed',
    snippet: '<iom-news-feed src="/hosts/a-blank-page"><a href="/news">News</a></iom-news-feed>',
  },
]
