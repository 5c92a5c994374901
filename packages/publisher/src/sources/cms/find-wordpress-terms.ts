import { quote } from '../../reading/source-problem.ts'
import { routeAddress } from './find-wordpress-api.ts'
import { LoadFailure } from './load-failure.ts'
import type { Api } from './open-api.ts'

/** The numbers of terms that are named by number or slug, as the API takes them; a slug that nobody has is a mistake. */
export async function findTerms(
  api: Api,
  root: URL,
  taxonomy: 'categories' | 'tags',
  terms: readonly (number | string)[],
): Promise<string> {
  const ids: number[] = []
  for (const term of terms) {
    if (typeof term === 'number') {
      ids.push(term)
      continue
    }
    const address = routeAddress(root, `wp/v2/${taxonomy}`)
    address.searchParams.set('slug', term)
    const { body } = await api.ask(address, `the ${taxonomy}`)
    const found = (Array.isArray(body) ? body : []).flatMap((one: { readonly id?: unknown } | null) =>
      typeof one?.id === 'number' ? one.id : [],
    )
    if (found.length === 0) {
      throw new LoadFailure(`the ${taxonomy}`, { expected: `one with the slug ${quote(term)}`, got: 'none' })
    }
    ids.push(...found)
  }
  return ids.join(',')
}
