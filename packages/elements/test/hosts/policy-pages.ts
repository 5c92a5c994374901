import { bundles, type HostPage, type Page, scriptTag } from './host-page.ts'

type TrustingPage = Page & {
  readonly trustedTypes?: {
    createPolicy(name: string, rules: { createHTML(markup: string): string | null }): unknown
  }
}

const strict = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'"
const trusted = "require-trusted-types-for 'script'"

function policy(...parts: string[]): Pick<HostPage, 'headers'> {
  return { headers: { 'content-security-policy': parts.join('; ') } }
}

const tag = `<script nonce="NONCE" type="module" src="${bundles}/iom-feed.js"></script>`

export const policies: readonly HostPage[] = [
  { name: 'a policy of its own origin alone', ...policy(strict) },
  {
    name: 'a policy that allows no style at all',
    ...policy("default-src 'none'; script-src 'self'; connect-src 'self'"),
  },
  {
    name: 'a policy of nonces',
    ours: tag,
    ...policy("default-src 'none'; script-src 'nonce-NONCE'; connect-src 'self'"),
  },
  {
    name: 'a policy of nonces and what they bring',
    ours: tag,
    ...policy(
      "default-src 'none'; script-src 'nonce-NONCE' 'strict-dynamic'; object-src 'none'; base-uri 'none'; connect-src 'self'",
    ),
  },
  { name: 'Trusted Types with our name', ...policy(strict, trusted, 'trusted-types iom-feed') },
  { name: 'Trusted Types with any name', ...policy(strict, trusted) },
  {
    name: 'Trusted Types, and two copies of ours',
    ours: ['iom-feed.js', 'iom-feed.js?0.1.0'].map((file) => scriptTag(`${bundles}/${file}`)).join(''),
    ...policy(strict, trusted, 'trusted-types iom-feed'),
  },
  {
    name: 'Trusted Types, and a Lit that owns the name lit-html',
    script: (page) =>
      (page as TrustingPage).trustedTypes?.createPolicy('lit-html', { createHTML: (markup) => markup }),
    ...policy(strict, trusted, 'trusted-types iom-feed lit-html'),
  },
  {
    name: 'Trusted Types with a default policy that refuses',
    script: (page) =>
      (page as TrustingPage).trustedTypes?.createPolicy('default', { createHTML: () => null }),
    ...policy(strict, trusted, 'trusted-types iom-feed default'),
  },
  {
    name: 'no camera, no clipboard, no synchronous anything',
    headers: {
      'permissions-policy':
        'camera=(), clipboard-read=(), geolocation=(), sync-xhr=(), unload=(), fullscreen=()',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cross-origin-opener-policy': 'same-origin',
    },
  },
  { name: 'an address to count from that leads elsewhere', head: '<base href="/elsewhere/deep/"/>' },
  { name: 'framed in a sandbox without an origin', sandbox: 'allow-scripts' },
  {
    name: 'a sandbox that its own policy makes',
    ...policy('sandbox allow-scripts'),
    sandbox: 'allow-scripts',
  },
  { name: 'framed, from a data address', framed: 'data' },
  { name: 'framed, from an attribute', framed: 'srcdoc' },
  { name: 'framed, from a blob', framed: 'blob' },
]
