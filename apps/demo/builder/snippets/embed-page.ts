import type { Choice } from '../choice/choice.ts'
import { chosenElements } from '../choice/chosen-elements.ts'
import type { Note } from './snippet.ts'

const pages = { feed: 'feed', list: 'list', banner: 'banner', tiles: 'figures', chart: 'chart' }

/** The attributes that pages to embed take from their address. */
const parameters: readonly string[] = [
  'tags',
  'languages',
  'limit',
  'layout',
  'months',
  'lang',
  'theme',
  'no-heading',
  'no-campaigns',
  'no-figures',
]

/** The address of the publisher's page for a frame that shows this kind of thing. */
export function embedPageAddress({ show }: Choice, origin: string): string {
  return `${origin}/embed/${pages[show]}.html`
}

/** The same, with what was chosen. */
export function chosenPageAddress(choice: Choice, origin: string): string {
  const address = new URL(embedPageAddress(choice, origin))
  const [element] = chosenElements(choice, origin)
  for (const [name, value] of element?.attributes ?? [])
    if (parameters.includes(name)) address.searchParams.set(name, value === true ? '' : String(value))
  // The page is without it otherwise.
  if (choice.show === 'feed' && !choice.without.includes('filter')) address.searchParams.set('filter', '')
  return address.href
}

/** What a frame cannot have of what was chosen. */
export function frameNotes({ show, accent, density, inherit, figures }: Choice): Note[] {
  return [
    ...(accent || density !== 'normal' || inherit ? (['frame-looks'] as const) : []),
    ...(show === 'tiles' && figures.length > 0 ? (['frame-figures'] as const) : []),
  ]
}
