import { builtins } from './builtin-pages.ts'
import { countingPage } from './counting-page.ts'
import type { HostPage } from './host-page.ts'
import { moves } from './moving-pages.ts'
import { policies } from './policy-pages.ts'
import { refusals } from './refusing-pages.ts'
import { names, others } from './scripted-pages.ts'
import { frameworks, kinds, places, resets, themes } from './styled-pages.ts'

/** Pages that we must work on, or leave as they are: by what on them may get in our way. */
export type HostPages = Readonly<Record<string, readonly HostPage[]>>

/** The page that all others are compared with. */
export const blankPage: HostPage = { name: 'a blank page' }

/** A page whose script of ours comes late, with something below the element. */
export const latePage: HostPage = {
  name: 'a page that our script comes late to',
  ours: '',
  after: '<p>What the page says below</p>'.repeat(9),
}

export const styledPages: HostPages = {
  'a page with a reset or rules for everything': resets,
  'a page with a style sheet from npm': frameworks,
  "a page with a site's theme": themes,
  'a page of another kind': kinds,
  'an element in a place of its own': places,
}

export const scriptedPages: HostPages = {
  'a page that has changed what the language comes with': builtins,
  'a page with names like ours': names,
  'a page with other scripts': others,
  'a page that moves, copies or replaces elements': moves,
}

export const guardedPages: HostPages = {
  'a page under a policy or in a frame': policies,
  'a page or browser that does not let us': refusals,
}

export const hostPages: readonly HostPage[] = [
  blankPage,
  latePage,
  countingPage,
  ...[styledPages, scriptedPages, guardedPages].flatMap((kinds) => Object.values(kinds)).flat(),
]
