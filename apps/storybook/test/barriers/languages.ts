import { messagesFor } from '../../../../packages/elements/src/locales/message-registry.ts'
import { nameOf, renderedElements, renderedTexts, selfAndAncestors } from './composed-tree.ts'

/** Those that a page of a story may be in. */
const languages = ['en', 'fi', 'sv', 'ar', 'fa', 'so']

/** What the elements say themselves, with the languages in which they say it. */
function ownWords(): Map<string, Set<string>> {
  const words = new Map<string, Set<string>>()
  for (const messages of languages.map((language) => messagesFor([language])))
    for (const text of Object.values({ ...messages, ...messages.kinds, ...messages.qualifiers }))
      if (typeof text === 'string' && /\p{L}/u.test(text))
        words.set(text, (words.get(text) ?? new Set()).add(messages.language))
  return words
}

/** Texts that claim to be in a language that they are not in. */
export function wrongLanguages(root: Element): string[] {
  const own = ownWords()
  // One attribute says all of a drawing, what is counted included, which may be named in another language only.
  const labelled = renderedElements(root).filter((element) => element.matches('[aria-label]:not([role=img])'))
  return [
    ...renderedTexts(root),
    ...labelled.map((parent) => ({ parent, text: parent.getAttribute('aria-label') ?? '' })),
  ]
    .filter(({ parent, text }) => !mayBe(text, languageOf(parent), own.get(text)))
    .map(({ parent, text }) => `"${text}" in ${nameOf(parent)} claims to be in "${languageOf(parent)}"`)
}

/** The nearest `lang`, across shadow roots; empty where the language is not known. */
function languageOf(element: Element): string {
  const [nearest = ''] = selfAndAncestors(element).flatMap((one) => one.getAttribute('lang') ?? [])
  return nearest
}

function mayBe(text: string, language: string, own: Set<string> | undefined): boolean {
  const [primary = ''] = language.split('-')
  if (own && !own.has(primary)) return isAmbiguous(text)
  // A name, a hashtag or an address is the same in all languages.
  if (!language || isAmbiguous(text)) return true
  const isArabicScript = ['ar', 'fa', 'ckb', 'prs'].includes(primary)
  return count(text, /\p{Script=Arabic}/gu) > count(text, /\p{Script=Latin}/gu) === isArabicScript
}

function isAmbiguous(text: string): boolean {
  return (
    /^\P{L}*$|^[\w#.:/ –-]*$/u.test(text) &&
    !/\p{L}+ \p{L}+ /u.test(text) &&
    !/[a-z]{3,} [a-z]{3,}/.test(text)
  )
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0
}
