import type { Choice } from '../choice/choice.ts'
import { chosenElements } from '../choice/chosen-elements.ts'
import type { Note } from './snippet.ts'

const pages = { feed: 'feed', list: 'list', banner: 'banner', tiles: 'figures', chart: 'chart' }
const parameters = ['tags', 'languages', 'limit', 'lang', 'theme', 'layout']

/** The address of the publisher's page that shows what was chosen, to be put into a frame. */
export function embedPageAddress(choice: Choice, origin: string): string {
  const address = new URL(`${origin}/embed/${pages[choice.show]}.html`)
  const [element] = chosenElements(choice, origin)
  for (const [name, value] of element?.attributes ?? [])
    if (parameters.includes(name)) address.searchParams.set(name, String(value))
  return address.href
}

/** What a frame cannot have of what was chosen. */
export function frameNotes({ show, accent, density, inherit, figures }: Choice): Note[] {
  return [
    ...(accent || density !== 'normal' || inherit ? (['frame-looks'] as const) : []),
    ...(show === 'tiles' && figures.length > 0 ? (['frame-figures'] as const) : []),
  ]
}
