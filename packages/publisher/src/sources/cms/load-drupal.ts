import { quote } from '../../reading/source-problem.ts'
import type { Answer, Pages } from './answer.ts'
import { listAddress } from './drupal-address.ts'
import { type FieldNames, includedFields } from './drupal-fields.ts'
import { isResourceDocument, nextQuery } from './json-api.ts'
import { LoadFailure } from './load-failure.ts'
import type { Api } from './open-api.ts'

interface Wanted {
  readonly bundle: string
  /** The prefixes of the paths of translations. */
  readonly languages: readonly string[]
  readonly fields: FieldNames
  /** The first moment, as Drupal compares it with the field of publication. */
  readonly since?: string
  /** How many posts are enough, of each language. */
  readonly limit: number
  /** How many of a page count. */
  readonly count: (answer: Answer) => number
}

/** The largest page that Drupal gives. */
const pageSize = 50

/** Loads the pages of all posts, newest first: in the language of the site, and then in each that it has a prefix for. */
export async function loadDrupal(api: Api, site: URL, wanted: Wanted): Promise<readonly Pages[]> {
  const entry = await findEntry(api, site)
  const lists: Pages[] = []
  for (const language of [undefined, ...wanted.languages]) {
    const address = listAddress(entry, wanted.bundle, language)
    address.search = `${makeQuery(wanted)}`
    const name = language === undefined ? 'the posts' : `the posts in ${quote(language)}`
    lists.push(await loadPages(api, address, name, wanted))
  }
  return lists
}

/** The entry of the API: the address itself where it answers as one, else `jsonapi` below it. */
async function findEntry(api: Api, site: URL): Promise<URL> {
  const { address, contentType = '' } = await api.fetch(site, 'the site')
  const isEntry = /^application\/vnd\.api\+json/i.test(contentType)
  return new URL(isEntry ? address : `${address.replace(/\/*$/, '')}/jsonapi`)
}

function makeQuery({ fields, since, limit }: Wanted): URLSearchParams {
  const query = new URLSearchParams({ 'page[limit]': `${Math.min(limit, pageSize)}` })
  query.set('sort', `-${fields.published}`)
  const included = includedFields(fields)
  if (included.length > 0) query.set('include', included.join(','))
  if (fields.status !== undefined) query.set(`filter[${fields.status}]`, '1')
  if (since !== undefined) {
    query.set('filter[since][condition][path]', fields.published)
    query.set('filter[since][condition][operator]', '>=')
    query.set('filter[since][condition][value]', since)
  }
  return query
}

/** Follows the pages to the last one, or until there are as many posts as are wanted. */
async function loadPages(api: Api, first: URL, name: string, { limit, count }: Wanted): Promise<Pages> {
  const pages: Answer[] = []
  const seen = new Set<string>()
  let found = 0
  let address: URL | undefined = first
  while (address && found < limit) {
    const what = `page ${pages.length + 1} of ${name}`
    if (seen.has(address.href)) {
      throw new LoadFailure(what, { expected: 'a page of its own', got: 'one that was read before' })
    }
    seen.add(address.href)
    const answer = await api.ask(address, what)
    const { body } = answer
    if (!isResourceDocument(body)) {
      throw new LoadFailure(what, { expected: 'a collection of JSON:API', got: quote(body) })
    }
    pages.push(answer)
    found += count(answer)
    address = follow(first, nextQuery(body))
  }
  return pages
}

/** Of the address of a next page only the query is taken: behind a proxy a site may not know where it is itself. */
function follow(first: URL, query: string | undefined): URL | undefined {
  if (query === undefined) return undefined
  const next = new URL(first)
  next.search = query
  return next
}
