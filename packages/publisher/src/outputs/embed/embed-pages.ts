import { readFile } from 'node:fs/promises'
import { pickText, type ReturnsChart, readFeed } from '@iom-feed/core'
import { messagesFor } from '@iom-feed/elements/server'
import { type OutputFile, textFile } from '../../files/output-file.ts'
import { cleanText } from '../../reading/fields.ts'
import { elementsPath } from '../elements-version.ts'
import type { Publication } from '../publication.ts'
import { chartPath } from '../returns-chart.ts'
import { oembedPath, writeOembed } from './oembed.ts'
import { makeRedirects, type Redirects } from './redirects.ts'
import { resizer } from './resizer.ts'
import { listViews, type ShownDocument } from './views.ts'
import { listLinks, type PageParts, writePage } from './write-page.ts'

/**
 * Pages that show the feed, or a part of it, in a frame of another page: a file for each view, and where the address of the document is
 * known what oEmbed says of it, and redirects that it needs within WordPress.
 *
 * @param files The document and the elements, as browsers will get them: a page says what its element will.
 */
export async function embedPages(
  publication: Publication,
  files: readonly OutputFile[],
): Promise<OutputFile[]> {
  const shown: ShownDocument = {
    feed: readFeed(readJson(files, 'feed.json')).feed,
    chart: readJson(files, chartPath) as ReturnsChart | undefined,
  }
  const ownScript = await readFile(elementsPath('cdn/embed-page.js'), 'utf8')
  const pages: OutputFile[] = []
  const redirects = new Map<string, OutputFile>()
  for (const view of listViews(publication)) {
    const script = files.find(({ path, role }) => role === 'versioned' && path.endsWith(`/${view.script}`))
    if (!script)
      throw new Error(
        `Cannot make the page "embed/${view.name}.html": expected "${view.script}" of the elements, got none`,
      )
    const made = makeView({ view, script, ownScript }, shown, publication)
    pages.push(...made.files)
    for (const redirect of made.redirects.values()) redirects.set(redirect.path, redirect)
  }
  return [...redirects.values(), textFile('embed/resize.js', resizer, 'root'), ...pages]
}

function readJson(files: readonly OutputFile[], path: string): unknown {
  const file = files.find((one) => one.path === path)
  return file && JSON.parse(new TextDecoder().decode(file.bytes))
}

interface MadeView {
  readonly files: readonly OutputFile[]
  readonly redirects: Redirects
}

/** A view with the scripts of its page. */
type Scripted = Pick<PageParts, 'view' | 'script' | 'ownScript'>

function makeView(scripted: Scripted, shown: ShownDocument, publication: Publication): MadeView {
  const { view } = scripted
  const { language, baseUrl, titles = {}, homePageUrl, updated } = publication
  const messages = messagesFor([language])
  const feedTitle = pickText(titles, [language])?.text ?? publication.title
  const label = view.label(publication, messages) ?? ''
  const labelText = typeof label === 'string' ? label : pickText(label, [language])?.text
  const title = cleanText(labelText ? `${feedTitle}: ${labelText}` : feedTitle)
  const path = `embed/${view.name}.html`
  // The moment of the document: by it no campaign is over, and the document not yet old.
  const clock = () => Date.parse(updated)
  const content = view.render(shown, { lang: language, src: '../feed.json', clock })
  const redirects = makeRedirects(
    baseUrl === undefined ? [] : [homePageUrl, ...listLinks(content)].filter((url) => !isOwn(url, baseUrl)),
  )
  const page = writePage({
    ...scripted,
    title,
    content,
    redirects,
    publication,
    oembed: baseUrl === undefined ? undefined : new URL(oembedPath(path), baseUrl).href,
  })
  const provider = { name: feedTitle, url: homePageUrl }
  const { height } = view
  const oembed = baseUrl === undefined ? [] : [writeOembed({ path, title, height, baseUrl, provider })]
  return { files: [textFile(path, page, 'root'), ...oembed], redirects }
}

function isOwn(url: string, baseUrl: string): boolean {
  return new URL(url).host === new URL(baseUrl).host
}
