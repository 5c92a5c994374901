import { createHash } from 'node:crypto'
import { type LanguageTag, languageDirection } from '@iom-feed/core'
import { messagesFor } from '@iom-feed/elements/server'
import type { OutputFile } from '../../files/output-file.ts'
import { integrityOf } from '../elements-bundle.ts'
import { escapeHtml } from '../escape-html.ts'
import { writeInlineJson } from '../inline-json.ts'
import type { Publication } from '../publication.ts'
import { pageStyle } from './page-style.ts'
import type { Redirects } from './redirects.ts'
import { stylesOf, type View } from './views.ts'

export interface PageParts {
  readonly view: View
  readonly title: string
  /** The element, rendered. */
  readonly content: string
  readonly redirects: Redirects
  readonly publication: Publication
  /** The address of what oEmbed says of the page. */
  readonly oembed: string | undefined
  /** That of the elements. */
  readonly script: Pick<OutputFile, 'path' | 'bytes'>
  /** The page's own. */
  readonly ownScript: string
}

/** Languages that the elements speak by themselves; a reader may ask for each of them. */
const languages: readonly LanguageTag[] = ['en', 'fi', 'sv']

/** An embed page: its element as a reader sees it before and without JavaScript, the scripts, and a link to all news. */
export function writePage(parts: PageParts): string {
  const { view, content, redirects, publication, oembed, script, ownScript } = parts
  const { language, homePageUrl } = publication
  const title = escapeHtml(parts.title)
  const paths = Object.fromEntries([...redirects].map(([address, { path }]) => [address, `../${path}`]))
  return `<!doctype html>
<html lang="${escapeHtml(language)}" dir="${languageDirection(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${writePolicy(parts)}">
<base target="_top">
<title>${title}</title>
<link rel="canonical" href="${escapeHtml(homePageUrl)}">
${oembed === undefined ? '' : `<link rel="alternate" type="application/json+oembed" title="${title}" href="${escapeHtml(oembed)}">\n`}<style>${pageStyle}</style>
<script>${ownScript}</script>
<script type="module" src="../${script.path}" integrity="${integrityOf(script.bytes)}" crossorigin="anonymous"></script>
</head>
<body>
<main>
${view.hasHeading ? '' : `<h1>${title}</h1>\n`}${content}
</main>
<footer>${writeLinks(publication)}</footer>
${redirects.size > 0 ? `<script type="application/json" id="redirects">${writeInlineJson(paths)}</script>\n` : ''}</body>
</html>
`
}

/** What the page needs, and nothing else. Where it knows the address of the document, that names pages and images by it; and not in every browser is a sandboxed page of its own origin. */
function writePolicy({ view, publication, ownScript }: PageParts): string {
  const { baseUrl } = publication
  const feed = baseUrl === undefined ? "'self'" : `'self' ${new URL(baseUrl).origin}`
  return [
    "default-src 'none'",
    `script-src ${feed} ${hash(ownScript)}`,
    `style-src ${[pageStyle, ...stylesOf(view)].map(hash).join(' ')}`,
    `connect-src ${feed}`,
    ...(view.hasImages ? [`img-src ${feed}`] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${view.policy}`,
  ].join('; ')
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/** The link to all news, in the page's language, and hidden in each other that a reader may ask for. */
function writeLinks({ language, homePageUrl }: Publication): string {
  const own = messagesFor([language])
  const others = languages.filter((tag) => tag !== own.language).map((tag) => messagesFor([tag]))
  return [own, ...others]
    .map(({ language: tag, allNews }, index) => {
      const hidden = index > 0 ? ' hidden' : ''
      return `<a href="${escapeHtml(homePageUrl)}" lang="${tag}" dir="${languageDirection(tag)}"${hidden}>${escapeHtml(allNews)}</a>`
    })
    .join('')
}

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' }

/** The addresses that rendered elements link to: in them, only an attribute has a quote that is not escaped. */
export function listLinks(content: string): string[] {
  return [...content.matchAll(/<a [^>]*?\bhref="([^"]*)"/g)].map(([, href = '']) =>
    href.replace(/&(?:lt|gt|quot|amp);/g, (entity) => entities[entity] ?? entity),
  )
}
