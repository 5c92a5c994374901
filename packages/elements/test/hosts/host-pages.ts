import type { HostPage } from './host-page.ts'
import { moves } from './moving-pages.ts'
import { policies } from './policy-pages.ts'
import { refusals } from './refusing-pages.ts'
import { builtins, names, others } from './scripted-pages.ts'
import { frameworks, kinds, places, resets, themes } from './styled-pages.ts'

/** The page that all others are compared with. */
export const blankPage: HostPage = { name: 'a blank page' }

/** Pages that we must work on, or leave as they are: by what on them may get in our way. */
export const hostPages: Readonly<Record<string, readonly HostPage[]>> = {
  'a page with a reset or rules for everything': resets,
  'a page with a style sheet from npm': frameworks,
  "a page with a site's theme": themes,
  'a page of another kind': kinds,
  'an element in a place of its own': places,
  'a page that has changed what the language comes with': builtins,
  'a page with names like ours': names,
  'a page with other scripts': others,
  'a page that moves, copies or replaces elements': moves,
  'a page under a policy or in a frame': policies,
  'a page or browser that does not let us': refusals,
}
