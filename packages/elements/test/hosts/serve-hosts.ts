import { createReadStream } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { TestRunnerConfig } from '@web/test-runner'
import { sampleFeed, sampleItems } from '../sample-feed.ts'
import { addressOf, bundles, type HostPage, isSealed, scriptTag } from './host-page.ts'
import { hostPages } from './host-pages.ts'

type Middleware = NonNullable<TestRunnerConfig['middleware']>[number]

const pages = new Map(hostPages.map((page) => [addressOf(page), page]))

/** The files of others, by the names that the pages know them by. */
const files: Readonly<Record<string, string>> = {
  'bootstrap.css': import.meta.resolve('bootstrap/dist/css/bootstrap.css'),
  'bootstrap-rtl.css': import.meta.resolve('bootstrap/dist/css/bootstrap.rtl.css'),
  'bulma.css': import.meta.resolve('bulma/css/bulma.css'),
  'govuk.css': import.meta.resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css'),
  'htmx.js': import.meta.resolve('htmx.org/dist/htmx.js'),
  'normalize.css': import.meta.resolve('normalize.css'),
  'pico.css': import.meta.resolve('@picocss/pico/css/pico.css'),
  'tailwind.css': import.meta.resolve('tailwindcss/preflight.css'),
  'turbo.js': import.meta.resolve('@hotwired/turbo/dist/turbo.es2017-umd.js'),
  'uikit.css': import.meta.resolve('uikit/dist/css/uikit.css'),
  'water.css': import.meta.resolve('water.css/out/water.css'),
  'zone.js': import.meta.resolve('zone.js'),
  'record.js': import.meta.resolve('./record.js'),
}

const snippet = '<iom-news-feed src="/hosts/feed.json"><a href="/news">News</a></iom-news-feed>'
const nonce = 'c2VjcmV0'

const answers: Readonly<Record<string, object | string>> = {
  'feed.json': sampleFeed({ items: sampleItems(24, 20), next_url: 'older.json' }),
  'older.json': sampleFeed({ items: sampleItems(19, 15) }),
  'write.js': `document.write(${JSON.stringify(snippet)})`,
}

/** Serves each page of `hostPages` and what belongs to it under `/hosts/`, and lets frames without an origin read it all. */
export const serveHosts: Middleware = (context, next) => {
  context.set('access-control-allow-origin', '*')
  const [, address, extension] = /^(\/hosts\/[\w.-]+?)(\.css|\.js|\.json)?$/.exec(context.path) ?? []
  if (!address) return next()
  const page = pages.get(address)
  context.type = extension ?? page?.contentType ?? 'html'
  for (const [header, value] of Object.entries((!extension && page?.headers) || {}))
    context.set(header, value.replaceAll('NONCE', nonce))
  const body = readFile(context.path.slice('/hosts/'.length)) ?? (page && readPage(page, extension))
  if (body === undefined) context.status = 404
  else context.body = body
  return Promise.resolve()
}

function readFile(name: string): object | string | undefined {
  const file = files[name]
  return file ? createReadStream(fileURLToPath(file)) : answers[name]
}

/** The page itself, or what it has beside it. */
function readPage(page: HostPage, extension: string | undefined): string {
  if (extension === '.css') return page.css ?? ''
  if (extension === '.js') return page.script ? `(${page.script})(window)` : ''
  return writePage(page)
}

/** The markup of a page, which is XHTML too. */
function writePage(page: HostPage): string {
  const address = addressOf(page)
  const link = (href: string): string => `<link rel="stylesheet" href="${href}"/>`
  const script = (src: string): string => `<script src="${src}" nonce="${nonce}"></script>`
  return `${page.doctype ?? '<!DOCTYPE html>'}
<html ${page.html ?? 'lang="en"'}>
  <head>
    <meta charset="utf-8"/>
    <title>A partner's page</title>
    ${page.head ?? ''}
    ${script('/hosts/record.js')}
    ${(page.files ?? []).map((file) => (file.endsWith('.css') ? link : script)(`/hosts/${file}`)).join('')}
    ${page.css ? link(`${address}.css`) : ''}
    ${page.script ? script(`${address}.js`) : ''}
    ${script('/hosts/record.js?again')}
    ${(page.ours ?? scriptTag(`${bundles}/iom-feed.js`)).replaceAll('NONCE', nonce)}
    ${isSealed(page) ? scriptTag('/packages/elements/test/hosts/sealed.ts') : ''}
  </head>
  <body>
    ${page.before ?? ''}${page.snippet ?? snippet}${page.after ?? ''}
  </body>
</html>`
}
