import type { OutputFile } from '../files/output-file.ts'
import type { Publication } from './publication.ts'
import { toUri } from './uri.ts'
import { xmlFile } from './xml-file.ts'

/**
 * The pages that a search engine may show: those that tell a person something that stands nowhere else.
 *
 * The office's posts are pages of another site, which a sitemap must not list; fragments repeat them, and the rest is data that
 * these pages lead to.
 */
const publicPages = ['about.html'] as const

/** What one sitemap may hold (sitemaps.org). */
export const longestSitemap = 50_000

/** The pages for search engines; nothing without an address of the document, as a sitemap has whole addresses only. */
export function sitemap({ baseUrl }: Publication): OutputFile[] {
  return baseUrl === undefined ? [] : writeSitemaps(publicPages, baseUrl)
}

/**
 * Pages of a document as `sitemap.xml`, or as several that `sitemap.xml` leads to.
 *
 * @param paths No longer than those of a document, so that as many as may be in one stay below 50 MB.
 */
export function writeSitemaps(paths: readonly string[], baseUrl: string): OutputFile[] {
  const namespace = 'http://www.sitemaps.org/schemas/sitemap/0.9'
  const list = (pages: readonly string[]) =>
    pages.map((path) => ({ loc: toUri(new URL(path, baseUrl).href) }))
  const write = (path: string, pages: readonly string[]) =>
    xmlFile(path, { urlset: { '@_xmlns': namespace, url: list(pages) } })
  if (paths.length <= longestSitemap) return [write('sitemap.xml', paths)]
  const parts = Array.from({ length: Math.ceil(paths.length / longestSitemap) }, (_, index) =>
    write(`sitemap-${index + 1}.xml`, paths.slice(index * longestSitemap, (index + 1) * longestSitemap)),
  )
  const index = { sitemapindex: { '@_xmlns': namespace, sitemap: list(parts.map(({ path }) => path)) } }
  return [...parts, xmlFile('sitemap.xml', index)]
}
