import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readFeedText } from './read-feed-text.ts'

/** The label table of the WHATWG Encoding Standard, by encoding, each with a word that it can write. */
const encodings: readonly (readonly [word: string, labels: string])[] = [
  ['Järjestö', 'unicode-1-1-utf-8 unicode11utf8 unicode20utf8 utf-8 utf8 x-unicode20utf8'],
  ['Возврат', '866 cp866 csibm866 ibm866'],
  ['Škoła', 'csisolatin2 iso-8859-2 iso-ir-101 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 l2 latin2'],
  ['Ĝardeno', 'csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3'],
  ['Sápmelaš', 'csisolatin4 iso-8859-4 iso-ir-110 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 l4 latin4'],
  [
    'Возврат',
    'csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988',
  ],
  [
    'العودة',
    'arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 iso-8859-6-e iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987',
  ],
  [
    'Επιστροφή',
    'csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 iso_8859-7 iso_8859-7:1987 sun_eu_greek',
  ],
  [
    'חזרה',
    'csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598 iso_8859-8 iso_8859-8:1988 visual',
  ],
  ['חזרה', 'csiso88598i iso-8859-8-i logical'],
  ['Sámi ŋ', 'csisolatin6 iso-8859-10 iso-ir-157 iso8859-10 iso885910 l6 latin6'],
  ['Grįžimas', 'iso-8859-13 iso8859-13 iso885913'],
  ['Ŵyth', 'iso-8859-14 iso8859-14 iso885914'],
  ['Järjestö €', 'csisolatin9 iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9'],
  ['Țară', 'iso-8859-16'],
  ['Возврат', 'cskoi8r koi koi8 koi8-r koi8_r'],
  ['Повернення її', 'koi8-ru koi8-u'],
  ['Järjestö', 'csmacintosh mac macintosh x-mac-roman'],
  ['กลับบ้าน', 'dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874'],
  ['Škoła', 'cp1250 windows-1250 x-cp1250'],
  ['Повернення', 'cp1251 windows-1251 x-cp1251'],
  [
    'Järjestö – “€”',
    'ansi_x3.4-1968 ascii cp1252 cp819 csisolatin1 ibm819 iso-8859-1 iso-ir-100 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 l1 latin1 us-ascii windows-1252 x-cp1252',
  ],
  ['Επιστροφή', 'cp1253 windows-1253 x-cp1253'],
  [
    'Dönüş ığ',
    'cp1254 csisolatin5 iso-8859-9 iso-ir-148 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 l5 latin5 windows-1254 x-cp1254',
  ],
  ['חזרה', 'cp1255 windows-1255 x-cp1255'],
  ['العودة پ', 'cp1256 windows-1256 x-cp1256'],
  ['Grįžimas', 'cp1257 windows-1257 x-cp1257'],
  ['Trơ', 'cp1258 windows-1258 x-cp1258'],
  ['Возврат', 'x-mac-cyrillic x-mac-ukrainian'],
  ['自愿返回', 'chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk'],
  ['自愿返回', 'gb18030'],
  ['自願返回', 'big5 big5-hkscs cn-big5 csbig5 x-x-big5'],
  ['自主帰還', 'cseucpkdfmtjapanese euc-jp x-euc-jp'],
  ['自主帰還', 'csiso2022jp iso-2022-jp'],
  ['自主帰還', 'csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis'],
  [
    '자발적귀환',
    'cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 windows-949',
  ],
  ['Järjestö', 'unicodefffe utf-16be'],
  ['Järjestö', 'csunicode iso-10646-ucs-2 ucs-2 unicode unicodefeff utf-16 utf-16le'],
  ['\uf780\uf7ff', 'x-user-defined'],
]

/** The bytes of a text; there is no encoder but for UTF-8, so each character is looked for among those of one and two bytes. */
function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return Buffer.from(text)
  if (encoding === 'utf-16le') return Buffer.from(text, 'utf16le')
  if (encoding === 'utf-16be') return Buffer.from(text, 'utf16le').swap16()
  // JIS X 0208 stands between two escapes in ISO-2022-JP, and with the high bit set in EUC-JP.
  if (encoding === 'iso-2022-jp') {
    const parts = text.split(/([^\0-\x7f]+)/).map((part, index) => {
      if (index % 2 === 0) return Buffer.from(part)
      const wide = encode(part, 'euc-jp').map((byte) => byte & 0x7f)
      return Buffer.concat([Buffer.from('\x1b$B'), wide, Buffer.from('\x1b(B')])
    })
    return Buffer.concat(parts)
  }
  const known = listCharacters(encoding)
  return Uint8Array.from([...text].flatMap((character) => known.get(character) ?? assert.fail(character)))
}

