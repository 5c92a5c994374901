import { canonicalLanguage } from '@iom-feed/core'
import { readLanguages } from '../../internal/attributes.ts'

/** What a parameter may be, and how that is told. */
type Rule = readonly [expected: string, isValid: (value: string) => boolean]

const oneOf = (...values: readonly string[]): Rule => [
  `one of ${values.join(', ')}`,
  (value) => values.includes(value),
]

const wholeNumber = (highest: number): Rule => [
  `a whole number from 1 to ${highest}`,
  (value) => /^[1-9]\d{0,3}$/.test(value) && Number(value) <= highest,
]

/** A name alone is enough. */
const flag: Rule = ['no value', (value) => value === '']

/** All parameters of an embed page, by their names, which are those of attributes. */
const rules: Readonly<Record<string, Rule>> = {
  tags: ['tags with commas between them, 500 characters at most', isShort],
  languages: [
    'language tags such as "fi en"',
    (value) => isShort(value) && value.split(/[\s,]+/).every((tag) => canonicalLanguage(tag)),
  ],
  limit: wholeNumber(100),
  months: wholeNumber(60),
  layout: oneOf('list', 'cards', 'compact'),
  lang: oneOf('en', 'fi', 'sv'),
  theme: oneOf('light', 'dark', 'auto'),
  'no-heading': flag,
  'no-campaigns': flag,
  'no-figures': flag,
  filter: flag,
}

function isShort(value: string): boolean {
  return value.trim() !== '' && value.length <= 500
}

/**
 * Reads the parameters of an embed page from its query and its fragment, the latter last. One that is wrong is left out, with a warning.
 *
 * What stands in a fragment beside them, such as the secret of WordPress, is none of ours.
 *
 * @returns The values by the names of attributes.
 */
export function readParameters(
  { search, hash }: Pick<Location, 'search' | 'hash'>,
  warn: (message: string) => void,
): Record<string, string> {
  const given = [...new URLSearchParams(search), ...new URLSearchParams(hash.slice(1))]
  const valid: Record<string, string> = {}
  for (const [name, value] of given) {
    const [expected, isValid] = (Object.hasOwn(rules, name) && rules[name]) || []
    if (isValid?.(value)) valid[name] = name === 'languages' ? readLanguages(value).join(' ') : value
    else if (expected)
      warn(
        `Cannot use the parameter ${JSON.stringify(name)}: expected ${expected}, got ${JSON.stringify(value)}`,
      )
  }
  return valid
}
