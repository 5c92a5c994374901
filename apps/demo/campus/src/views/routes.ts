export type View = 'home' | 'services' | 'news'

/** Where the app's views are. */
export const routes: Readonly<Record<View, string>> = { home: '/', services: '/services', news: '/news' }

/** The view at a path; `undefined` where there is none. */
export function findView(path: string): View | undefined {
  return (Object.keys(routes) as View[]).find((view) => routes[view] === path)
}
