/**
 * The address of a list of posts: `/jsonapi` and `article` make `/jsonapi/node/article`.
 *
 * @param language the prefix of a translation, which stands before all else that Drupal reads of a path: `/fi/jsonapi/node/article`
 */
export function listAddress(entry: URL, bundle: string, language?: string): URL {
  const address = new URL(entry)
  const path = entry.pathname.replace(/\/+$/, '')
  const end = path.lastIndexOf('/')
  const prefix = language === undefined ? '' : `/${language}`
  address.pathname = `${path.slice(0, end)}${prefix}${path.slice(end)}/node/${bundle}`
  return address
}

/**
 * The address of a page, by its path without prefix.
 *
 * @param list the address of the list that the page stands in
 * @param prefix that of the page's own language, where it has one
 */
export function pageAddress(
  list: string,
  path: string,
  { prefix, languages }: { readonly prefix: string | undefined; readonly languages: readonly string[] },
): string {
  const parts = list.split('/').slice(0, -3)
  const site = languages.includes(parts.at(-1) ?? '') ? parts.slice(0, -1) : parts
  return [...site, ...(prefix === undefined ? [] : [prefix])].join('/') + path
}
