import type { FileRole } from './output-file.ts'

const day = 'public, max-age=86400, immutable'

/** For how long files of each role may be kept: a day is as long as a post that was withdrawn may live on. */
export const cacheControls: Readonly<Record<FileRole, string>> = {
  hashed: day,
  packed: day,
  versioned: 'public, max-age=31536000, immutable',
  root: 'no-cache',
}

/** What any page and any program may do with any file, and that none is taken for what it is not. */
export const commonHeaders: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'X-Content-Type-Options': 'nosniff',
}

/** Where an ending alone would say something else. */
const named: Readonly<Record<string, string>> = {
  'rss.xml': 'application/rss+xml; charset=utf-8',
  'atom.xml': 'application/atom+xml; charset=utf-8',
  _headers: 'text/plain; charset=utf-8',
}

const byEnding: Readonly<Record<string, string>> = {
  atom: 'application/atom+xml; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  json: 'application/json',
  jsonld: 'application/ld+json',
  rss: 'application/rss+xml; charset=utf-8',
  webp: 'image/webp',
  xml: 'application/xml; charset=utf-8',
}

/** The type of the file at a path of a document, as it has to be served. */
export function contentTypeOf(path: string): string {
  const ending = path.slice(path.lastIndexOf('.') + 1)
  return named[path] ?? byEnding[ending] ?? 'application/octet-stream'
}
