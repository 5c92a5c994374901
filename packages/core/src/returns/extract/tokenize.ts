/** A word, a run of digits, or any other character that is seen. */
export interface Token {
  readonly kind: 'word' | 'digits' | 'mark'
  /** As it is looked up: small letters, composed, without what cannot be seen. */
  readonly text: string
  /** Whether it is a word with a capital letter. */
  readonly capital: boolean
  /** What stands before it: nothing, one space, more white space, a line break, an empty line. */
  readonly gap: '' | ' ' | '  ' | '\n' | '\n\n'
  /** In code points. */
  readonly start: number
  readonly end: number
  /** In UTF-16 code units. */
  readonly from: number
  readonly to: number
}

const unseen = String.raw`\u00ad\u034f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufe00-\ufe0f\ufeff`
const pattern = new RegExp(
  String.raw`(\p{L}(?:[\p{L}\p{M}]|[${unseen}]+(?=[\p{L}\p{M}]))*)|(\p{Nd}+)|[^\s${unseen}]`,
  'gu',
)
const unseenPattern = new RegExp(`[${unseen}]`, 'g')
const surrogates = /[\ud800-\udfff]/

/** Splits a text into tokens, in time that grows with its length. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  let unit = 0
  let point = 0
  for (const match of text.matchAll(pattern)) {
    const [raw, word, digits] = match
    const between = text.slice(unit, match.index)
    const start = point + codePoints(between)
    const end = start + codePoints(raw)
    unit = match.index + raw.length
    point = end
    const folded = raw.normalize('NFKC').toLowerCase().replace(unseenPattern, '')
    tokens.push({
      kind: word ? 'word' : digits && /^[0-9]+$/.test(folded) ? 'digits' : 'mark',
      text: folded,
      capital: !!word && /^\p{Lu}/u.test(raw),
      gap: gapOf(between.replace(unseenPattern, '')),
      start,
      end,
      from: match.index,
      to: unit,
    })
  }
  return tokens
}

function gapOf(between: string): Token['gap'] {
  if (!between) return ''
  const lines = between.match(/\r\n|[\n\r\u2028\u2029]/g)?.length ?? 0
  if (lines) return lines > 1 ? '\n\n' : '\n'
  return between.length > 1 ? '  ' : ' '
}

function codePoints(text: string): number {
  return surrogates.test(text) ? [...text].length : text.length
}
