/** A number from 0 up to, and without, `limit`. */
export type Dice = (limit: number) => number

/** The same numbers for the same seed (mulberry32). */
export function rollFrom(seed: number): Dice {
  let state = seed
  return (limit) => {
    state += 0x6d2b79f5
    state |= 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }
}

/** What means something to those who read feeds, or to those who read them wrongly. */
const words: readonly string[] = [
  ...[
    '<',
    '>',
    '/>',
    '</',
    '&',
    ';',
    '"',
    "'",
    '=',
    '<!--',
    '-->',
    '--',
    '<![CDATA[',
    ']]>',
    '<?',
    '?>',
    '<!DOCTYPE a>',
  ],
  ...[
    '<!DOCTYPE a [',
    '<!ENTITY a "b">',
    '&a;',
    '&#0;',
    '&#xD800;',
    '&#x110000;',
    '&amp;amp;',
    '&nbsp',
    '&lt;script&gt;',
  ],
  ...[
    '<item>',
    '</item>',
    '<entry/>',
    '<channel>',
    '<rss>',
    '<entity>',
    '<link href="a:b"/>',
    '<title/>',
    '<guid/>',
    '<br>',
  ],
  ...[
    ' xml:lang="und-x"',
    ' xml:base="http://["',
    ' xmlns=""',
    ' xmlns:a="b"',
    ' type="xhtml"',
    ' type="application/octet-stream"',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'media:',
    'itunes:',
    ':',
    'xml:',
    'content:encoded',
  ],
  ...[
    '{',
    '}',
    '[',
    ']',
    ',',
    'null',
    'true',
    '1e999',
    '-0',
    '9'.repeat(400),
    '\\u0000',
    '\\ud800',
    '{"id":',
    '"items":',
  ],
  ...[
    '\u0000',
    '\u001b',
    '\ud800',
    '\ufeff',
    '\ufffe',
    '\u202e',
    '\r',
    '\n\n',
    ' '.repeat(70),
    '\u00a0',
    'İ',
    'ß',
    '́'.repeat(60),
  ],
  ...[
    'http://[',
    'javascript:alert(1)',
    'data:,',
    '//',
    'https://a:b@c/',
    'mailto:a',
    'Mon, 31 Feb 0000 25:61:61 XYZ',
    '9999-99-99',
  ],
  ...[
    'encoding="utf-16"',
    'encoding="x"',
    'encoding="utf-7"',
    'a'.repeat(300),
    'ä'.repeat(90),
    '['.repeat(120),
    '<a>'.repeat(120),
  ],
]

/** A feed with one or two slips and wounds in it, or up to eight, in its bytes or in its structure. */
export function mutate(bytes: Buffer, others: readonly Buffer[], roll: Dice): Buffer {
  let mutant = bytes
  for (let count = 1 + roll(roll(4) === 0 ? 8 : 2); count > 0; count--)
    mutant = kinds[roll(kinds.length)]?.(mutant, roll, others) ?? mutant
  return mutant
}

type Mutation = (bytes: Buffer, roll: Dice, others: readonly Buffer[]) => Buffer

function splice(bytes: Buffer, start: number, end: number, part: Uint8Array): Buffer {
  return Buffer.concat([bytes.subarray(0, start), part, bytes.subarray(end)])
}

function pick(bytes: Buffer, roll: Dice, longest: number): Buffer {
  const start = roll(bytes.length + 1)
  return bytes.subarray(start, start + 1 + roll(longest))
}

/** Where a tag, an attribute or a value of JSON begins and ends, at a place that the dice choose. */
function findPart(bytes: Buffer, roll: Dice): readonly [number, number] {
  const text = bytes.toString('latin1')
  const parts = [
    ...text.matchAll(
      /<([\w:]+)[^<>]*>[^<]*<\/\1>|<[^<>]*\/>|[\w:]+="[^"]*"|<[^<>]*>|"[^"\n]*"|[{[][^{}[\]]*[}\]]|>[^<]+/g,
    ),
  ]
  const part = parts[roll(parts.length)]
  return part ? [part.index, part.index + part[0].length] : [0, 0]
}

const kinds: readonly Mutation[] = [
  (bytes, roll) => {
    const mutant = Buffer.from(bytes)
    if (mutant.length > 0) mutant[roll(mutant.length)] = roll(256)
    return mutant
  },
  (bytes, roll) => {
    const at = roll(bytes.length + 1)
    return splice(bytes, at, at, Buffer.from(words[roll(words.length)] ?? ''))
  },
  (bytes, roll) => {
    const start = roll(bytes.length + 1)
    return splice(bytes, start, start + 1 + roll(40), Buffer.alloc(0))
  },
  (bytes, roll) => {
    const at = roll(bytes.length + 1)
    return splice(bytes, at, at, pick(bytes, roll, 200))
  },
  (bytes, roll, others) => {
    const at = roll(bytes.length + 1)
    return splice(bytes, at, at + roll(200), pick(others[roll(others.length)] ?? bytes, roll, 400))
  },
  (bytes, roll) => (roll(8) === 0 ? bytes.subarray(0, roll(bytes.length + 1)) : bytes),
  (bytes, roll) => splice(bytes, ...findPart(bytes, roll), Buffer.alloc(0)),
  (bytes, roll) => splice(bytes, ...findPart(bytes, roll), Buffer.from(words[roll(words.length)] ?? '')),
  (bytes, roll) => {
    const [start, end] = findPart(bytes, roll)
    const count = roll(30) === 0 ? 300 : 2
    return splice(bytes, start, end, Buffer.concat(new Array<Buffer>(count).fill(bytes.subarray(start, end))))
  },
  (bytes, roll) => {
    const [start, end] = findPart(bytes, roll)
    const [from, to] = findPart(bytes, roll)
    return splice(bytes, start, end, bytes.subarray(from, to))
  },
  (bytes, roll) => {
    const encoding = (['utf16le', 'latin1'] as const)[roll(2)]
    return roll(20) === 0 ? Buffer.from(`\ufeff${bytes}`, encoding) : bytes
  },
]
