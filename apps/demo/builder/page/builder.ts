import type { Choice } from '../choice/choice.ts'
import type { Texts } from '../texts/texts.ts'
import type { Offers } from './offers.ts'
import type { Settings } from './settings.ts'
import type { View } from './view.ts'

/** What the parts of the page show, and what they can do. */
export interface Builder {
  readonly settings: Settings
  readonly offers: Offers
  readonly choice: Choice
  readonly view: View
  readonly texts: Texts
  choose(changes: Partial<Choice>): void
  see(changes: Partial<View>): void
  /** Copies a text and says so; where the browser does not let a page do that, what is shown of it is selected. */
  copy(text: string, what: string, shown?: Element): void
}
