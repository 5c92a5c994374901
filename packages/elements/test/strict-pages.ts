import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readFeed } from '@iom-feed/core'
import type { TestRunnerConfig } from '@web/test-runner'
import { elementStyles, renderElement } from '../src/server/render-element.ts'

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number]

const folder = '/packages/elements/test/pages'

/** The policy that a careful partner sends, with everything from one origin; `policies` are the Trusted Types that it allows. */
function securityPolicy(policies: string): string {
  const sources = ['script-src', 'connect-src', 'img-src'].map((name) => `${name} 'self'`)
  return [
    "default-src 'none'",
    ...sources,
    ["style-src 'self'", ...Object.values(elementStyles).map(hashSource)].join(' '),
    "require-trusted-types-for 'script'",
    `trusted-types ${policies}`,
  ].join('; ')
}

const feedAlone = [['iom-news-feed', 'iom-feed']] as const
const listAlone = ['iom-post-list', 'iom-post-list'] as const

function hashSource(style: string): string {
  return `'sha256-${createHash('sha256').update(style).digest('base64')}'`
}

/** By page, the elements on it and the bundle of each. */
const bundles: Readonly<Record<string, readonly (readonly [element: string, bundle: string])[]>> = {
  allowed: feedAlone,
  refused: feedAlone,
  rendered: feedAlone,
  list: [listAlone],
  'list-first': [listAlone, ...feedAlone],
  'list-last': [...feedAlone, listAlone],
  chart: [['iom-return-chart', 'iom-return-chart'], ...feedAlone],
  'language-first': feedAlone,
  'language-last': feedAlone,
}

/**
 * Serves `/strict/allowed` and `/strict/refused`: a partner's page under a policy that allows our name, or does not; `/strict/list`,
 * one with the list alone; `/strict/list-first` and `/strict/list-last`, one with its bundle before or after the other;
 * `/strict/chart`, one with the chart and a feed; `/strict/rendered`, one with a feed that the server has rendered; and
 * `/strict/language-first` and `/strict/language-last`, one in Arabic, whose file comes before or after the bundle.
 */
export const strictPages: Middleware = (context, next) => {
  const [, page = ''] = /^\/strict\/([\w-]+)$/.exec(context.path) ?? []
  const shown = bundles[page]
  if (!shown) return next()
  const policies = shown.map(([, bundle]) => (bundle === 'iom-return-chart' ? bundle : 'iom-feed'))
  context.set('content-security-policy', securityPolicy(page === 'refused' ? "'none'" : policies.join(' ')))
  context.type = 'html'
  const scripts = shown.flatMap(([, bundle]) => [`${bundle}.js`, `${bundle}.js?second-copy`]).map(scriptTag)
  const language = scriptTag('locales/ar.js')
  context.body = `<!doctype html>
    <html lang="${page.startsWith('language') ? 'ar' : 'en'}">
      <meta charset="utf-8">
      <title>A partner's page</title>
      <script src="${folder}/record.js"></script>
      ${page === 'language-first' ? language : ''}
      ${scripts.join('')}
      <script type="module" src="${folder}/done.js"></script>
      <body>
        ${page === 'rendered' ? renderFeed() : shown.map(([element]) => `<${element} src="${folder}/feed.json"><a href="/">All news</a></${element}>`).join('')}
        ${page === 'language-last' ? language : ''}
      </body>
    </html>`
  return Promise.resolve()
}

function scriptTag(name: string): string {
  return `<script type="module" src="/packages/elements/dist/cdn/${name}"></script>`
}

function renderFeed(): string {
  const { feed } = readFeed(JSON.parse(readFileSync(`${import.meta.dirname}/pages/feed.json`, 'utf8')))
  return renderElement('iom-news-feed', { feed, lang: 'en', src: `${folder}/feed.json` })
}