const characters = new Map<string, ReadonlyMap<string, readonly number[]>>()

/** The bytes of each character that an encoding writes in one or two. */
function listCharacters(encoding: string): ReadonlyMap<string, readonly number[]> {
  const made = characters.get(encoding)
  if (made) return made
  const decoder = new TextDecoder(encoding)
  const known = new Map<string, readonly number[]>()
  for (let first = 0xff; first >= 0x80; first--) {
    for (let second = 0xff; second >= 0x40; second--) {
      known.set(decoder.decode(Uint8Array.of(first, second)), [first, second])
    }
  }
  for (let byte = 0xff; byte >= 0; byte--) known.set(decoder.decode(Uint8Array.of(byte)), [byte])
  characters.set(encoding, known)
  return known
}

const declare = (label: string, word: string) =>
  `<?xml version="1.0" encoding="${label}"?>\n<rss>${word}</rss>`
const read = (bytes: Uint8Array, contentType?: string) => readFeedText(bytes, 'feed', contentType)

for (const [word, labels] of encodings) {
  const [first = ''] = labels.split(' ')
  const { encoding } = new TextDecoder(first)
  test(`a text in ${encoding} survives, whichever of its names declares it, and wherever`, () => {
    const bare = `<rss>${word}</rss>`
    const page = (label: string) =>
      `<!DOCTYPE html><html><head><meta http-equiv="content-type" content="text/html; charset=${label}">${word}`
    const bytes = encode(bare, encoding)
    for (const label of labels.split(' ')) {
      assert.equal(new TextDecoder(label).encoding, encoding)
      const whole = [declare(label, word), page(label)]
      for (const text of whole) {
        assert.deepEqual(read(encode(text, encoding)), { value: text, problems: [] }, label)
      }
      for (const contentType of [
        `text/xml; charset=${label}`,
        `text/xml;x=y; Charset="${label.toUpperCase()}"`,
      ]) {
        assert.deepEqual(read(bytes, contentType), { value: bare, problems: [] }, label)
      }
      // The mark goes before all of them, and so does the header before the declaration.
      const marked = Buffer.from(`\ufeff${declare(label, 'Järjestö')}`)
      assert.equal(read(marked, `text/xml; charset=${label}`).value, declare(label, 'Järjestö'))
      const cyrillic = encode(declare(label, 'Возврат'), 'windows-1251')
      assert.equal(read(cyrillic, 'text/xml; charset=windows-1251').value, declare(label, 'Возврат'))
    }
  })
}

test('names that stand for an encoding which nobody decodes are told', () => {
  for (const label of [
    'csiso2022kr',
    'hz-gb-2312',
    'iso-2022-cn',
    'iso-2022-cn-ext',
    'iso-2022-kr',
    'replacement',
  ]) {
    const { value, problems } = read(Buffer.from(declare(label, 'A')))
    assert.equal(value, undefined)
    assert.equal(
      problems[0]?.message,
      `Cannot read the feed: expected an encoding that browsers know, got "${label}"`,
    )
  }
})

const accents = '<rss>Järjestö, “siirtolaisia”</rss>'
for (const [name, bytes, value, message] of [
  [
    'Windows-1252 that nobody declares',
    encode(accents, 'windows-1252'),
    accents,
    'expected text in UTF-8, got Windows-1252',
  ],
  [
    'Windows-1252 that is declared as UTF-8',
    encode(declare('utf-8', 'Järjestö'), 'windows-1252'),
    declare('utf-8', 'Järjestö'),
    'expected text in UTF-8, got Windows-1252',
  ],
  [
    'UTF-8 that is declared as ISO-8859-1',
    Buffer.from(declare('ISO-8859-1', 'Järjestö')),
    declare('ISO-8859-1', 'Järjestö'),
    'expected text in WINDOWS-1252, got UTF-8',
  ],
  [
    'UTF-8 that was cut within a character',
    Buffer.concat([Buffer.from('<rss>Järjestö'), Uint8Array.of(0xc3), Buffer.from('</rss>')]),
    '<rss>Järjestö</rss>',
    'expected text in UTF-8, got bytes that are none (1, left out)',
  ],
  [
    'Shift_JIS that was cut within a character',
    Buffer.concat([encode(declare('shift_jis', '自主帰還'), 'shift_jis'), Uint8Array.of(0x8e)]),
    declare('shift_jis', '自主帰還'),
    'expected text in SHIFT_JIS, got bytes that are none (1, left out)',
  ],
] as const) {
  test(`${name} is read, and told`, () => {
    const reading = read(bytes)
    assert.equal(reading.value, value)
    assert.deepEqual(
      reading.problems.map((problem) => problem.message),
      [`Cannot read the feed as it is declared: ${message}`],
    )
  })
}
