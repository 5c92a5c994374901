import type { FileRole } from './output-file.ts'

/** The longest name of a subscription: with its ending it fits every file system. */
export const longestName = 100

/** What a language or a concept is called in a path, as `languageAddress` and `conceptAddress` give it. */
const name = '(?:(?:concept|language)\\.)?[A-Za-z0-9]+(?:-[A-Za-z0-9]+)*'
const version = '\\d+\\.\\d+\\.\\d+(?:[-+][0-9A-Za-z.-]+)?'
const script = '(?:locales/)?[a-z]+(?:-[a-z]+)*\\.js'
const hash = '([0-9a-f]{12})'

/** Where a hash may stand: `pages/3.0123456789ab.json`, `images/0123456789ab-320.webp`, `go/0123456789ab.html`. */
const hashedPath = exact(`(?:pages/\\d+|catalogue/[a-z]+)\\.${hash}\\.json`)
const imagePath = exact(`images/${hash}-\\d+\\.webp`)
const redirectPath = exact(`go/${hash}\\.html`)

/** All paths that a document may have, and what kind of file each is: whatever is in none of them is not written. */
const allowed: readonly (readonly [role: FileRole, path: RegExp])[] = [
  ['hashed', hashedPath],
  ['packed', imagePath],
  ['packed', redirectPath],
  ['versioned', exact(`elements/${version}/${script}`)],
  ['root', exact(`elements/${version}/integrity\\.json`)],
  ['root', exact(`elements/\\d+/${script}`)],
  ['root', exact(`feeds/${name}\\.(?:atom|json|rss)`)],
  ['root', exact(`fragments/(?:h[24]/)?${name}\\.html`)],
  ['root', exact('embed/(?:(?:feed|list|banner|figures|chart)\\.(?:html|oembed\\.json)|resize\\.js)')],
  ['root', exact('(?:feed|feed\\.schema|restore|chart|returns)\\.json')],
  ['root', exact('returns\\.csv|about\\.html|(?:posts|dataset)\\.jsonld')],
  ['root', exact('(?:rss|atom|sitemap(?:-\\d+)?)\\.xml|_headers')],
]

/** The folders that hold hashed files, and nothing else of ours. */
export const hashedFolders: readonly string[] = ['pages', 'catalogue', 'images', 'go']

/** Names that Windows keeps for devices, whatever ending they have. */
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i

/** Whether a name cannot be that of a file on every system. */
export function isDeviceName(text: string): boolean {
  return device.test(text)
}

/** The role of the file at a path of a document; undefined for a path that no document has. */
export function roleAt(path: string): FileRole | undefined {
  const parts = path.split('/')
  if (parts.some((part) => part.length > longestName + 20 || isDeviceName(part))) return undefined
  return allowed.find(([, pattern]) => pattern.test(path))?.[0]
}

/** The hash in the path of a hashed file; undefined for any other path. */
export function hashInPath(path: string): string | undefined {
  return [hashedPath, imagePath, redirectPath].map((form) => form.exec(path)?.[1]).find(Boolean)
}

function exact(pattern: string): RegExp {
  return new RegExp(`^(?:${pattern})$`)
}
