import fc from 'fast-check'
import { type Choice, densities, extras, labelLanguages, layouts, shows, themes } from './choice.ts'

/** Names as a hostile, or merely careless, editor may give them. */
const anyName = fc
  .oneof(
    fc.string({ minLength: 1, maxLength: 30 }),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 10 }),
    fc.constantFrom(
      `"><script>alert(1)</script>`,
      `' onclick='alert(1)`,
      '{{ alert(1) }}',
      '{alert(1)}',
      '{% raw %}',
      '&quot;&#123;',
      'a\\"b',
      '-->',
      '[gallery]',
      '</script>',
      'paluu & rasismi',
    ),
  )
  .map((text) => text.replace(/[\p{Cc}\p{Zl}\p{Zp},]/gu, '').trim())
  .filter((text) => text !== '' && text.isWellFormed() && text.length <= 100)

/** Any choice that there is, for tests. */
export const anyChoice: fc.Arbitrary<Choice> = fc.record(
  {
    show: fc.constantFrom(...shows),
    languages: fc.uniqueArray(fc.constantFrom('fi', 'en', 'sv', 'en-GB', 'zh-Hant'), { maxLength: 4 }),
    tags: fc.uniqueArray(anyName, { maxLength: 3 }),
    figures: fc.uniqueArray(anyName, { maxLength: 3 }),
    limit: fc.integer({ min: 1, max: 20 }),
    months: fc.integer({ min: 1, max: 60 }),
    layout: fc.constantFrom(...layouts),
    level: fc.integer({ min: 1, max: 6 }),
    without: fc.uniqueArray(fc.constantFrom(...extras)),
    theme: fc.constantFrom(...themes),
    inherit: fc.boolean(),
    accent: fc.constantFrom('', '#0033a0', '#7a1f3d'),
    density: fc.constantFrom(...densities),
    labels: fc.constantFrom(...labelLanguages),
    pinned: fc.boolean(),
  },
  { noNullPrototype: true },
)
