import { jsonFile, type OutputFile } from '../../files/output-file.ts'
import { escapeHtml } from '../escape-html.ts'

export interface EmbeddedPage {
  /** The path of the page. */
  readonly path: string
  readonly title: string
  /** In px. */
  readonly height: number
  readonly baseUrl: string
  readonly provider: { readonly name: string; readonly url: string }
}

/** In px; frames are as wide as the page around them lets them be. */
const width = 600

/** Where the answer for a page is. */
export function oembedPath(path: string): string {
  return path.replace(/html$/, 'oembed.json')
}

/**
 * What oEmbed 1.0 says of a page, in a file: as no program answers, it is the same whatever a consumer asks for.
 *
 * The HTML is that of WordPress's own posts, so that WordPress keeps it, and frames the page with a secret that it adds itself.
 */
export function writeOembed({ path, title, height, baseUrl, provider }: EmbeddedPage): OutputFile {
  const [name, url] = [escapeHtml(title), escapeHtml(new URL(path, baseUrl).href)]
  const html =
    `<blockquote class="wp-embedded-content"><a href="${escapeHtml(provider.url)}">${name}</a></blockquote>` +
    `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" src="${url}" width="${width}" height="${height}" ` +
    `title="${name}" frameborder="0" marginwidth="0" marginheight="0"></iframe>`
  return jsonFile(oembedPath(path), {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: provider.name,
    provider_url: provider.url,
    width,
    height,
    html,
  })
}
