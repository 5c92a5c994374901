const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
}

/** What follows a letter in the name of an accented one, as in `auml`: the combining mark. */
const accents: Readonly<Record<string, string>> = {
  uml: '\u0308',
  ring: '\u030a',
  acute: '\u0301',
  grave: '\u0300',
}

/**
 * The words of an HTML text, for feeds of others that carry nothing else.
 *
 * It is much smaller than core's `htmlToText`, knows fewer entities, and may be led astray by broken markup: what comes
 * out is only ever shown as text.
 */
export function plainText(html: string): string {
  return html
    .replace(
      /<!--[\s\S]*?(-->|$)|<(script|style|template|title|textarea)\b[\s\S]*?(<\/\2[^>]*>|$)|<[/!?a-z]("[^"]*"|'[^']*'|[^>])*>?/gi,
      ' ',
    )
    .replace(
      /&(#x?)?(\w+);/g,
      (reference, sign, name) => (sign ? fromNumber(sign, name) : fromName(name)) ?? reference,
    )
    .replace(/\s+/g, ' ')
    .trim()
}

function fromNumber(sign: string, digits: string): string | undefined {
  const code = Number.parseInt(digits, sign === '#' ? 10 : 16)
  return code < 0x110000 ? String.fromCodePoint(code) : undefined
}

function fromName(name: string): string | undefined {
  const accent = accents[name.slice(1)]
  return Object.hasOwn(named, name) ? named[name] : accent && (name.charAt(0) + accent).normalize()
}
