import { fragmentPaths } from './fragments.ts'

/** The path of a subscription as JSON Feed, which says which posts are in it. */
export const subscriptionPath: RegExp = /^feeds\/([^/]+)\.json$/

/** The paths of all forms of a subscription: JSON Feed, RSS, Atom and HTML. */
export function subscriptionPaths(name: string): string[] {
  return [...['json', 'rss', 'atom'].map((form) => `feeds/${name}.${form}`), ...fragmentPaths(name)]
}
