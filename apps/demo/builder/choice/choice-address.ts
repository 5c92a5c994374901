import {
  type Choice,
  defaultChoice,
  densities,
  extras,
  labelLanguages,
  layouts,
  shows,
  themes,
} from './choice.ts'
import {
  colour,
  flag,
  language,
  listOf,
  name,
  numberFrom,
  type Reading,
  readFields,
  wordOf,
  writeFields,
} from './fields.ts'

const fields = {
  show: wordOf(shows),
  languages: listOf(language),
  tags: listOf(name),
  figures: listOf(name),
  limit: numberFrom(1, 20),
  months: numberFrom(1, 60),
  layout: wordOf(layouts),
  level: numberFrom(1, 6),
  without: listOf(wordOf(extras)),
  theme: wordOf(themes),
  inherit: flag,
  accent: colour,
  density: wordOf(densities),
  labels: wordOf(labelLanguages),
  pinned: flag,
}

/** The choice that an address holds; what is wrong in it is left out, and said. */
export function readChoice(params: URLSearchParams): Reading<Choice> {
  return readFields<Choice>(fields, defaultChoice, params)
}

/** The parameters of an address that `readChoice` reads as this choice; none for the default. */
export function writeChoice(choice: Choice): URLSearchParams {
  return writeFields<Choice>(fields, defaultChoice, choice)
}
