import assert from 'node:assert/strict'
import { test } from 'node:test'
import { designTokens } from '../.storybook/design-tokens.ts'
import { darkSuffix, isColour, schemesOf, themedCss, themedProperties } from '../blocks/themed-css.ts'

test('CSS to copy sets nothing where nothing differs from what the elements come with', () => {
  assert.equal(themedCss({}), '')
  const defaults = designTokens().flatMap((token) => {
    const { name, default: value = '' } = token
    if (!isColour(token)) return [[name, value]]
    const [light, dark] = schemesOf(value)
    return [
      [name, light],
      [name + darkSuffix, dark],
    ]
  })
  assert.equal(themedCss({ ...Object.fromEntries(defaults), density: 'comfortable' }), '')
})

test('CSS to copy sets what differs, and keeps the other colour scheme as it is', () => {
  const css = themedCss({ '--iom-color-accent': '#00695c', '--iom-radius': '0', density: 'dense' })
  assert.equal(
    css,
    [
      'iom-news-feed {',
      '  --iom-color-accent: light-dark(#00695c, #8fb4ff);',
      '  --iom-gap: 10px;',
      '  --iom-radius: 0;',
      '}',
    ].join('\n'),
  )
})

for (const { name, default: value } of designTokens())
  test(`CSS to copy can set ${name}`, () => {
    const wanted = value === '1px' ? '2px' : '1px'
    assert.deepEqual(themedProperties({ [name]: wanted, [name + darkSuffix]: wanted }), [[name, wanted]])
  })

test('A gap that is set goes before the density', () => {
  assert.deepEqual(themedProperties({ '--iom-gap': '4px', density: 'airy' }), [['--iom-gap', '4px']])
})

test('What is set cannot end its rule', () => {
  assert.equal(
    themedCss({ '--iom-radius': '0; } * { color: red' }),
    'iom-news-feed {\n  --iom-radius: 0  *  color: red;\n}',
  )
})
