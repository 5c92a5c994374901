import fc from 'fast-check'

/** What has broken somebody's feed before. */
const troublesome = [
  ']]>',
  '<![CDATA[',
  '</script>',
  '<!--',
  '-->',
  '<?php echo 1 ?>',
  '<!--#exec cmd="id" -->',
  '<esi:include src="/x"/>',
  '<script>alert(1)</script>',
  '"\'`=<>&',
  '&amp;',
  '&#x0;',
  '&lt;b&gt;',
  '\\u003c',
  '{{x}}',
  '\u0000\u0001\u0008\u000b\u001b\u007f\u0085\u009f',
  '\r\n\t ',
  '\u2028\u2029',
  '\u202e\u2066\u200f',
  '\ufeff\ufffe\uffff\u{1fffe}',
  '\ud800',
  '\udc00\ud800',
  '👩‍👩‍👧‍👦 🇫🇮 🏳️‍🌈',
  'e\u0301 é Å \u212b',
  'العربية، سۆرانی، فارسی',
  'Suomi ja ruotsi: åäö',
  'Русский, українська, Soomaali',
  '中文 日本語 한국어 ไทย हिन्दी አማርኛ',
  '𝒜𝓁𝓁 𐤀 ꙮ',
  'x'.repeat(20_000),
  ' ',
  '__proto__',
  'constructor',
]

/** Any text there could be, and one that is known to be troublesome more often than not. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }), fc.constantFrom(...troublesome)),
    {
      maxLength: 5,
    },
  )
  .map((parts) => parts.join(''))

/** A text that is not blank. */
export const anyWords: fc.Arbitrary<string> = anyText.map((text) => `a${text}`)
